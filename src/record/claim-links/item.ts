import { type Span, slice } from '../../shapes/span.ts'
import { type Figure, holds, wordsOf } from '../figures/figure.ts'
import type { FigureParty } from '../figures/party.ts'
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
  readonly periodKey: string
  /** Whether one of its receivers is many, who may be the ones that a fund is for. */
  readonly toMany: boolean
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
    periodKey: keyOfDays(current.claim.period),
    toMany: figure.recipients.some(isMany),
  }
}

function thingOf({ fields: { measure, unit } }: Figure): string {
  return measure === 'count' ? (unit?.split(' ').at(-1) ?? '') : (unit ?? '')
}

/** How far two things that may be the same are known to be. */
type Match = 'same' | 'open' | 'apart'

function matchKeys(a: string, b: string): Match {
  if (a === '' || b === '') return 'open'
  return a === b ? 'same' : 'apart'
}

function matchReceivers(a: Item, b: Item): Match {
  const match = matchKeys(a.recipientKey, b.recipientKey)
  return match === 'apart' && a.toMany !== b.toMany ? 'open' : match
}

function isMany({ actor }: FigureParty): boolean {
  return actor?.type === 'group' || actor?.type === 'unnamed'
}

function matchPeriods(a: Item, b: Item): Match {
  const [first, second] = [a.fields.period, b.fields.period]
  if (first === null || second === null) return 'open'
  if (apart(first, second)) return 'apart'
  return a.periodKey === b.periodKey ? 'same' : 'open'
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
    donors: matchKeys(a.donorKey, b.donorKey),
    recipients: matchReceivers(a, b),
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
