import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryClaim } from '../../../test/claims/arbitrary.ts'
import { figure, made } from '../../../test/claims/made.ts'
import type { ClaimReport } from '../claims/current.ts'
import { countChains } from './chains.ts'
import { speechEvents } from './speech-events.ts'

const cast = { mayor: { type: 'person' as const }, rival: { type: 'person' as const } }

function told(id: string, fields: Partial<ClaimReport> = {}, text = 'pledged about five million') {
  const report = made(text, { id, ...fields }, cast)
  const [verb = ''] = text.split(' ')
  const at = text.indexOf(verb)
  return figure(report, text.slice(verb.length + 1), {
    value: '5000000',
    bound: '~',
    saidBy: 'mayor',
    stageCue: { start: at, end: at + verb.length },
  })
}

test.each<[string, Partial<ClaimReport>, number]>([
  ['the same day', {}, 1],
  ['three days later', { published: '2025-04-08' }, 1],
  ['four days later', { published: '2025-04-09' }, 2],
  ['from a venue', { chain: ['radio one', 'gazette'] }, 1],
])('two reports of the same words, the second %s', (_, fields, expected) => {
  const events = speechEvents([told('r1'), told('r2', fields)])
  expect(events).toHaveLength(expected)
})

test('two venues are two occasions', () => {
  const events = speechEvents([
    told('r1', { chain: ['radio one', 'gazette'] }),
    told('r2', { chain: ['evening show', 'courier'] }),
  ])
  expect(events.map(({ venue }) => venue).sort()).toEqual(['evening show', 'radio one'])
})

test('words of two speakers are two occasions, those of nobody known are of none', () => {
  const report = made('five million', { id: 'r2' }, cast)
  const rival = figure(report, 'five million', { value: '5000000', saidBy: 'rival' })
  const nobody = figure(report, 'five', { value: '5000000', id: 'x' })
  expect(speechEvents([told('r1'), rival, nobody]).map(({ claims }) => claims.length)).toEqual([
    1, 1,
  ])
})

test.each([
  [[['radio', 'wire', 'a'], ['radio', 'b'], ['c']], 2],
  [
    [
      ['a', 'wire'],
      ['wire', 'b'],
      ['b', 'c'],
    ],
    1,
  ],
  [[['a'], ['b'], ['c']], 3],
  [[[], []], 1],
  [[[], ['a']], 1],
  [[], 0],
])('chains %j are %i independent ones', (chains, expected) => {
  expect(countChains(chains)).toBe(expected)
})

test('what renderings of a figure say differently stands side by side', () => {
  const one = told('r1')
  const two = told('r2', { outlet: 'courier' })
  const claim = { ...two.claim, stage: 'delivered', bound: '>' }
  const three = { ...two, claim } as typeof two
  const [event] = speechEvents([one, three])
  const [ids, others] = [[one.claim.id], [two.claim.id]]
  expect(event?.chains).toBe(2)
  expect(event?.figures).toEqual([
    {
      claims: [...ids, ...others],
      stage: 'unclear',
      differences: [
        {
          field: 'stage',
          values: [
            { value: 'delivered', claims: others },
            { value: 'pledged', claims: ids },
          ],
        },
        {
          field: 'bound',
          values: [
            { value: '>', claims: others },
            { value: '~', claims: ids },
          ],
        },
      ],
    },
  ])
})

test('the order in which claims come makes no difference', () => {
  const record = fc
    .uniqueArray(arbitraryClaim, { selector: ({ claim }) => claim.id, maxLength: 12 })
    .chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    )
  fc.assert(
    fc.property(record, ([claims, shuffled]) => {
      expect(speechEvents(shuffled)).toEqual(speechEvents(claims))
    }),
    { numRuns: 300 },
  )
})
