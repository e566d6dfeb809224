import { expect, test } from 'vitest'
import { figure, made } from '../../../test/claims/made.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { autoAccepted } from './auto-accepted.ts'

const cast = { mayor: { type: 'person' as const }, rival: { type: 'person' as const } }
const text = 'We gave 5 crowns, she said. It rained.'

function told(id: string, words: string, saidBy: string, status: CurrentClaim['status']) {
  return figure(made(words, { id }, cast), '5 crowns', {
    id,
    value: '5',
    saidBy,
    current: { status },
  })
}

test.each<[boolean, string, CurrentClaim]>([
  [true, 'the same sentence of the same speaker', told('2', text, 'mayor', 'proposed')],
  [true, 'other sentences around it', told('2', `Hello. ${text}`, 'mayor', 'proposed')],
  [false, 'another speaker', told('2', text, 'rival', 'proposed')],
  [false, 'another sentence', told('2', 'They gave us 5 crowns.', 'mayor', 'proposed')],
])('%s for %s', (expected, _, again) => {
  const first = told('1', text, 'mayor', 'accepted')
  const claims = new Map([first, again].map((current) => [current.claim.id, current]))
  expect(autoAccepted({ from: '2', to: '1', relation: 'same_figure' }, claims)).toBe(expected)
  expect(autoAccepted({ from: '2', to: '1', relation: 'updates' }, claims)).toBe(false)
})

test('nothing is accepted by itself that repeats what nobody accepted', () => {
  const claims = new Map(
    [told('1', text, 'mayor', 'proposed'), told('2', text, 'mayor', 'proposed')].map((current) => [
      current.claim.id,
      current,
    ]),
  )
  expect(autoAccepted({ from: '2', to: '1', relation: 'same_figure' }, claims)).toBe(false)
})
