import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/scene.ts'
import { sceneOf as toldScene } from '../../../test/claims/told.ts'
import { figureClaims } from './figure-claims.ts'

test.each([
  ['{Norland} <promise:agreed> [to lend Marn €2bn].', 'narrated', 'outlet'],
  ['{Orl} <said> [Norland had pledged €2bn].', 'asserted', 'norland'],
  ['{Orl} <said> [the wall cost €2bn].', 'asserted', 'orl'],
  ['{Orl} <said> [a wall would cost €2bn].', 'hypothetical', 'orl'],
  ['{Orl} <said> [€2bn could be lost].', 'hypothetical', 'orl'],
  ['{Orl} <said> [schools lose €2bn if the levy goes].', 'hypothetical', 'orl'],
  ['{Orl} <said> [Norland had not paid €2bn].', 'denied', 'orl'],
  ['<ask:Asked> [whether Norland would give €2bn], Orl left.', 'asked', null],
] as const)('%s', (marked, assertion, saidBy) => {
  const [figure] = figureClaims(toldScene(marked))
  expect([figure?.assertion, figure?.saidBy]).toEqual([assertion, saidBy])
})

test('a headline’s future is said by whose act it is', () => {
  const [figure] = figureClaims(sceneOf('Norland to send 40 doctors to Marn'))
  expect(figure).toMatchObject({ stage: 'pledged', assertion: 'asserted' })
})
