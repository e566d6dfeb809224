/** Beginnings that only binary files have. ZIP covers EPUB, DOCX and ODT too. */
const magic: readonly (readonly [name: string, bytes: readonly number[], offset?: number])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a WebP, WAV or AVI file', [0x52, 0x49, 0x46, 0x46]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a bzip2 file', [0x42, 0x5a, 0x68]],
  ['an xz file', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard file', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['an ELF program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a Windows program', [0x4d, 0x5a, 0x90, 0x00]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['an MP3 file', [0x49, 0x44, 0x33]],
  ['an Ogg file', [0x4f, 0x67, 0x67, 0x53]],
  ['an MP4 or QuickTime file', [0x66, 0x74, 0x79, 0x70], 4],
  ['a Java class', [0xca, 0xfe, 0xba, 0xbe]],
  ['a WebAssembly module', [0x00, 0x61, 0x73, 0x6d]],
  ['a PostScript file', [0x25, 0x21, 0x50, 0x53]],
]

/** What binary file the bytes begin like ("a PDF file"), or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, start, offset = 0] of magic) {
    if (start.every((byte, at) => bytes[offset + at] === byte)) return name
  }
  return null
}

/**
 * Whether bytes in an encoding with one byte a letter or more are no text at all: more than a few
 * NULs, or one byte in fifty a control character that text does not use. Random bytes have one in
 * ten.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  let nulls = 0
  for (const byte of head) {
    if (byte === 0) nulls++
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++
  }
  return nulls > Math.max(3, head.length / 1000) || controls > Math.max(8, head.length / 50)
}

/** UTF-16 without its mark shows as NULs on one side of most pairs and none on the other. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 4096) >> 1
  if (pairs < 4) return null
  let high = 0
  let low = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) high++
    if (bytes[pair * 2 + 1] === 0) low++
  }
  if (low > pairs / 8 && high <= pairs / 100) return 'utf-16le'
  if (high > pairs / 8 && low <= pairs / 100) return 'utf-16be'
  return null
}

/**
 * UTF-16 of Chinese or Japanese has no NULs: it shows as ideographs, kana and ASCII throughout,
 * with a full stop, a comma or a newline among them, which other encodings read so do not give.
 */
export function utf16OfIdeographs(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = Math.min(bytes.length, 4096) >> 1
  if (units < 8 || bytes.length % 2 !== 0) return null
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    const high = name === 'utf-16le' ? 1 : 0
    let known = 0
    let stops = 0
    for (let at = 0; at < units * 2; at += 2) {
      const unit = ((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0)
      if (unit === 0x3001 || unit === 0x3002 || unit === 0x0a) stops++
      if (unit < 0x7f || (unit >= 0x3000 && unit < 0x3100)) known++
      else if ((unit >= 0x4e00 && unit < 0xa000) || unit >= 0xff00) known++
    }
    if (stops > 0 && known >= units * 0.97) return name
  }
  return null
}
