import type {
  ClaimLink,
  ClaimReport,
  CurrentClaim,
  RecordActor,
} from '../../src/record/claims/current.ts'
import type { CommitmentFields } from '../../src/shapes/claims/commitment.ts'
import type { Relation } from '../../src/shapes/claims/decided.ts'
import type { FigureFields } from '../../src/shapes/claims/figure.ts'
import type { Assertion } from '../../src/shapes/claims/modality.ts'
import type { Span } from '../../src/shapes/span.ts'

type Cast = Readonly<Record<string, Partial<RecordActor>>>

/** A report with its actors by the ids that they have in the register too. */
export function made(
  text: string,
  fields: Partial<ClaimReport> = {},
  cast: Cast = {},
): ClaimReport {
  const actors = Object.entries(cast).map(([id, actor]): [string, RecordActor] => [
    id,
    { id, name: id, type: 'state', memberOf: [], ...actor },
  ])
  const outlet = fields.outlet ?? 'harbour post'
  return {
    id: 'r1',
    url: null,
    title: null,
    outlet,
    published: '2025-04-05',
    superseded: false,
    chain: [outlet],
    ...fields,
    text,
    actors: { ...Object.fromEntries(actors), ...fields.actors },
  }
}

interface Told {
  readonly id?: string
  /** Which of the places where the words stand, from 0. */
  readonly nth?: number
  readonly donors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly saidBy?: string | null
  readonly assertion?: Assertion
  /** Start and end of the days, half-open. */
  readonly days?: readonly [string | null, string | null]
  readonly current?: Partial<Omit<CurrentClaim, 'claim' | 'report'>>
}

type FigureTold = Told & Partial<Omit<FigureFields, 'donors' | 'recipients' | 'period' | 'kind'>>

/** A figure whose words stand in the report. An accepted amount of euros where nothing else is told. */
export function figure(report: ClaimReport, words: string, told: FigureTold = {}): CurrentClaim {
  const { nth, donors, recipients, days, id, saidBy, assertion, current, ...fields } = told
  const at = place(report, words, nth)
  return {
    claim: {
      ...head(report, at, told, 'f'),
      kind: 'figure',
      measure: 'amount',
      value: '0',
      valueMax: null,
      unit: 'EUR',
      bound: '=',
      currencyBasis: 'reporter',
      stage: 'pledged',
      stageCue: null,
      period: days
        ? {
            start: days[0],
            endExclusive: days[1],
            relation: 'in',
            expression: at,
            basis: 'absolute',
          }
        : null,
      donors: parties(donors, at),
      recipients: parties(recipients, at),
      of: null,
      ...fields,
    },
    ...decided(report, told),
  }
}

type CommitmentTold = Told & Partial<Pick<CommitmentFields, 'support' | 'stage' | 'figures'>>

export function commitment(report: ClaimReport, words: string, told: CommitmentTold): CurrentClaim {
  const at = place(report, words, told.nth)
  return {
    claim: {
      ...head(report, at, told, 'c'),
      kind: 'commitment',
      donors: parties(told.donors, at),
      recipients: parties(told.recipients, at),
      support: told.support ?? 'financial',
      object: at,
      stage: told.stage ?? 'pledged',
      stageCue: at,
      period: null,
      figures: told.figures ?? [],
    },
    ...decided(report, told),
  }
}

export function linked(
  from: CurrentClaim,
  relation: Relation,
  to: CurrentClaim,
  status: ClaimLink['status'] = 'accepted',
): ClaimLink {
  return { from: from.claim.id, to: to.claim.id, relation, status, reasons: [], confidence: 1 }
}

function head(report: ClaimReport, at: Span, told: Told, prefix: string) {
  return {
    id: told.id ?? `${prefix}-${report.id}-${at.start}`,
    statement: told.saidBy ? `s-${report.id}` : null,
    span: at,
    saidBy: told.saidBy ?? null,
    assertion: told.assertion ?? ('asserted' as const),
    modality: { factuality: 'CT+' as const, cues: [] },
    confidence: 0.9,
    by: 'test@1',
  }
}

function decided(report: ClaimReport, { current }: Told): Omit<CurrentClaim, 'claim'> {
  return {
    status: 'accepted',
    rank: 'normal',
    mergedInto: null,
    edited: false,
    report,
    form: 'indirect',
    ...current,
  }
}

function parties(ids: readonly string[] | undefined, at: Span) {
  return (ids ?? []).map((actor) => ({ actor, span: at }))
}

function place({ text }: ClaimReport, words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let at = 0; at < nth; at += 1) start = text.indexOf(words, start + 1)
  if (start < 0) throw new RangeError(`Not in the report: ${words}`)
  return { start, end: start + words.length }
}
