import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, made } from '../../../test/claims/made.ts'
import { relations } from '../../shapes/claims/decided.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { ledger } from './ledger.ts'
import { LedgerIndex } from './ledger-index.ts'
import { keyOf } from './link-table.ts'
import type { LedgerOptions } from './options.ts'

const cast = {
  nor: { memberOf: ['league'] },
  sud: { memberOf: ['league'] },
  est: {},
  league: { type: 'organisation' as const },
  fund: { type: 'organisation' as const },
  many: { type: 'group' as const },
}
const reports = [0, 1, 2].map((at) => made('5 and 6', { id: `r${at}` }, cast))
const others = made('5 and 6', { id: 'r3' }, { ...cast, est: { memberOf: ['league'] } })
const count = 24
const id = fc.nat(count - 1).map((number) => `f${number}`)

/** Nearly all in one sum, and many of them perhaps the same money. */
const crowded: fc.Arbitrary<CurrentClaim> = fc
  .record({
    id,
    report: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...reports) },
      { weight: 1, arbitrary: fc.constant(others) },
    ),
    value: fc.constantFrom('5', '6', '7', '8', '9', '10', '11'),
    unit: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
    stage: fc.constantFrom('pledged', 'pledged', 'pledged', 'delivered'),
    donors: fc.constantFrom(...[['nor'], ['sud'], ['est'], ['league'], ['fund'], ['many']]),
    recipients: fc.constantFrom(...[['nor'], ['est'], ['fund'], ['fund'], []]),
    days: fc.constantFrom(
      undefined,
      ['2024-01-01', '2025-01-01'] as const,
      ['2025-01-01', '2026-01-01'] as const,
      ['2026-01-01', '2027-01-01'] as const,
    ),
    status: fc.constantFrom('accepted', 'accepted', 'accepted', 'proposed', 'rejected'),
  })
  .map(({ report, status, days, ...told }) =>
    figure(report, '5', { ...told, ...(days ? { days } : {}), current: { status } }),
  )
const link: fc.Arbitrary<ClaimLink> = fc
  .record({
    from: id,
    to: id,
    relation: fc.constantFrom(...relations),
    status: fc.constantFrom('accepted', 'proposed', 'rejected', 'rejected'),
    reasons: fc.constant([]),
    confidence: fc.constant(1),
  })
  .filter(({ from, to }) => from !== to)
const step = fc.oneof(
  { weight: 6, arbitrary: crowded.map((set) => ({ set })) },
  { weight: 1, arbitrary: id.map((remove) => ({ remove })) },
  { weight: 2, arbitrary: link.map((one) => ({ link: one })) },
)
const options = fc.constantFrom<LedgerOptions>({}, { include: 'proposed' }, { donor: 'nor' })

test('a sum of figures that overlap, decided on one by one, is the one made from scratch', () => {
  fc.assert(
    fc.property(
      fc.array(crowded, { minLength: 30, maxLength: 40, size: 'max' }),
      fc.array(link, { maxLength: 6 }),
      fc.array(step, { minLength: 5, maxLength: 10, size: 'max' }),
      options,
      (start, linked, steps, asked) => {
        const index = new LedgerIndex(asked)
        const claims = new Map<string, CurrentClaim>()
        const links = new Map<string, ClaimLink>()
        const first = [...start.map((set) => ({ set })), ...linked.map((one) => ({ link: one }))]
        for (const [at, one] of [...first, ...steps].entries()) {
          if ('set' in one) {
            index.set(one.set)
            claims.set(one.set.claim.id, one.set)
          } else if ('link' in one) {
            index.link(one.link)
            links.set(keyOf(one.link), one.link)
          } else {
            index.remove(one.remove)
            claims.delete(one.remove)
          }
          if (at < first.length) continue
          expect(index.ledger()).toEqual(ledger(claims.values(), links.values(), asked))
        }
      },
    ),
    { numRuns: 200 },
  )
})
