import type { Doc } from './doc.ts'
import type { Range } from './paragraphs.ts'
import type { Proposal } from './propose.ts'
import { stem } from './stem.ts'

/** Verbs of talk about a topic: what follows them with these words is no statement. */
const topical: ReadonlySet<string> = new Set(['comment on', 'comment about'])

/** Content that only points back: "X said this", "X said so". */
const pointers: ReadonlySet<string> = new Set(['this', 'that', 'so', 'it', 'as much', 'the same'])

/** Whether a proposal states something: not a bare topic, and not a word that points elsewhere. */
export function isStatement(doc: Doc, { cue, content, stem: root }: Proposal): boolean {
  const [first] = content
  if (!first) return false
  const words = (from: number, to: number): string =>
    doc.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
  if (
    content.length === 1 &&
    first.to - first.from <= 2 &&
    pointers.has(words(first.from, first.to))
  )
    return false
  const head = cue[0]
  if (head && topical.has(`${root} ${lastOrNext(doc, head.to, first.from)}`)) return false
  if (root === citing && isName(doc, first)) return false
  if (isSilence(doc, cue, first, root)) return false
  return !tellsOccasion(doc, first.from, Math.min(first.to, first.from + 16))
}

function lastOrNext({ tokens }: Doc, cueEnd: number, contentStart: number): string {
  const last = tokens[cueEnd - 1]?.lower ?? ''
  if (last === 'on' || last === 'about') return last
  return tokens[contentStart]?.lower ?? ''
}

const citing = stem('cite')

/** "citing Orrel": who said it, not what. */
function isName({ classes }: Doc, { from, to }: Range): boolean {
  return classes.slice(from, to).every((one) => /^(?:CAP|the|a|an|of|and|,|\.|’s|'s)$/.test(one))
}

/** "did not say when", "declined to comment": nothing was stated. */
function isSilence(
  { tokens }: Doc,
  cue: Proposal['cue'],
  { from, to }: Range,
  root: string,
): boolean {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (tokens[at]?.lower === 'comment') return refusals.has(root)
  }
  return sayings.has(root) && cue.some((range) => isDenied(tokens, range))
}

const refusals: ReadonlySet<string> = new Set(
  ['decline', 'refuse', 'respond', 'return', 'reply'].map(stem),
)
const sayings: ReadonlySet<string> = new Set(
  'say tell mention respond reply answer specify elaborate disclose explain'.split(' ').map(stem),
)

function isDenied(tokens: Doc['tokens'], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:not|never|.*n['’]t)$/.test(lower))
}

/** "X said this in an interview with Y": how the words travelled, which is the chain's matter. */
function tellsOccasion({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (stem(tokens[at]?.lower ?? '') !== 'say') continue
    const object = tokens[at + 1]?.lower
    return (object === 'this' || object === 'so') && tokens[at + 2]?.lower === 'in'
  }
  return false
}
