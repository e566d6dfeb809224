import { paragraphs, type Range } from './paragraphs.ts'
import { quotes, type Region } from './quotes.ts'
import { sentences } from './sentences.ts'
import { stem } from './stem.ts'
import { type Token, tokenise } from './tokens.ts'
import { type WordClass, wordClass } from './word-class.ts'

/** A text cut up for the rules. All ranges are of token indices; tokens hold the offsets. */
export interface Doc {
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token its class; any mark that opens or closes a quotation is `"`. */
  readonly classes: readonly WordClass[]
  readonly paragraphs: readonly Range[]
  readonly regions: readonly Region[]
  /** For each token the index of the quotation it stands in, or -1. */
  readonly regionOf: Int32Array
  /** The sentences of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[]
}

export interface Sentence extends Range {
  /** Capital letters tell nothing: a headline in title case, or a text in capitals. */
  readonly isLoud: boolean
}

const speech: ReadonlySet<string> = new Set(
  'say tell ask add write reply answer insist argue note explain continue conclude declare announce state claim shout yell warn tweet remark recall joke quip admit confirm stress observe predict suggest wonder cry demand complain retort exclaim respond promise vow acknowledge concede urge protest'
    .split(' ')
    .map(stem),
)

/** Reads a text; linear in its length. */
export function toDoc(text: string): Doc {
  const tokens = tokenise(text)
  const cut = paragraphs(text, tokens)
  const isSpeech = (token: Token): boolean => token.isWord && speech.has(stem(token.lower))
  const regions = quotes(tokens, cut, isSpeech)
  const regionOf = new Int32Array(tokens.length).fill(-1)
  const classes = tokens.map((token) => token.class)
  for (const [index, { from, to, isClosed }] of regions.entries()) {
    regionOf.fill(index, from, to)
    classes[from] = '"'
    if (isClosed) classes[to - 1] = '"'
  }
  const found = cut.map((paragraph) =>
    sentences(tokens, paragraph, regionOf, regions, isSpeech).map((range) => ({
      ...range,
      isLoud: quieten(tokens, range, regionOf, classes),
    })),
  )
  return { text, tokens, classes, paragraphs: cut, regions, regionOf, sentences: found }
}

/** Finds out whether a sentence is loud; one all in capitals gets the classes of small letters. */
function quieten(
  tokens: readonly Token[],
  { from, to }: Range,
  regionOf: Int32Array,
  classes: WordClass[],
): boolean {
  let words = 0
  let capitals = 0
  let shouted = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token?.isWord || token.class === 'NUM' || (regionOf[at] ?? -1) >= 0) continue
    words++
    if (token.isCapital) capitals++
    if (token.text === token.text.toUpperCase()) shouted++
  }
  if (words < 3 || capitals < words * 0.7) return false
  if (shouted < words * 0.8) return true
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.class === 'CAP') classes[at] = wordClass(token.lower, true, false)
  }
  return true
}
