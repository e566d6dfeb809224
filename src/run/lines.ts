/** One line of a byte stream; `bytes` is null where it was longer than allowed. */
export interface Line {
  readonly bytes: Uint8Array | null
}

const NEWLINE = 0x0a

/**
 * Splits a byte stream at line feeds, giving the lines that each chunk completes together, so that
 * nothing waits for more input. Holds at most `maxBytes` of an unfinished line; the rest of a
 * longer one is passed over.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<readonly Line[]> {
  let pieces: Uint8Array[] = []
  let held = 0
  let tooLong = false
  const take = (piece: Uint8Array): void => {
    held += piece.length
    if (held > maxBytes) {
      tooLong = true
      pieces = []
    } else if (piece.length > 0) {
      pieces.push(piece)
    }
  }
  const finish = (): Line => {
    const line = { bytes: tooLong ? null : Buffer.concat(pieces) }
    pieces = []
    held = 0
    tooLong = false
    return line
  }
  for await (const chunk of chunks) {
    const batch: Line[] = []
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, to))
      batch.push(finish())
      from = to + 1
    }
    take(chunk.subarray(from))
    if (batch.length > 0) yield batch
  }
  if (held > 0) yield [finish()]
}
