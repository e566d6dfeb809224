import { expect, test } from 'vitest'
import { bridge } from '../../../test/contract/store/claiming-reports.ts'
import type { Claim } from '../../shapes/claim.ts'
import { patched, respoken } from './patched.ts'

const [figure, , position] = bridge.claims as [Claim, Claim, Claim<'position'>]

test('changed fields take the place of those that the machine found', () => {
  expect(patched(figure, { value: '1', donors: [] })).toEqual({ ...figure, value: '1', donors: [] })
  expect(patched(figure, null)).toBe(figure)
  expect(patched(figure, {})).toEqual(figure)
})

test('who a claim is, where, of which kind and by whom it was made stays', () => {
  const other = { id: 'x', kind: 'role', statement: 'x', by: 'somebody', unit: 'USD' }
  expect(patched(figure, other)).toEqual({ ...figure, unit: 'USD' })
})

test('what somebody else said is theirs, and so is a stance that was the speaker’s own', () => {
  expect(respoken(figure, 'a9')).toEqual({ ...figure, saidBy: 'a9' })
  expect(respoken(position, 'a9')).toMatchObject({ saidBy: 'a9', holder: { actor: 'a9' } })
  expect(respoken(position, null)).toMatchObject({ saidBy: null, holder: { actor: null } })
  const reported = { ...position, holder: { ...position.holder, actor: 'a4' } }
  expect(respoken(reported, 'a9')).toMatchObject({ saidBy: 'a9', holder: { actor: 'a4' } })
})
