import { isUtf8 } from 'node:buffer'
import { getBOMEncoding, normalizeEncoding } from '@exodus/bytes/encoding.js'
import sniff from 'html-encoding-sniffer'
import { utf16WithoutMark } from './magic.ts'

/** The name of an encoding that was not found, which no label can be. */
const unknown = '?'

/**
 * The encoding of some bytes, as the lower-case name of the Encoding Standard. In order of trust:
 * byte order mark, transport, `<meta>` or XML declaration, strict UTF-8, UTF-16 by its NULs, and
 * last a guess by letter frequencies.
 */
export async function findCharset(bytes: Uint8Array, transport: string | null): Promise<string> {
  const marked = getBOMEncoding(bytes)
  if (marked) return marked
  const stated = transport === null ? null : usable(normalizeEncoding(transport))
  if (stated) return stated
  const declared = declaredCharset(bytes)
  if (declared) return declared
  if (isUtf8(bytes)) return utf16WithoutMark(bytes) ?? 'utf-8'
  return utf16WithoutMark(bytes) ?? (await guess(bytes))
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
