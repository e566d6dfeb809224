import { expect, test } from 'vitest'
import { figure, made } from '../../../test/claims/made.ts'
import { fulfilments } from './fulfilment.ts'
import { ledger } from './ledger.ts'

const report = made('promise result', { published: '2024-11-01' }, { nor: {}, west: {} })
const year = ['2024-01-01', '2025-01-01'] as const
type Told = Parameters<typeof figure>[2]

function verdict(asOf: string, promised: Told, given: Told | null): string | undefined {
  const base = { donors: ['nor'], recipients: ['west'], days: year }
  const promise = figure(report, 'promise', { ...base, value: '40', ...promised })
  const result = given && figure(report, 'result', { ...base, stage: 'delivered', ...given })
  const { rows } = ledger(result ? [promise, result] : [promise], [])
  const [found] = fulfilments({ rows }, asOf, () => '2024-11-01')
  return found?.verdict
}

test.each<[string, string, Told, Told | null]>([
  ['exceeded', '2025-02-01', {}, { value: '50', stage: 'outcome' }],
  ['met', '2025-02-01', {}, { value: '40' }],
  ['met', '2025-02-01', {}, { value: '39', bound: '~' }],
  ['partly', '2025-02-01', {}, { value: '30' }],
  ['in_progress', '2024-12-01', {}, { value: '30' }],
  ['in_progress', '2024-12-01', {}, { value: '30', days: ['2024-01-01', '2024-04-01'] }],
  ['stalled', '2025-06-01', { days: ['2024-01-01', '2026-01-01'] }, { value: '30' }],
  ['missed', '2025-02-01', {}, { value: '0' }],
  ['pending', '2024-12-01', {}, { value: '0' }],
  ['pending', '2024-12-01', {}, null],
  ['not_rateable', '2025-02-01', {}, null],
  ['not_rateable', '2025-02-01', {}, { value: '30', days: ['2025-01-01', '2026-01-01'] }],
  ['pending', '2024-12-01', {}, { value: '30', recipients: [] }],
])('%s on %s', (expected, asOf, promised, given) => {
  expect(verdict(asOf, promised, given)).toBe(expected)
})

test('a promise says what it rests on', () => {
  const base = { donors: ['nor'], recipients: ['west'] }
  const promise = figure(report, 'promise', { ...base, value: '40' })
  const result = figure(report, 'result', { ...base, value: '50', stage: 'outcome' })
  const { rows } = ledger([promise, result], [])
  expect(fulfilments({ rows }, '2025-01-01', () => null)).toEqual([
    {
      row: rows[0]?.id,
      promise: 'pledged',
      verdict: 'exceeded',
      basis: 'What was given is 50 of 40.',
      promised: [promise.claim.id],
      given: [result.claim.id],
      verified: true,
    },
  ])
})
