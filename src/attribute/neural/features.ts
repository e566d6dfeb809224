import type { Words } from './words.ts'

const gaps = 3
const quotes = 4
const [outside, inside, opening, closing] = [0, 1, 2, 3] as const

/** How many features there are. */
export const featureCount: number = 6 * gaps * quotes

/** What the tagger is told of each word beside its pieces: shape, what stands before it, quotation. */
export function toFeatures(words: Words): Uint16Array {
  const features = new Uint16Array(words.texts.length)
  let isOpen = false
  for (const [at, word] of words.texts.entries()) {
    const before = words.gaps[at] ?? 0
    if (before === 2) isOpen = false
    const state = quotation(words, at, isOpen)
    if (state >= opening) isOpen = state === opening
    features[at] = (shape(word) * gaps + before) * quotes + state
  }
  return features
}

function quotation({ texts, gaps: before }: Words, at: number, isOpen: boolean): number {
  const word = texts[at] ?? ''
  if (word.length > 1) return isOpen ? inside : outside
  if (word === '“' || word === '„' || word === '«') return opening
  if (word === '”' || word === '»') return closing
  if (word !== '"') return isOpen ? inside : outside
  const isLikeOpening = before[at] !== 0 && (before[at + 1] ?? 2) === 0
  return isOpen && !isLikeOpening ? closing : opening
}

const punctuation = /^[\p{P}$+<=>^`|~]$/u
const known = new Map<string, number>()

/** 0 punctuation, 1 lower case, 2 capitalised, 3 all capitals, 4 mixed, 5 has a digit. */
function shape(word: string): number {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const found = readShape(word)
  // 20,000: the words of a few hundred reports, of which most come again.
  if (known.size < 20_000 && word.length < 40) known.set(word, found)
  return found
}

function readShape(word: string): number {
  if (punctuation.test(word)) return 0
  if (/\p{N}/u.test(word)) return 5
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals === 0) return 1
  if (capitals === 1 && /^\p{Lu}/u.test(word)) return 2
  return /\p{Ll}/u.test(word) ? 4 : 3
}
