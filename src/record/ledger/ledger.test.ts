import { expect, test } from 'vitest'
import { figure, linked, made } from '../../../test/claims/made.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { ledger } from './ledger.ts'
import type { Total } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'

const cast = {
  nor: { name: 'Norland' },
  sud: { name: 'Sudland' },
  isles: { name: 'The Isles', memberOf: ['league'] },
  fjord: { name: 'Fjordmark', memberOf: ['league'] },
  league: { name: 'the Coast League', type: 'organisation' as const },
  pact: { name: 'the Pact', type: 'group' as const },
  west: { name: 'Westmark' },
  ost: { name: 'Ostmark' },
}
const report = made('one two three four five six seven eight', {}, cast)
const base = { donors: ['nor'], recipients: ['west'] }
const year = (from: number) => [`${from}-01-01`, `${from + 1}-01-01`] as const

function shown({ stage, currency, unit, bound, value }: Total): string {
  return `${stage} ${bound} ${value} ${currency ?? unit}`
}

function totals(
  claims: readonly CurrentClaim[],
  links: readonly ClaimLink[] = [],
  options: LedgerOptions = {},
): readonly string[] {
  return ledger(claims, links, options).totals.map(shown)
}

function reasons(
  claims: readonly CurrentClaim[],
  links: readonly ClaimLink[] = [],
  options: LedgerOptions = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ledger(claims, links, options).leftOut.map(({ figure: id, reason }) => [id, reason]),
  )
}

test.each<[string, CurrentClaim[], string[]]>([
  [
    'figures of different donors are added',
    [
      figure(report, 'one', { ...base, value: '5' }),
      figure(report, 'two', { ...base, value: '3', donors: ['sud'] }),
    ],
    ['pledged = 8 EUR'],
  ],
  [
    'a sum is no surer than its terms',
    [
      figure(report, 'one', { ...base, value: '5', bound: '>' }),
      figure(report, 'two', { ...base, value: '3.5', donors: ['sud'] }),
    ],
    ['pledged > 8.5 EUR'],
  ],
  [
    'years apart are added',
    [
      figure(report, 'one', { ...base, value: '5', days: year(2023) }),
      figure(report, 'two', { ...base, value: '3', days: year(2024) }),
    ],
    ['pledged = 8 EUR'],
  ],
  [
    'stages and currencies are not added',
    [
      figure(report, 'one', { ...base, value: '5' }),
      figure(report, 'two', { ...base, value: '3', stage: 'delivered' }),
      figure(report, 'three', { ...base, value: '7', unit: 'USD', recipients: ['ost'] }),
    ],
    ['delivered = 3 EUR', 'pledged = 5 EUR', 'pledged = 7 USD'],
  ],
  [
    'things are counted by their noun',
    [
      figure(report, 'one', { ...base, measure: 'count', value: '200', unit: 'vehicles' }),
      figure(report, 'two', {
        ...base,
        measure: 'count',
        value: '31',
        unit: 'vehicles',
        donors: ['sud'],
      }),
    ],
    ['pledged = 231 vehicles'],
  ],
  [
    'what is denied, imagined or asked is not counted',
    (['denied', 'hypothetical', 'asked'] as const).map((assertion, at) =>
      figure(report, ['one', 'two', 'three'][at] ?? '', { ...base, value: '5', assertion }),
    ),
    [],
  ],
])('%s', (_, claims, expected) => {
  expect(totals(claims)).toEqual(expected)
})

test.each<[string, Parameters<typeof figure>[2], Parameters<typeof figure>[2], string]>([
  ['the same giver and receiver at any time', {}, {}, 'period_overlap'],
  [
    'a year and one of its quarters',
    { days: year(2024) },
    { days: ['2024-01-01', '2024-04-01'] },
    'period_overlap',
  ],
  ['a group and its member', { donors: ['league'] }, { donors: ['isles'] }, 'group_overlap'],
  [
    'a group nobody knows the members of',
    { donors: ['pact'] },
    { donors: ['isles'] },
    'group_overlap',
  ],
  ['a giver who is not named', { donors: [] }, { donors: ['sud'] }, 'group_overlap'],
  ['a receiver who is not named', { recipients: [] }, {}, 'group_overlap'],
  [
    'one of two who give together',
    { donors: ['nor', 'sud'] },
    { donors: ['sud'] },
    'group_overlap',
  ],
])('only the larger counts of %s', (_, larger, smaller, reason) => {
  const large = figure(report, 'one', { ...base, value: '50', ...larger })
  const small = figure(report, 'two', { ...base, value: '5', ...smaller })
  expect(totals([small, large])).toEqual(['pledged = 50 EUR'])
  expect(ledger([small, large], []).leftOut).toEqual([
    { figure: small.claim.id, reason, because: [large.claim.id] },
  ])
})

test.each<[string, Parameters<typeof figure>[2], string]>([
  ['proposed', { current: { status: 'proposed' } }, 'proposed'],
  ['rejected', { current: { status: 'rejected' } }, 'rejected'],
  ['retracted', { current: { status: 'retracted' } }, 'retracted'],
  ['disputed', { current: { status: 'disputed' } }, 'disputed'],
  ['merged', { current: { mergedInto: 'x' } }, 'merged'],
  ['deprecated', { current: { rank: 'deprecated' } }, 'deprecated'],
  ['of a currency nobody knows', { unit: null }, 'currency_unknown'],
  ['no number', { value: 'many' }, 'no_value'],
])('a figure that is %s is left out and says so', (_, told, reason) => {
  const one = figure(report, 'one', { ...base, value: '5', ...told })
  expect(totals([one])).toEqual([])
  expect(Object.values(reasons([one]))).toEqual([reason])
})

test.each<[string, ClaimLink['relation'], string, string[]]>([
  ['a part', 'part_of', 'part_of', ['pledged = 50 EUR']],
  ['an increment', 'extends', '', ['pledged = 55 EUR']],
  ['the same amount', 'same_amount', 'same_amount', ['pledged = 5 EUR']],
])('%s of another figure', (_, relation, reason, expected) => {
  const large = figure(report, 'six', { ...base, value: '50', id: 'z' })
  const small = figure(report, 'two', { ...base, value: '5', id: 'a' })
  const links = [linked(small, relation, large)]
  expect(totals([small, large], links)).toEqual(expected)
  expect(Object.values(reasons([small, large], links)).join()).toBe(reason)
})

test('a later state and a correction take the place of what they follow', () => {
  const old = figure(report, 'one', { ...base, value: '50' })
  const later = figure(report, 'two', { ...base, value: '40' })
  expect(totals([old, later], [linked(later, 'updates', old)])).toEqual(['pledged = 40 EUR'])
  expect(reasons([old, later], [linked(later, 'corrects', old)])).toEqual({
    [old.claim.id]: 'corrected',
  })
})

test('figures that contradict each other count only where one is preferred', () => {
  const one = figure(report, 'one', { ...base, value: '50' })
  const other = figure(report, 'two', { ...base, value: '40' })
  const links = [linked(one, 'contradicts', other)]
  expect(totals([one, other], links)).toEqual([])
  const preferred = { ...other, rank: 'preferred' as const }
  expect(totals([one, preferred], links)).toEqual(['pledged = 40 EUR'])
})

test('a figure has no stage while its tellings differ in it', () => {
  const gave = figure(report, 'one', { ...base, value: '50', stage: 'delivered' })
  const promised = figure(report, 'two', { ...base, value: '50', stage: 'pledged' })
  expect(totals([gave, promised], [linked(gave, 'same_figure', promised)])).toEqual([
    'unclear = 50 EUR',
  ])
})

test('a link that is only proposed never lets a proposed figure unseat an accepted one', () => {
  const old = figure(report, 'one', { ...base, value: '50' })
  const later = figure(report, 'two', { ...base, value: '90', current: { status: 'proposed' } })
  const links = [linked(later, 'corrects', old, 'proposed')]
  expect(totals([old, later], links)).toEqual(['pledged = 50 EUR'])
  expect(totals([old, later], links, { include: 'proposed' })).toEqual(['pledged = 50 EUR'])
})

test('reports after the day asked for are not there, those without a day are left out', () => {
  const early = figure(report, 'one', { ...base, value: '5' })
  const late = figure(made('one', { id: 'r2', published: '2025-06-01' }, cast), 'one', {
    ...base,
    value: '9',
  })
  const undated = figure(made('one', { id: 'r3', published: null }, cast), 'one', {
    ...base,
    value: '7',
  })
  const asOf = { asOf: '2025-05-01' }
  expect(totals([early, late, undated], [], asOf)).toEqual(['pledged = 5 EUR'])
  expect(reasons([early, late, undated], [], asOf)).toEqual({ [undated.claim.id]: 'undated' })
})

test('amounts of other currencies are added where there is a rate', () => {
  const euros = figure(report, 'one', { ...base, value: '10' })
  const dollars = figure(report, 'two', { ...base, value: '10', unit: 'USD', donors: ['sud'] })
  const crowns = figure(report, 'three', {
    ...base,
    value: '10',
    unit: 'crowns',
    donors: ['isles'],
  })
  const options: LedgerOptions = {
    currency: 'EUR',
    convert: (value, from, _to, day) =>
      from === 'USD'
        ? { value: String(Number(value) * 0.9), rate: '0.9', day }
        : { code: 'C002', severity: 'warning', message: 'No rates.', span: null },
  }
  const { totals: sums, rows, leftOut } = ledger([euros, dollars, crowns], [], options)
  expect(sums.map(shown)).toEqual(['pledged = 19 EUR'])
  expect(sums[0]?.converted).toEqual({
    [dollars.claim.id]: {
      figure: dollars.claim.id,
      from: 'USD',
      value: '9',
      rate: '0.9',
      day: '2025-04-05',
    },
  })
  expect(leftOut).toEqual([{ figure: crowns.claim.id, reason: 'other_currency', because: [] }])
  expect(
    rows.map(({ currency, pledged }) => [currency, pledged?.value, pledged?.converted?.value]),
  ).toEqual([
    ['EUR', '10', undefined],
    ['USD', '10', '9'],
    ['crowns', '10', undefined],
  ])
})

test('two series are never added', () => {
  const one = figure(report, 'one', { ...base, value: '10' })
  const two = figure(report, 'two', { ...base, value: '10', donors: ['sud'] })
  const seriesOf = (current: CurrentClaim) => (current.claim.id === one.claim.id ? 'tracker' : null)
  expect(totals([one, two], [], { seriesOf })).toEqual(['pledged = 10 EUR', 'pledged = 10 EUR'])
})

test('rows are filtered by donor, recipient and what is decided', () => {
  const one = figure(report, 'one', { ...base, value: '10' })
  const two = figure(report, 'two', {
    ...base,
    value: '20',
    donors: ['sud'],
    current: { status: 'proposed' },
  })
  const cells = (options: LedgerOptions) =>
    ledger([one, two], [], options).rows.map(
      ({ pledged }) => `${pledged?.value} ${pledged?.status}`,
    )
  expect(cells({})).toEqual(['10 accepted', '20 proposed'])
  expect(cells({ include: 'accepted' })).toEqual(['10 accepted'])
  expect(cells({ donor: 'sud' })).toEqual(['20 proposed'])
  expect(cells({ recipient: 'ost' })).toEqual([])
  expect(totals([one, two], [], { include: 'proposed' })).toEqual(['pledged = 30 EUR'])
})
