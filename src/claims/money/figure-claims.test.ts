import { expect, test } from 'vitest'
import { figuresTold } from '../../../test/claims/figures-told.ts'
import { sceneOf } from '../../../test/claims/scene.ts'
import { figureClaims } from './figure-claims.ts'

test.each([
  ['Norland pledged €5bn to Marn.', ['€5bn | pledged | Norland | Marn']],
  ['Norland and Suland have pledged €5bn.', ['€5bn | pledged | Norland+Suland | ']],
  ['Norland, Suland and Marn gave €5bn.', ['€5bn | delivered | Norland+Suland+Marn | ']],
  ['Norland will give Marn 200 trucks.', ['200 trucks | pledged | Norland | Marn']],
  ['€5bn was pledged by Norland.', ['€5bn | pledged | Norland | ']],
  ['Marn received €5bn from Norland.', ['€5bn | delivered | Norland | Marn']],
  ['Norland agreed to send 31 tanks to Marn.', ['31 tanks | committed | Norland | Marn']],
  ['Norland’s pledge of €5bn came late.', ['€5bn | pledged | Norland | ']],
  ['Norland announced a contribution of €5bn.', ['€5bn | pledged | Norland | ']],
  ['Norland set aside €5bn for Marn.', ['€5bn | allocated | Norland | Marn']],
  ['Donors brought together €5bn.', ['€5bn | unclear | Donors | ']],
  ['In the end it came to €5bn.', ['€5bn | outcome |  | ']],
  ['Of the €9bn that Norland promised, little came.', ['€9bn | pledged | Norland | ']],
  [
    'Norland will give €2bn and Suland €1bn.',
    ['€2bn | pledged | Norland | ', '€1bn | pledged | Suland | '],
  ],
  ['Norland unveiled a €20bn package.', ['€20bn | pledged | Norland | ']],
  ['The bridge cost €5bn.', ['€5bn | – |  | ']],
  ['Norland must pay €5bn.', ['€5bn | – |  | ']],
  ['Norland agreed to share its 14 seats.', ['14 seats | – |  | ']],
  ['Some 200 trucks have arrived in Marn.', ['Some 200 trucks | delivered |  | ']],
] as const)('%s', (text, figures) => {
  expect(figuresTold(text)).toEqual(figures)
})

test('a share is tied to what it is a share of, and to nothing where nothing is said', () => {
  const text = 'Norland gave €50bn, of which 60% was supplied by Suland. Then 99% came from allies.'
  const [amount, share, other] = figureClaims(sceneOf(text))
  expect(share).toMatchObject({
    measure: 'share',
    value: '0.60',
    of: amount?.id,
    stage: 'delivered',
  })
  expect(other).toMatchObject({ measure: 'share', value: '0.99', of: null })
})

test('money without its currency has that of the last amount', () => {
  const [, bare] = figureClaims(sceneOf('Norland pledged €40 billion and gave 50 billion.'))
  expect(bare).toMatchObject({ unit: 'EUR', currencyBasis: 'context', stage: 'delivered' })
})

test('an amount given again in brackets is the same money, told by the reporter', () => {
  const [spoken, again] = figureClaims(sceneOf('Norland pledged €8bn (£6.8bn) to Marn.'))
  expect(again).toMatchObject({ unit: 'GBP', stage: 'pledged', assertion: 'narrated' })
  expect(again).toMatchObject({ donors: (spoken as { donors?: unknown })?.donors })
})

test('what a promise tells is said by who makes it, and a refusal is denied', () => {
  const [pledged] = figureClaims(sceneOf('Norland pledged €8bn.'))
  expect(pledged).toMatchObject({ assertion: 'asserted', saidBy: 'p1', statement: null })
  const [given] = figureClaims(sceneOf('Norland gave €8bn.'))
  expect(given).toMatchObject({ assertion: 'narrated', saidBy: null })
  const [refused] = figureClaims(sceneOf('Norland did not pledge €8bn.'))
  expect(refused).toMatchObject({ assertion: 'denied', modality: { factuality: 'CT-' } })
})

test.each([
  ['Last year Norland gave €5bn.', ['2024-01-01', '2025-01-01']],
  ['Norland promised 40,000 homes in 2022.', [undefined, undefined]],
  ['Norland gave €5bn on Tuesday.', [undefined, undefined]],
  ['Corvane was founded in 1961 and employs 300 people.', [undefined, undefined]],
  ['Norland pledged €5bn through 2026.', [null, '2027-01-01']],
  ['Norland pledged €5bn (£4.2bn) through 2026.', [null, '2027-01-01']],
  ['In February it had forecast €5bn.', [undefined, undefined]],
  ['Sales were €5bn, 4 percent more than a year ago.', [undefined, undefined]],
  ['Norland cut its pledge to €5bn after Suland left in March.', [undefined, undefined]],
] as const)('the time of the figure in “%s”', (text, [start, end]) => {
  const [figure] = figureClaims(sceneOf(text))
  const { period } = figure?.kind === 'figure' ? figure : { period: undefined }
  expect([period?.start, period?.endExclusive]).toEqual([start, end])
})
