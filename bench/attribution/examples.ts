import {
  beforeCandidates,
  beforeFeatures,
  endCandidates,
  endFeatures,
  type Side,
  sideFeatures,
  sides,
  startCandidates,
  startFeatures,
  toSetting,
  trimEnd,
} from '../../src/attribute/rules/contents.ts'
import { cueFeatures } from '../../src/attribute/rules/cue-features.ts'
import { type Cue, findCues, type Lexicon } from '../../src/attribute/rules/cues.ts'
import type { ToKey } from '../../src/attribute/rules/linear.ts'
import {
  type SourceCandidate,
  sourceCandidates,
  sourceFeatures,
} from '../../src/attribute/rules/sources.ts'
import type { Range } from '../../src/attribute/text/paragraphs.ts'
import { type Choice, yesNo } from './learn.ts'
import { cueHead } from './lexicon.ts'
import type { Placed, PlacedGold } from './placed.ts'

export interface Examples {
  readonly cue: Choice[]
  readonly source: Choice[]
  readonly side: Choice[]
  readonly start: Choice[]
  readonly end: Choice[]
  readonly before: Choice[]
}

const toName: ToKey<string> = (pieces, ...values) => String.raw({ raw: pieces }, ...values)

export const noExamples = (): Examples => ({
  cue: [],
  source: [],
  side: [],
  start: [],
  end: [],
  before: [],
})

/** Adds what a text teaches: each decision of the rules, with what the annotators decided. */
export function addExamples(placed: Placed, lexicon: Lexicon, examples: Examples): void {
  const { doc, golds } = placed
  const headed = new Map<number, PlacedGold>()
  for (const sentence of doc.sentences.flat()) {
    const cues = findCues(doc, sentence, lexicon)
    const heads = new Set(cues.map(({ head }) => head))
    for (const gold of golds) {
      if (gold.cue.some(({ from, to }) => from < sentence.to && to > sentence.from)) {
        const head = headAmong(placed, gold, heads)
        if (head >= 0) headed.set(head, gold)
      }
    }
    let shared: Range | null = null
    for (const cue of cues) {
      const gold = headed.get(cue.head)
      examples.cue.push(yesNo(cueFeatures(doc, sentence, cue, cues, toName), gold !== undefined))
      if (!gold) continue
      const source = addSource(placed, sentence, cue, shared, gold, examples)
      if (source === undefined) continue
      if (source) shared = source
      addContent(placed, sentence, cue, source, cues, gold, examples)
    }
  }
}

function headAmong({ doc }: Placed, { cue }: PlacedGold, heads: ReadonlySet<number>): number {
  const head = cueHead(doc, cue)
  if (heads.has(head)) return head
  for (const { from, to } of cue) for (let at = from; at < to; at++) if (heads.has(at)) return at
  return -1
}

/** The source that the annotators chose among the candidates; undefined where it is none of them. */
function addSource(
  { doc }: Placed,
  sentence: Range,
  cue: Cue,
  shared: Range | null,
  gold: PlacedGold,
  examples: Examples,
): Range | null | undefined {
  const candidates = sourceCandidates(doc, sentence, cue, shared)
  const [wanted] = gold.source
  let right = -1
  if (!wanted) right = candidates.findIndex(({ kind }) => kind === 'none')
  else {
    let best = 0.5
    for (const [at, candidate] of candidates.entries()) {
      const value = overlap(candidate, wanted) + (candidate.kind === 'shared' ? -0.001 : 0)
      if (value > best) {
        best = value
        right = at
      }
    }
  }
  if (right < 0) return undefined
  examples.source.push({
    candidates: candidates.map((candidate) =>
      sourceFeatures(doc, sentence, cue, candidate, toName),
    ),
    right,
  })
  const chosen = candidates[right] as SourceCandidate
  return chosen.kind === 'none' ? null : { from: chosen.from, to: chosen.to }
}

function overlap(a: Range, b: Range): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return both <= 0 ? 0 : both / (Math.max(a.to, b.to) - Math.min(a.from, b.from))
}

function addContent(
  { doc }: Placed,
  sentence: Range,
  cue: Cue,
  source: Range | null,
  cues: readonly Cue[],
  { content }: PlacedGold,
  examples: Examples,
): void {
  const setting = toSetting(
    doc,
    sentence,
    cue,
    source,
    cues.filter((other) => other !== cue),
  )
  const here = content.filter(({ from, to }) => from >= sentence.from && to <= sentence.to + 1)
  const before = here.filter(({ from }) => from < cue.head)
  const after = here.filter(({ from }) => from > cue.head)
  if (here.length === 0) return
  const side: Side = before.length && after.length ? 'both' : after.length ? 'after' : 'before'
  examples.side.push({
    candidates: sides.map((one) => sideFeatures(setting, one, toName)),
    right: sides.indexOf(side),
  })
  const [firstBefore] = before
  const [firstAfter] = after
  const lastAfter = after.at(-1)
  if (firstBefore) {
    const end = trimEnd(doc, sentence.from, setting.before)
    const options = beforeCandidates(setting, end)
    const right = options.indexOf(firstBefore.from)
    if (right >= 0 && firstBefore.from < end) {
      examples.before.push({
        candidates: options.map((at) => beforeFeatures(setting, end, at, toName)),
        right,
      })
    }
  }
  if (!firstAfter || !lastAfter) return
  if (side === 'after') {
    const options = startCandidates(setting)
    const right = options.indexOf(firstAfter.from)
    if (right >= 0) {
      examples.start.push({
        candidates: options.map((at) => startFeatures(setting, at, toName)),
        right,
      })
    }
  }
  const options = endCandidates(setting, firstAfter.from)
  const right = options.indexOf(trimEnd(doc, firstAfter.from, lastAfter.to))
  if (right >= 0) {
    examples.end.push({
      candidates: options.map((at) => endFeatures(setting, firstAfter.from, at, toName)),
      right,
    })
  }
}
