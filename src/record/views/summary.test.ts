import { expect, test } from 'vitest'
import { currentIn, currentOf, ofKind } from '../../../test/claims/current.ts'
import { bridge } from '../../../test/contract/store/claiming-reports.ts'
import type { ClaimKind } from '../../shapes/claim.ts'
import type { FigureFields } from '../../shapes/claims/figure.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { amountOf, grouped, summaryOf } from './summary.ts'

const claims = currentOf(bridge)

test.each<readonly [ClaimKind, string]>([
  ['figure', '40,000,000 EUR pledged by Norland'],
  ['commitment', 'pledged: “40 million for the new bridge” by Norland financial'],
  ['position', 'Norland: requirement − “The ferry tax”'],
  ['proposal', 'proposed: “a joint toll board” by Suland layer 1 (inferred)'],
  ['role', 'Suland: party in bridge talks'],
  ['state', 'bridge talks: pace “slowly”'],
  ['condition', 'once “the bridge is open”'],
  ['red_line', 'Suland: red lines none (paraphrase)'],
])('a %s in a line', (kind, line) => {
  expect(summaryOf(ofKind(claims, kind))).toBe(line)
})

test('what is not asserted, or not certain, is marked', () => {
  const role = ofKind(claims, 'role')
  const claim = { ...role.claim, assertion: 'denied', modality: { factuality: 'PS-', cues: [] } }
  const summary = summaryOf({ ...role, claim } as CurrentClaim)
  expect(summary).toBe('Suland: party in bridge talks [denied, PS-]')
})

test('period, recipient and base of a figure', () => {
  const figure = ofKind(claims, 'figure')
  const summary = (fields: Partial<FigureFields>): string =>
    summaryOf({ ...figure, claim: { ...figure.claim, stage: null, donors: [], ...fields } })
  const words = { relation: 'in', expression: { start: 0, end: 4 } } as const
  const year = {
    start: '2025-01-01',
    endExclusive: '2026-01-01',
    basis: 'relative',
    ...words,
  } as const
  expect(summary({ period: year })).toBe('40,000,000 EUR 2025-01-01 to 2025-12-31 (relative)')
  expect(summary({ period: { ...year, start: null, basis: 'absolute' } })).toBe(
    '40,000,000 EUR … to 2025-12-31',
  )
  expect(summary({ period: { ...year, endExclusive: null, start: null } })).toBe('40,000,000 EUR')
  expect(summary({ recipients: figure.claim.donors })).toBe('40,000,000 EUR to Norland')
  const share = { measure: 'share', value: '0.6', unit: null } as const
  expect(summary(share)).toBe('60 % of what is not stated')
  expect(summary({ ...share, of: 'another' })).toBe('60 % of another figure')
})

test('words across lines are on one', () => {
  const [claim] = currentIn({
    lines: [{ by: 'Norland', said: 'that it must\n  not  close' }],
    claims: ({ at, party }) => [
      {
        ...{ over: 'it must\n  not  close', kind: 'position', holder: party('Norland') },
        ...{ issue: at('not  close'), stance: at('must\n  not'), strength: 'urge', polarity: '+' },
      },
    ],
  })
  expect(claim && summaryOf(claim)).toBe('Norland: urge + “not close”')
})

const plain = { measure: 'amount', valueMax: null, unit: 'EUR', bound: '=' } as const

test.each<readonly [Partial<FigureFields> & { value: string }, string]>([
  [{ value: '20000000000', bound: '≥' }, '≥ 20,000,000,000 EUR'],
  [{ value: '999' }, '999 EUR'],
  [{ value: '1234.50', unit: null }, '1,234.50'],
  [{ value: '5', valueMax: '7000', bound: 'range' }, '5–7,000 EUR'],
  [{ value: '200', measure: 'count', unit: 'armoured vehicles' }, '200 armoured vehicles'],
  [{ value: '0.60', measure: 'share' }, '60 %'],
  [{ value: '0.605', measure: 'share', bound: '~' }, '~ 60.5 %'],
  [{ value: '1.5', measure: 'share' }, '150 %'],
  [{ value: '1', measure: 'share' }, '100 %'],
  [{ value: '0.0005', measure: 'share' }, '0.05 %'],
  [{ value: '-0.02', measure: 'share' }, '-2 %'],
  [{ value: '0.1', valueMax: '0.25', measure: 'share', bound: 'range' }, '10 %–25 %'],
])('%j is shown as %s', (figure, shown) => {
  expect(amountOf({ ...plain, ...figure })).toBe(shown)
})

test('digits are grouped by three before the point alone', () => {
  expect(['1', '1000', '-1234567', '1000.0001'].map(grouped)).toEqual([
    ...['1', '1,000', '-1,234,567', '1,000.0001'],
  ])
})
