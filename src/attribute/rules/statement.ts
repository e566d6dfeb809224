import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { stem } from '../text/stem.ts'
import { questionWords } from '../text/words.ts'
import type { Proposal } from './propose.ts'

/** Verbs of talk about a topic: what follows them with these words is no statement. */
const topical: ReadonlySet<string> = new Set(['comment on', 'comment about'])

/**
 * Whether a proposal states something: not a bare topic, not the title of a work, and not a word
 * that points elsewhere. `prior` is how often the cue's stem attributes.
 */
export function isStatement(doc: Doc, proposal: Proposal, prior: number): boolean {
  const { cue, content, source, stem: root } = proposal
  const [first] = content
  if (!first) return false
  if (content.length === 1 && pointsElsewhere(doc, first)) return false
  const head = cue[0]
  if (head && topical.has(`${root} ${lastOrNext(doc, head.to, first.from)}`)) return false
  if (root === citing && isName(doc, first)) return false
  if (sayings.has(root) && isNobody(doc, source)) return false
  if (isSilence(doc, cue, root) || isRefusal(doc, cue, first.from)) return false
  if (prior < 0.3 && isSoCalled(doc, first)) return false
  if (isPlaceOfTitle(doc, first)) return false
  if (
    performing.has(root) &&
    !isInscribed(doc, root, source) &&
    content.some((range) => hasTitle(doc, range))
  )
    return false
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

/** "Nobody said that …", "Neither Tarn nor Orrel said …": no one did. */
function isNobody({ tokens }: Doc, source: Proposal['source']): boolean {
  if (!source) return false
  return [source.from - 1, source.from].some((at) =>
    /^(?:nobody|no-one|none|neither|nor)$/.test(tokens[at]?.lower ?? ''),
  )
}

const sayings: ReadonlySet<string> = new Set(
  'say tell mention respond reply answer specify elaborate disclose explain'.split(' ').map(stem),
)

function isDenied(tokens: Doc['tokens'], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:not|never|.*n['’]t)$/.test(lower))
}

/** "refused to say when …", "declined to tell whom …": nothing was stated either. */
function isRefusal({ tokens }: Doc, cue: Proposal['cue'], contentStart: number): boolean {
  for (const { from, to } of cue) {
    for (let at = from; at < to; at++) {
      if (!/^(?:declin|refus)(?:e|es|ed|ing)$/.test(tokens[at]?.lower ?? '')) continue
      const verb = tokens[contentStart]?.lower === 'to' ? contentStart + 1 : at + 2
      if (tokens[verb - 1]?.lower === 'to' && sayings.has(stem(tokens[verb]?.lower ?? '')))
        return withholds(tokens, verb + 1)
    }
  }
  return false
}

/** Whether a question follows: what was not said. */
function withholds(tokens: Doc['tokens'], at: number): boolean {
  return questionWords.has(tokens[at]?.lower ?? '')
}

const performing: ReadonlySet<string> = new Set(
  'read write sing play perform record publish release watch see hear call name title entitle'
    .split(' ')
    .map(stem),
)

/** "The sign read “…”": a thing that is read out, not a person who reads. */
function isInscribed({ tokens }: Doc, root: string, source: Proposal['source']): boolean {
  if (root !== 'read') return false
  const last = tokens[(source?.to ?? 0) - 1]
  return (
    source !== null &&
    last !== undefined &&
    !last.isCapital &&
    !/^(?:he|she|they|i|we)$/.test(last.lower)
  )
}

/** “opened the so-called “…””: marks that keep a name at a distance, after a verb that tells nothing. */
function isSoCalled({ tokens, regions, regionOf }: Doc, { from, to }: Range): boolean {
  const region = regions[regionOf[to - 1] ?? -1]
  return (
    region !== undefined && region.from > from && tokens[region.from - 1]?.lower === 'so-called'
  )
}

/** "In “The Last Pier”, Tarn tells …": where, and not what. */
function isPlaceOfTitle(doc: Doc, { from, to }: Range): boolean {
  const region = doc.regions[doc.regionOf[to - 1] ?? -1]
  return (
    doc.tokens[from]?.lower === 'in' && region?.from === from + 1 && hasTitle(doc, { from, to })
  )
}

/** Whether a quotation in a range is spelled as a title: “The Last Pier”. */
function hasTitle({ tokens, regions, regionOf }: Doc, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const region = regions[regionOf[at] ?? -1]
    if (!region) continue
    let words = 0
    for (let inner = region.from + 1; inner < region.to - 1; inner++) {
      const token = tokens[inner]
      if (!token?.isWord) return false
      if (!token.isCapital && !/^(?:the|a|an|of|and|in|on|to|for|with)$/.test(token.lower))
        return false
      words++
    }
    return words > 1
  }
  return false
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
