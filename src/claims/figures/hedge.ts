import type { Bound } from '../../shapes/claims/figure.ts'
import { degrees, hedgesBefore, hedgesBehind, placeHedges } from './data/hedges.ts'
import { phraseList } from './lookups.ts'
import { Phrases } from './phrases.ts'
import type { Line } from './tokens.ts'

export type HedgeBound = Exclude<Bound, '=' | 'range'>

const before = hedgePhrases(hedgesBefore)
const behind = hedgePhrases(hedgesBehind)
const degree = new Phrases<true>()
for (const phrase of phraseList(degrees)) degree.add(phrase, true)
const ofPlaces = new Phrases<true>()
for (const phrase of phraseList(placeHedges)) ofPlaces.add(phrase, true)

function hedgePhrases(lists: Readonly<Partial<Record<HedgeBound, string>>>): Phrases<HedgeBound> {
  const phrases = new Phrases<HedgeBound>()
  for (const [bound, list] of Object.entries(lists)) {
    for (const phrase of phraseList(list)) phrases.add(phrase, bound as HedgeBound)
  }
  return phrases
}

/** The hedges that end before a token: their first token, and what the outermost makes of the number. */
export function hedgeBefore(
  line: Line,
  from: number,
  least: number,
  counts: boolean,
): { readonly from: number; readonly bound: HedgeBound | null } {
  let start = from
  let bound: HedgeBound | null = null
  for (let step = 0; step < 2; step++) {
    const hedge = line.near(start) ? before.upTo(line, start, least) : null
    if (hedge === null) break
    if (counts && ofPlaces.upTo(line, start, hedge.start)?.start === hedge.start) break
    const whole = line.near(hedge.start) ? degree.upTo(line, hedge.start, least) : null
    const graded = whole !== null && (hedge.meaning === '>' || hedge.meaning === '<')
    start = graded ? whole.start : hedge.start
    bound = hedge.meaning
  }
  return { from: start, bound }
}

/** A hedge behind a number or a figure: “or more”, “+”. */
export function hedgeBehind(
  line: Line,
  next: number,
): { readonly next: number; readonly bound: HedgeBound | null } {
  const hedge = line.near(next) ? behind.from(line, next) : null
  if (hedge === null) return { next, bound: null }
  const isMark = line.at(next)?.kind === 'mark'
  if (isMark && !line.glued(next)) return { next, bound: null }
  return { next: hedge.next, bound: hedge.meaning }
}
