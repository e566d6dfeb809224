import { isUtf8 } from 'node:buffer'
import { getBOMEncoding, normalizeEncoding } from '@exodus/bytes/encoding.js'
import sniff from 'html-encoding-sniffer'
import { utf16OfIdeographs, utf16WithoutMark } from './magic.ts'

/** The name of an encoding that was not found, which no label can be. */
const unknown = '?'

/**
 * The encoding of some bytes, as the lower-case name of the Encoding Standard. In order of trust:
 * byte order mark, transport, `<meta>` or XML declaration, strict UTF-8, UTF-16 by its NULs, and
 * last a guess by letter frequencies. What is stated must agree with the bytes: UTF-8 is not
 * mistaken for another encoding, and bytes none of which are UTF-8 are not UTF-8.
 */
export async function findCharset(bytes: Uint8Array, transport: string | null): Promise<string> {
  const marked = getBOMEncoding(bytes)
  if (marked) return marked
  const stated = transport === null ? null : usable(normalizeEncoding(transport))
  const declared = declaredCharset(bytes)
  for (const name of [stated, declared]) if (name && agrees(name, bytes)) return name
  const unmarked = utf16WithoutMark(bytes)
  if (unmarked) return unmarked
  if (isUtf8(bytes)) return 'utf-8'
  return utf16OfIdeographs(bytes) ?? (await guess(bytes))
}

/**
 * Whether a stated encoding can be that of the bytes. Text in another encoding is valid UTF-8 by
 * chance only where a character takes two bytes and the text is short: 30 bytes beyond ASCII.
 */
function agrees(name: string, bytes: Uint8Array): boolean {
  if (/^utf-16|^iso-2022/.test(name)) return true
  const valid = isUtf8(bytes)
  if (valid === (name === 'utf-8')) return true
  const { beyond, sequences } = measure(bytes)
  // One or two broken bytes, or some among many characters, leave UTF-8 what it is.
  const broken = beyond - sequences
  if (name === 'utf-8') return broken < 3 || sequences * 4 >= broken
  return beyond < (/^(?:shift_jis|euc-|gb|big5)/.test(name) ? 30 : 1)
}

/**
 * Of the 65,536 bytes from the first beyond ASCII: how many begin or are no part of a character
 * beyond it, and how many begin a character of UTF-8.
 */
function measure(bytes: Uint8Array): { beyond: number; sequences: number } {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const part = first < 0 ? bytes.subarray(0, 0) : bytes.subarray(first, first + 65_536)
  let beyond = 0
  let sequences = 0
  for (let at = 0; at < part.length; at++) {
    const byte = part[at] ?? 0
    if (byte < 0x80) continue
    beyond++
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    if (size === 1 || at + size > part.length || !isUtf8(part.subarray(at, at + size))) continue
    sequences++
    at += size - 1
  }
  return { beyond, sequences }
}

/** Only markup declares: prose that happens to hold a `<meta` further down is not asked. */
function declaredCharset(bytes: Uint8Array): string | null {
  const first = bytes.subarray(0, 256).find((byte) => byte > 0x20)
  if (first !== 0x3c) return null
  const start = String.fromCharCode(...bytes.subarray(0, 256))
  const xml = /^\s*<(\?xml|rss|feed|rdf)/i.test(start) && !/<html|<!doctype html/i.test(start)
  return usable(normalizeEncoding(sniff(bytes, { xml, defaultEncoding: unknown })))
}

/** `replacement` stands for encodings that must not be decoded; they are guessed instead. */
function usable(name: string | null): string | null {
  return name === 'replacement' || name === 'x-user-defined' ? null : name
}

/**
 * windows-1252 unless the letters say otherwise: with under 2 % of bytes beyond ASCII there is too
 * little to count, and such texts are English with curly quotes.
 */
async function guess(bytes: Uint8Array): Promise<string> {
  const head = bytes.subarray(0, 65_536)
  let beyond = 0
  let punctuation = 0
  for (const byte of head) {
    if (byte < 0x80) continue
    beyond++
    if (byte < 0xa0 || byte === 0xa0 || byte === 0xa3 || byte === 0xab || byte === 0xbb) {
      punctuation++
    }
  }
  if (beyond < head.length / 50 && punctuation > beyond * 0.6) return 'windows-1252'
  const { detectAll } = await import('jschardet')
  // Its list, best first, holds encodings that no page may use, such as MacCyrillic's kin.
  for (const { encoding } of detectAll(head)) {
    const found = encoding === null ? null : usable(normalizeEncoding(encoding))
    if (found !== null && found !== 'utf-8') return found
  }
  return 'windows-1252'
}
