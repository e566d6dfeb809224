import type { Claim, ClaimFields, ClaimHead } from '../../../src/shapes/claim.ts'
import type { Party } from '../../../src/shapes/claims/party.ts'
import { hashId } from '../../../src/shapes/id.ts'
import type { Reading } from '../../../src/shapes/reading.ts'
import { contains, type Span } from '../../../src/shapes/span.ts'

/** A claim of a sample report over some of its words; the rest of its head follows from the report. */
export type SampleClaim = { readonly over: string } & ClaimFields &
  Partial<Pick<ClaimHead, 'assertion' | 'modality' | 'saidBy' | 'statement'>>

/** What the claims of a sample report are made with. */
export interface Printed {
  /** Where the report prints some words, for the nth time from 0. */
  at(words: string, nth?: number): Span
  /** Who is meant by some words: the actor of that name, where there is one. */
  party(words: string): Party
  /** Id of the nth claim of the report, from 0. */
  id(nth: number): string
}

export type MakeClaims = (printed: Printed) => readonly SampleClaim[]

/** The reading with claims, each in the statement whose content has its words, and said by its speaker. */
export function claiming(reading: Reading, make: MakeClaims): Reading {
  const { report, actors, statements } = reading
  const at = (words: string, nth = 0): Span => {
    let start = report.text.indexOf(words)
    for (let seen = 0; seen < nth; seen++) start = report.text.indexOf(words, start + 1)
    if (start < 0) throw new RangeError(`The report does not print: ${words}`)
    return { start, end: start + words.length }
  }
  const id = (nth: number): string => hashId([report.id, 'claim', String(nth)])
  const party = (words: string): Party => ({
    actor: actors.find(({ name }) => name === words)?.id ?? null,
    span: at(words),
  })
  const claims = make({ at, party, id }).map(({ over, ...fields }, nth): Claim => {
    const span = at(over)
    const statement = statements.find(({ content }) => content.some((one) => contains(one, span)))
    return {
      id: id(nth),
      statement: statement?.id ?? null,
      span,
      saidBy: statement?.speaker ?? null,
      assertion: statement ? 'asserted' : 'narrated',
      modality: { factuality: 'CT+', cues: [] },
      confidence: 0.75,
      by: 'sample@1',
      ...fields,
    } as Claim
  })
  return { ...reading, claims }
}

/** The fields of an amount in euros that somebody pledged. */
export function amount(
  value: string,
  { at, party }: Printed,
  donor: string,
  more: Partial<Extract<ClaimFields, { kind: 'figure' }>> = {},
): Extract<ClaimFields, { kind: 'figure' }> {
  return {
    kind: 'figure',
    measure: 'amount',
    value,
    valueMax: null,
    unit: 'EUR',
    bound: '=',
    currencyBasis: 'spoken',
    stage: 'pledged',
    stageCue: at('pledged'),
    period: null,
    donors: [party(donor)],
    recipients: [],
    of: null,
    ...more,
  }
}
