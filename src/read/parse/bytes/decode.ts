import { TextDecoder } from '@exodus/bytes/encoding.js'
import { type Issue, issue } from '../../../shapes/issue.ts'
import { findCharset } from './charset.ts'
import { binaryKind, looksBinary } from './magic.ts'

/** A text with the encoding it was in; `text` is null where the bytes are no text. */
export interface Decoded {
  readonly text: string | null
  readonly charset: string | null
  readonly issues: readonly Issue[]
}

/**
 * Bytes → text: well-formed, newlines as LF, without a byte order mark. NULs are left in, for the
 * formats treat them differently. R004 for binary files, R005 for bytes outside the encoding.
 */
export async function decode(bytes: Uint8Array, transport: string | null): Promise<Decoded> {
  const kind = binaryKind(bytes)
  if (kind) return binary(`The input is ${kind}.`)
  const charset = await findCharset(bytes, transport)
  if (!charset.startsWith('utf-16') && looksBinary(bytes)) {
    return binary('The input is binary data: it holds control characters that no text has.')
  }
  const strict = decodeStrictly(bytes, charset)
  const text = (strict ?? new TextDecoder(charset).decode(bytes))
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
  return { text, charset, issues: strict === null ? outside(bytes, charset, text) : [] }
}

function binary(detail: string): Decoded {
  return { text: null, charset: null, issues: [issue('R004', detail)] }
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function outside(bytes: Uint8Array, charset: string, text: string): readonly Issue[] {
  let count = -replacementsWritten(bytes, charset)
  let first = -1
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    if (first < 0) first = at
    count++
  }
  if (first < 0) return []
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < first; at = text.indexOf('\n', at + 1)) line++
  const column = first - text.lastIndexOf('\n', first)
  const many = Math.max(count, 1)
  const what = many === 1 ? '1 sequence of bytes is' : `${many} sequences of bytes are`
  const where = `line ${line}, column ${column}`
  return [issue('R005', `${what} not valid ${charset}; the first is at ${where}.`)]
}

/** U+FFFD that the author wrote as such is no fault of the encoding. */
function replacementsWritten(bytes: Uint8Array, charset: string): number {
  if (charset !== 'utf-8') return 0
  let count = 0
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++
  }
  return count
}
