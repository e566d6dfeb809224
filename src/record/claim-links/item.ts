import { type Span, slice } from '../../shapes/span.ts'
import { type Figure, holds, wordsOf } from '../figures/figure.ts'
import { type FigureParty, keyOfParties } from '../figures/party.ts'
import { apart, keyOfDays } from '../figures/periods.ts'
import { sentenceAround } from './sentence.ts'

/** A figure with what its place in the report tells. */
export interface Item extends Figure {
  /** The currency; of what is counted, the noun without what narrows it. */
  readonly thing: string
  /** Whether it says that something is so. */
  readonly holds: boolean
  readonly words: string
  readonly sentence: Span
  /** Id of the occasion that it is told of; null where it is of none. */
  readonly event: string | null
  /** YYYY-MM-DD; after all others where the report has none. */
  readonly day: string
}

export function itemOf(figure: Figure, event: string | null): Item {
  const { current } = figure
  return {
    ...figure,
    thing: thingOf(figure),
    holds: holds(current),
    words: wordsOf(current),
    sentence: sentenceAround(current.report.text, current.claim.span),
    event,
    day: current.report.published ?? '~',
  }
}

function thingOf({ fields: { measure, unit } }: Figure): string {
  return measure === 'count' ? (unit?.split(' ').at(-1) ?? '') : (unit ?? '')
}

/** How far two things that may be the same are known to be. */
export type Match = 'same' | 'open' | 'apart'

export function matchParties(a: readonly FigureParty[], b: readonly FigureParty[]): Match {
  if (a.length === 0 || b.length === 0) return 'open'
  return keyOfParties(a) === keyOfParties(b) ? 'same' : 'apart'
}

/** A fund and the many that it is for may be one receiver. */
function matchReceivers(a: readonly FigureParty[], b: readonly FigureParty[]): Match {
  const match = matchParties(a, b)
  return match === 'apart' && a.some(isMany) !== b.some(isMany) ? 'open' : match
}

function isMany({ actor }: FigureParty): boolean {
  return actor?.type === 'group' || actor?.type === 'unnamed'
}

export function matchPeriods({ fields: a }: Item, { fields: b }: Item): Match {
  if (apart(a.period, b.period)) return 'apart'
  const [first, second] = [keyOfDays(a.period), keyOfDays(b.period)]
  return a.period && b.period && first === second ? 'same' : 'open'
}

/** What of two figures has to agree before they can be about the same money or things. */
export interface Agreement {
  readonly donors: Match
  readonly recipients: Match
  readonly period: Match
  readonly speaker: boolean
  readonly report: boolean
  readonly sentence: boolean
  readonly event: boolean
}

export function agreement(a: Item, b: Item): Agreement {
  const report = a.current.report.id === b.current.report.id
  return {
    donors: matchParties(a.donors, b.donors),
    recipients: matchReceivers(a.recipients, b.recipients),
    period: matchPeriods(a, b),
    speaker: a.speaker !== null && a.speaker === b.speaker,
    report,
    sentence: report && a.sentence.start === b.sentence.start,
    event: a.event !== null && a.event === b.event,
  }
}

/** Whether nothing that is known of the two differs. */
export function mayBeOne({ donors, recipients, period }: Agreement): boolean {
  return donors !== 'apart' && recipients !== 'apart' && period !== 'apart'
}

/** Whether both are of one currency or one kind of thing: “doses” may be “vaccine doses”. */
export function sameUnit({ thing: a, fields }: Item, { thing: b, fields: other }: Item): boolean {
  return fields.measure === other.measure && a === b
}

/** The words between two figures of one report, in lower case; empty where they are far from each other. */
export function between(a: Item, b: Item): string {
  const [first, second] = [a.current.claim.span, b.current.claim.span]
  const gap = { start: Math.min(first.end, second.end), end: Math.max(first.start, second.start) }
  const near = gap.start <= gap.end && gap.end - gap.start <= farthest
  return near ? slice(a.current.report.text, gap).toLowerCase() : ''
}

// 300: two sentences of a newspaper.
const farthest = 300

/** The last words before the figure in its sentence, and its own, in lower case. */
export function lead({ current, sentence }: Item, length: number): string {
  const { start, end } = current.claim.span
  return current.report.text.slice(Math.max(sentence.start, start - length), end).toLowerCase()
}

export function sentenceOf({ current, sentence }: Item): string {
  return slice(current.report.text, sentence).toLowerCase()
}
