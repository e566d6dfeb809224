import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryClaim } from '../../../test/claims/arbitrary.ts'
import { figure, made } from '../../../test/claims/made.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { proposeLinks } from './propose-links.ts'

const cast = {
  nor: { name: 'Norland' },
  isles: { memberOf: ['league'] },
  league: { type: 'organisation' as const },
  west: {},
  mayor: { type: 'person' as const },
  rival: { type: 'person' as const },
}
type Told = Parameters<typeof figure>[2]
const base: Told = { donors: ['nor'], recipients: ['west'], saidBy: 'mayor' }

/** The relation from the second of two figures of one text to the first, or back from it. */
function inText(text: string, first: [string, Told], second: [string, Told]): string | undefined {
  const report = made(text, {}, cast)
  return relate(
    figure(report, first[0], { ...base, ...first[1], id: '1' }),
    figure(report, second[0], { ...base, ...second[1], id: '2' }),
  )
}

function relate(first: CurrentClaim, second: CurrentClaim): string | undefined {
  const [link] = proposeLinks([first, second])
  return link && `${link.from} ${link.relation} ${link.to}`
}

test.each<[string, string, [string, Told], [string, Told]]>([
  [
    '2 same_figure 1',
    'We gave 5 million euros. Yes, 5 million.',
    ['5 million euros', { value: '5' }],
    ['5 million', { value: '5', nth: 1 }],
  ],
  [
    '2 same_amount 1',
    'It is about 20 billion euros, so over 22 billion dollars.',
    ['about 20 billion euros', { value: '20', bound: '~' }],
    ['over 22 billion dollars', { value: '22', bound: '>', unit: 'USD' }],
  ],
  [
    '2 same_amount 1',
    'They promised €8bn (£6.8bn) to the fund.',
    ['€8bn', { value: '8' }],
    ['£6.8bn', { value: '6.8', unit: 'GBP', saidBy: null }],
  ],
  [
    '2 same_amount 1',
    'They will allot 20 million euros. “We have allotted more than 20 million.”',
    ['20 million euros', { value: '20' }],
    ['more than 20 million', { value: '20', bound: '>', stage: 'allocated' }],
  ],
  [
    '2 part_of 1',
    'It pledged 50 million euros, of which 10 million is for boats.',
    ['50 million euros', { value: '50' }],
    ['10 million', { value: '10' }],
  ],
  [
    '2 part_of 1',
    'The league gave 50 crowns. The isles gave 10 crowns.',
    ['50 crowns', { value: '50', donors: ['league'] }],
    ['10 crowns', { value: '10', donors: ['isles'] }],
  ],
  [
    '2 part_of 1',
    'Of the 50 crowns 60 per cent came late.',
    ['50 crowns', { value: '50' }],
    ['60 per cent', { value: '0.60', measure: 'share', unit: null, of: '1' }],
  ],
  [
    '2 updates 1',
    'It cut its pledge from 8 crowns to 7 crowns.',
    ['8 crowns', { value: '8' }],
    ['7 crowns', { value: '7' }],
  ],
  [
    '2 corrects 1',
    'It gave not 40 crowns but 50 crowns.',
    ['40 crowns', { value: '40' }],
    ['50 crowns', { value: '50' }],
  ],
  [
    '2 corrects 1',
    'An earlier version of this report said Norland had sent 74 crowns. It sent 47 crowns.',
    ['74 crowns', { value: '74' }],
    ['47 crowns', { value: '47' }],
  ],
  [
    '2 extends 1',
    'Norland gave 40 crowns. It added a further 10 crowns.',
    ['40 crowns', { value: '40' }],
    ['10 crowns', { value: '10' }],
  ],
  [
    '2 contradicts 1',
    'Norland paid 40 crowns. The rival denied that it paid 40 crowns.',
    ['40 crowns', { value: '40' }],
    ['40 crowns', { value: '40', nth: 1, saidBy: 'rival', assertion: 'denied' }],
  ],
])('%s in “%s”', (expected, text, first, second) => {
  expect(inText(text, first, second)).toBe(expected)
})

test.each<[string, Told, Told]>([
  ['periods apart', { days: ['2023-01-01', '2024-01-01'] }, { days: ['2024-01-01', '2025-01-01'] }],
  ['receivers apart', { recipients: ['west'] }, { recipients: ['isles'] }],
  ['givers apart', {}, { donors: ['isles'] }],
  ['other units', { unit: 'EUR' }, { unit: 'boats', measure: 'count' }],
])('figures of one value with %s do not relate', (_, first, second) => {
  const text = 'There were 5 here and 5 there'
  const told = { value: '5' }
  expect(inText(text, ['5', { ...told, ...first }], ['5', { ...told, ...second, nth: 1 }])).toBe(
    undefined,
  )
})

test.each<[string | undefined, string, Told, Told]>([
  ['2 updates 1', '2025-09-01', { value: '5' }, { value: '5', stage: 'delivered' }],
  ['2 updates 1', '2025-09-01', { value: '5' }, { value: '9' }],
  ['2 same_figure 1', '2025-09-01', { value: '5' }, { value: '5' }],
  ['2 contradicts 1', '2025-04-07', { value: '9' }, { value: '5', saidBy: 'rival' }],
  [undefined, '2025-09-01', { value: '9' }, { value: '5', saidBy: 'rival' }],
])('%s in a report of %s', (expected, published, first, second) => {
  const early = figure(made('five', {}, cast), 'five', { ...base, ...first, id: '1' })
  const late = made('five', { id: 'r2', published }, cast)
  expect(relate(early, figure(late, 'five', { ...base, ...second, id: '2' }))).toBe(expected)
})

test('amounts in two currencies in two reports are one at the rates of the day', () => {
  const first = figure(made('£200m', {}, cast), '£200m', {
    ...base,
    value: '200',
    unit: 'GBP',
    id: '1',
  })
  const wire = made('nearly $270m', { id: 'r2' }, cast)
  const second = figure(wire, 'nearly $270m', {
    ...base,
    value: '270',
    unit: 'USD',
    bound: '~',
    id: '2',
  })
  expect(relate(first, second)).toBe(undefined)
  const convert = (value: string, _from: string, _to: string, day: string) => ({
    value: String(Number(value) * 1.33),
    rate: '1.33',
    day,
  })
  const [link] = proposeLinks([second, first], { convert })
  expect(link).toMatchObject({
    from: '2',
    to: '1',
    relation: 'same_amount',
    reasons: [
      '“£200m” and “nearly $270m” are one amount at the rates of the day.',
      'They have the same speaker, giver and recipient.',
    ],
  })
})

test('the order in which claims come makes no difference', () => {
  const record = fc
    .uniqueArray(arbitraryClaim, { selector: ({ claim }) => claim.id, maxLength: 12 })
    .chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    )
  fc.assert(
    fc.property(record, ([claims, shuffled]) => {
      expect(proposeLinks(shuffled)).toEqual(proposeLinks(claims))
    }),
    { numRuns: 300 },
  )
})
