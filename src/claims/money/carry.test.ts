import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import { figureClaims } from './figure-claims.ts'

/** Value, donors and recipients of each figure. */
function parties(text: string): unknown[] {
  return figureClaims(sceneOf(text)).map((claim) => {
    if (claim.kind !== 'figure') return claim.kind
    const ids = (list: typeof claim.donors): string => list.map(({ actor }) => actor).join('+')
    return [claim.value, ids(claim.donors), ids(claim.recipients)]
  })
}

test('a sum told again has the donors and recipients that it had', () => {
  expect(parties('Norland pledged €5m to Marn. The €5m was paid in May.')).toEqual([
    ['5000000', 'norland', 'marn'],
    ['5000000', 'norland', 'marn'],
  ])
})

test('whom most money goes to is not taken for the rest', () => {
  const text = 'Norland gave €5m to Marn. Suland gave €6m to Marn. Orland gave €7m.'
  expect(parties(text)).toContainEqual(['7000000', 'orland', ''])
})

test('nobody gives to themselves, and other things go elsewhere', () => {
  const text = 'Norland gave €5m to Marn. Suland gave €6m to Marn.'
  expect(parties(`${text} Marn set aside €7m.`)).toContainEqual(['7000000', 'marn', ''])
  expect(parties(`${text} Orland gave 9 trucks.`)).toContainEqual(['9', 'orland', ''])
})

test('“it” is whom the sentence or the one before is about', () => {
  expect(parties('Norland has not paid the €5m it promised.')[0]).toEqual([
    '5000000',
    'norland',
    '',
  ])
  expect(parties('Norland left the talks. It had pledged €5m.')).toContainEqual([
    '5000000',
    'norland',
    '',
  ])
})
