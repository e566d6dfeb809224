import type { Doc } from './doc.ts'
import type { Range } from './paragraphs.ts'
import type { Proposal } from './propose.ts'
import { stem } from './stem.ts'

/** Verbs of talk about a topic: what follows them with these words is no statement. */
const topical: ReadonlySet<string> = new Set(['comment on', 'comment about'])

/** Whether a proposal states something: not a bare topic, and not a word that points elsewhere. */
export function isStatement(doc: Doc, { cue, content, stem: root }: Proposal): boolean {
  const [first] = content
  if (!first) return false
  if (content.length === 1 && pointsElsewhere(doc, first)) return false
  const head = cue[0]
  if (head && topical.has(`${root} ${lastOrNext(doc, head.to, first.from)}`)) return false
  if (root === citing && isName(doc, first)) return false
  if (isSilence(doc, cue, root)) return false
  return !tellsOccasion(doc, first.from, Math.min(first.to, first.from + 16))
}

function lastOrNext({ tokens }: Doc, cueEnd: number, contentStart: number): string {
  const last = tokens[cueEnd - 1]?.lower ?? ''
  if (last === 'on' || last === 'about') return last
  return tokens[contentStart]?.lower ?? ''
}

/** Content that only points back, or is a function word: "X said this", "did the same", "As". */
function pointsElsewhere({ tokens, regionOf }: Doc, { from, to }: Range): boolean {
  if ((regionOf[from] ?? -1) >= 0 || to - from > 2) return false
  const [first, second] = [tokens[from], tokens[to - 1]]
  if (to - from === 1) return first?.class === first?.lower
  return `${first?.lower} ${second?.lower}` === 'the same' || second?.lower === 'much'
}

const citing = stem('cite')

/** "citing Orrel": who said it, not what. */
function isName({ classes }: Doc, { from, to }: Range): boolean {
  return classes.slice(from, to).every((one) => /^(?:CAP|the|a|an|of|and|,|\.|’s|'s)$/.test(one))
}

/** "did not say when …": nothing was stated. */
function isSilence({ tokens }: Doc, cue: Proposal['cue'], root: string): boolean {
  return sayings.has(root) && cue.some((range) => isDenied(tokens, range))
}

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
