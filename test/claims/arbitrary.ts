import fc from 'fast-check'
import type { ClaimLink, ClaimReport, CurrentClaim } from '../../src/record/claims/current.ts'
import { ranks, relations } from '../../src/shapes/claims/decided.ts'
import { bounds, stages } from '../../src/shapes/claims/figure.ts'
import { commitment, figure, made } from './made.ts'

const cast = {
  nor: {},
  sud: {},
  isles: { memberOf: ['league'] },
  league: { memberOf: ['pact'] },
  pact: { type: 'group' as const },
  west: {},
  east: {},
}
const words = 'one two three four five six seven eight nine'
/** Later copies of a report have its members changed. */
const reports: readonly ClaimReport[] = ['2024-02-01', '2024-06-01', '2025-01-01', null].flatMap(
  (published, at) => [
    made(words, { id: `r${at}`, published }, cast),
    made(words, { id: `r${at}`, published }, { ...cast, nor: { memberOf: ['pact'] } }),
  ],
)
const days = fc.constantFrom<readonly [string | null, string | null] | undefined>(
  undefined,
  ['2024-01-01', '2025-01-01'],
  ['2025-01-01', '2026-01-01'],
  ['2024-01-01', '2024-04-01'],
  [null, '2025-01-01'],
)
const donors = fc.subarray(['nor', 'sud', 'isles', 'league', 'pact'], { maxLength: 2 })
const recipients = fc.subarray(['west', 'east'], { maxLength: 1 })
const status = fc.constantFrom(
  'accepted',
  'accepted',
  'accepted',
  'proposed',
  'rejected',
  'disputed',
)
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const id = fc.constantFrom(...ids)

const arbitraryFigure: fc.Arbitrary<CurrentClaim> = fc
  .record({
    id,
    report: fc.constantFrom(...reports),
    word: fc.constantFrom(...words.split(' ')),
    value: fc.constantFrom('5', '10', '10.5', '40', '50'),
    unit: fc.constantFrom('EUR', 'EUR', 'USD', null),
    bound: fc.constantFrom(...bounds),
    stage: fc.constantFrom(...stages, null),
    donors,
    recipients,
    saidBy: fc.constantFrom('nor', 'sud', null),
    assertion: fc.constantFrom('asserted', 'asserted', 'narrated', 'denied'),
    days,
    rank: fc.constantFrom(...ranks),
    status,
    measure: fc.constantFrom('amount', 'amount', 'amount', 'count', 'share'),
    of: fc.option(id),
  })
  .map(({ report, word, rank, status: decided, days: when, ...told }) =>
    figure(report, word, {
      ...told,
      valueMax: told.bound === 'range' ? '60' : null,
      ...(when ? { days: when } : {}),
      current: { rank, status: decided },
    }),
  )

const arbitraryCommitment: fc.Arbitrary<CurrentClaim> = fc
  .record({
    id: fc.constantFrom('p', 'q'),
    support: fc.constantFrom('military', 'humanitarian', 'financial'),
    figures: fc.subarray(ids),
  })
  .map((told) => commitment(reports[0] ?? made(words), 'one', told))

export const arbitraryClaim: fc.Arbitrary<CurrentClaim> = fc.oneof(
  { weight: 6, arbitrary: arbitraryFigure },
  { weight: 1, arbitrary: arbitraryCommitment },
)

export const arbitraryLink: fc.Arbitrary<ClaimLink> = fc
  .record({
    from: id,
    to: id,
    relation: fc.constantFrom(...relations),
    status: fc.constantFrom('accepted', 'proposed', 'rejected'),
    reasons: fc.constant([]),
    confidence: fc.constant(0.5),
  })
  .filter(({ from, to }) => from !== to)
