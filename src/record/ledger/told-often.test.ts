import { expect, test } from 'vitest'
import { figure, linked, made } from '../../../test/claims/made.ts'
import { ledger } from './ledger.ts'
import { naiveSums } from './naive.ts'

const cast = {
  pact: { name: 'the Pact', type: 'group' as const },
  west: { name: 'Westmark' },
  envoy: { name: 'the envoy', type: 'person' as const },
}
const year = (from: number) => [`${from}-01-01`, `${from + 1}-01-01`] as const

test('a pledge, what came of it, a share of that and a quarter told four times', () => {
  const tour = made('forty fifty fifty-again sixty quarter dollars editor all', {}, cast)
  const from = { donors: ['pact'], recipients: ['west'], saidBy: 'envoy' }
  const quarter = ['2025-01-01', '2025-04-01'] as const
  const pledge = figure(tour, 'forty', { ...from, value: '40', days: year(2024) })
  const outcome = figure(tour, 'fifty', {
    ...from,
    value: '50',
    stage: 'outcome',
    days: year(2024),
  })
  const again = figure(tour, 'fifty-again', {
    ...from,
    value: '50',
    stage: 'outcome',
    days: year(2024),
  })
  const share = { measure: 'share', unit: null, stage: 'delivered' } as const
  const sixty = figure(tour, 'sixty', { ...share, value: '0.60', of: outcome.claim.id })
  const all = figure(tour, 'all', { ...share, value: '0.99', recipients: ['west'] })
  const told = { ...from, value: '20', stage: 'unclear', days: quarter } as const
  const euros = figure(tour, 'quarter', { ...told, bound: '~', currencyBasis: 'spoken' })
  const dollars = figure(tour, 'dollars', { ...told, bound: '>', unit: 'USD' })
  const editor = figure(tour, 'editor', { value: '20', stage: 'committed', assertion: 'narrated' })
  const claims = [editor, pledge, outcome, again, sixty, euros, dollars, all]
  const links = [
    linked(again, 'same_figure', outcome),
    linked(dollars, 'same_amount', euros),
    linked(editor, 'same_amount', euros, 'proposed'),
  ]
  const { totals: sums, shares, leftOut, rows } = ledger(claims, links)
  expect(
    sums.map(({ stage, bound, value, currency }) => `${stage} ${bound} ${value} ${currency}`),
  ).toEqual(['outcome = 50 EUR', 'pledged = 40 EUR', 'unclear ~ 20 EUR'])
  expect(shares.map(({ value, of, derived }) => [value, of, derived?.value])).toEqual([
    ['0.60', outcome.claim.id, '30'],
    ['0.99', null, undefined],
  ])
  expect(leftOut.map(({ reason }) => reason).sort()).toEqual([
    'restated',
    'restated',
    'same_amount',
    'share',
    'share',
  ])
  expect(rows).toHaveLength(2)
  expect(rows[0]?.outcomeUnspecified).toMatchObject({ value: '50', also: [again.claim.id] })
  expect(naiveSums(claims).map(({ value, currency }) => `${value} ${currency}`)).toEqual([
    '180 EUR',
    '20 USD',
  ])
})
