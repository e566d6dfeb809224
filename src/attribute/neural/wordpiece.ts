/**
 * WordPiece (Schuster and Nakajima 2012) as BERT splits: the longest piece that fits, from the left,
 * of the word in small letters without accents.
 */
export interface WordPiece {
  readonly padding: number
  readonly start: number
  readonly end: number
  /** Numbers of the pieces of one word; one `unknown` where a part of it is in no piece. */
  pieces(word: string): readonly number[]
}

/** `vocabulary` is a piece a line, its number the line's from 0. */
export function toWordPiece(vocabulary: string): WordPiece {
  const numbers = new Map(vocabulary.split('\n').map((piece, at) => [piece, at]))
  const unknown = numbers.get('[UNK]') ?? 0
  const cache = new Map<string, readonly number[]>()

  function split(word: string): readonly number[] {
    // 100 code points: BERT's own limit, and longer words would cost the square of their length.
    if (word.length === 0 || word.length > 200 || [...word].length > 100) return [unknown]
    const found: number[] = []
    let start = 0
    while (start < word.length) {
      let end = word.length
      let number: number | undefined
      for (; end > start && number === undefined; end--) {
        number = numbers.get((start > 0 ? '##' : '') + word.slice(start, end))
      }
      if (number === undefined) return [unknown]
      found.push(number)
      start = end + 1
    }
    return found
  }

  return {
    padding: numbers.get('[PAD]') ?? 0,
    start: numbers.get('[CLS]') ?? 0,
    end: numbers.get('[SEP]') ?? 0,
    pieces(word) {
      const known = cache.get(word)
      if (known) return known
      const found = split(normalise(word))
      // 50,000: enough for the words of a few thousand reports.
      if (cache.size < 50_000 && word.length < 40) cache.set(word, found)
      return found
    },
  }
}

function normalise(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}
