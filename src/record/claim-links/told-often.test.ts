import { expect, test } from 'vitest'
import { figure, made } from '../../../test/claims/made.ts'
import { ledger } from '../ledger/ledger.ts'
import { proposeLinks } from './propose-links.ts'

const cast = {
  pact: { name: 'the Pact', type: 'organisation' as const },
  west: { name: 'Westmark' },
  envoy: { name: 'the envoy', type: 'person' as const },
}
const text = [
  'The envoy spoke of the commitment of the Pact to give Westmark EUR 20 million.',
  '“Last year there was a pledge of 40 million [euros] and it came to 50 million [euros],',
  'and now in three months we have raised about 20 million euros, so over 20 million dollars.',
  'Last year it was 50 million [euros] in all,” he said.',
].join(' ')
const year = ['2024-01-01', '2025-01-01'] as const
const quarter = ['2025-01-01', '2025-04-01'] as const

test('with what is proposed of an interview each of its sums counts once', () => {
  const report = made(text, {}, cast)
  const told = { saidBy: 'envoy', donors: ['pact'] }
  const outcome = { ...told, value: '50', stage: 'outcome', days: year } as const
  const raised = { ...told, value: '20', stage: 'unclear', days: quarter } as const
  const claims = [
    figure(report, 'EUR 20 million', {
      value: '20',
      stage: 'committed',
      assertion: 'narrated',
      donors: ['pact'],
      recipients: ['west'],
    }),
    figure(report, '40 million [euros]', { ...told, value: '40', days: year }),
    figure(report, '50 million [euros]', outcome),
    figure(report, 'about 20 million euros', { ...raised, bound: '~', currencyBasis: 'spoken' }),
    figure(report, 'over 20 million dollars', { ...raised, bound: '>', unit: 'USD' }),
    figure(report, '50 million [euros]', { ...outcome, nth: 1 }),
  ]
  const { totals } = ledger(claims, proposeLinks(claims))
  expect(
    totals.map(({ stage, bound, value, currency }) => `${stage} ${bound} ${value} ${currency}`),
  ).toEqual(['outcome = 50 EUR', 'pledged = 40 EUR', 'unclear ~ 20 EUR'])
})
