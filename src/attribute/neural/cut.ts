import type { WordPiece } from './wordpiece.ts'

/** How a network is given words: in rows of `width` numbers, one row or more a word. */
export interface Cut {
  readonly width: number
  /** Rows in a window, those of its start and end among them. */
  readonly windowLength: number
  /** The row that opens a window. */
  readonly start: readonly number[]
  /** The row that closes it. */
  readonly end: readonly number[]
  /** The rows of a word, one after another. */
  rows(word: string): readonly number[]
}

/** Each piece of a word is a row. */
export function byPiece(wordPiece: WordPiece): Cut {
  return {
    width: 1,
    // 256: as long as the transformer was trained on, whose time grows with the square of it.
    windowLength: 256,
    start: [wordPiece.start],
    end: [wordPiece.end],
    rows: (word) => wordPiece.pieces(word),
  }
}

// As many pieces of a word as the small network adds up (`training/convolutions.py`).
const most = 4

/** Each word is a row: its first pieces, filled up with padding. */
export function byWord(wordPiece: WordPiece): Cut {
  const fill = (pieces: readonly number[]): number[] =>
    Array.from({ length: most }, (_, at) => pieces[at] ?? wordPiece.padding)
  const cache = new Map<readonly number[], readonly number[]>()
  return {
    width: most,
    // 1,024: the small network looks 38 words to either side, so that longer windows only save context.
    windowLength: 1024,
    start: fill([wordPiece.start]),
    end: fill([wordPiece.end]),
    rows(word) {
      const pieces = wordPiece.pieces(word)
      const known = cache.get(pieces)
      if (known) return known
      const row = fill(pieces)
      if (cache.size < 50_000) cache.set(pieces, row)
      return row
    },
  }
}
