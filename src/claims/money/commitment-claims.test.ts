import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/scene.ts'
import { commitmentClaims } from './commitment-claims.ts'
import { figureClaims } from './figure-claims.ts'

test.each([
  ['Norland pledged €5bn in military aid to Marn.', '€5bn in military aid', 'military', 'pledged'],
  [
    'Norland delivered 12 million doses of vaccine.',
    '12 million doses of vaccine',
    'medical',
    'delivered',
  ],
  ['Norland has set aside €5bn.', '€5bn', 'financial', 'allocated'],
  ['Norland signed for 31 tanks.', '31 tanks', 'military', 'committed'],
] as const)('%s', (text, object, support, stage) => {
  const scene = sceneOf(text)
  const [claim, ...others] = commitmentClaims(scene, figureClaims(scene))
  expect(others).toEqual([])
  if (claim?.kind !== 'commitment') throw new Error('There is a commitment.')
  expect(text.slice(claim.object.start, claim.object.end)).toBe(object)
  expect(claim).toMatchObject({ support, stage })
  expect(claim.figures).toHaveLength(1)
})

test('one verb is one commitment, whatever its figures; an outcome is none', () => {
  const scene = sceneOf('Norland pledged €5bn (£4.2bn). In the end it came to €6bn.')
  expect(commitmentClaims(scene, figureClaims(scene))).toHaveLength(1)
})
