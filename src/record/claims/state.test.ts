import { expect, test } from 'vitest'
import type { Decision, DecisionChanges } from '../../shapes/decision.ts'
import { foldClaim, type StateKind } from './state.ts'

let seq = 0

function decided<K extends StateKind>(
  kind: K,
  by: string,
  after: DecisionChanges[K]['after'],
  subjects: readonly string[] = ['c1'],
): Decision<StateKind> {
  seq += 1
  const row = { seq, id: `d${seq}`, at: '2025-01-01T00:00:00Z', by, kind, subjects, why: null }
  return { ...row, before: null, after, previous: null, hash: '' } as unknown as Decision<StateKind>
}
const accept = (by: string) => decided('claim.accept', by, { status: 'accepted' })
const reject = (by: string) => decided('claim.reject', by, { status: 'rejected' })
const edit = (by: string, fields: Record<string, unknown>) => decided('claim.edit', by, { fields })

test.each([
  ['nobody has decided', [], 'proposed'],
  ['one accepts', [accept('ana')], 'accepted'],
  ['one rejects', [reject('ana')], 'rejected'],
  ['one changes her mind', [accept('ana'), reject('ana')], 'rejected'],
  ['two agree', [accept('ana'), accept('ben')], 'accepted'],
  ['two do not', [accept('ana'), reject('ben')], 'disputed'],
  ['one gives in', [accept('ana'), reject('ben'), reject('ana')], 'rejected'],
  ['an edit accepts', [edit('ana', { value: '5' })], 'accepted'],
  ['two edit alike', [edit('ana', { value: '5' }), edit('ben', { value: '5' })], 'accepted'],
  ['two edit apart', [edit('ana', { value: '5' }), edit('ben', { value: '6' })], 'disputed'],
  [
    'two edit other fields',
    [edit('ana', { value: '5' }), edit('ben', { unit: 'EUR' })],
    'accepted',
  ],
] as const)('%s', (_, decisions, status) => {
  expect(foldClaim('c1', decisions).status).toBe(status)
  expect(foldClaim('c1', [...decisions].reverse())).toEqual(foldClaim('c1', decisions))
})

test('the last merge, rank and value of a field are what holds', () => {
  const state = foldClaim('c1', [
    edit('ana', { value: '5', unit: 'EUR' }),
    edit('ana', { value: '6' }),
    decided('claim.rank', 'ana', { rank: 'deprecated' }),
    decided('claim.merge', 'ana', { into: 'c2' }, ['c1', 'c2']),
    decided('claim.merge', 'ana', { into: 'c1' }, ['c3', 'c1']),
  ])
  expect(state).toEqual({
    status: 'accepted',
    rank: 'deprecated',
    mergedInto: 'c2',
    patch: { value: '6', unit: 'EUR' },
    split: false,
  })
})

test('of each field the last value holds, whoever changed another field after it', () => {
  const decisions = [
    edit('ana', { value: '5' }),
    edit('ben', { value: '6' }),
    edit('ana', { unit: 'EUR' }),
  ]
  expect(foldClaim('c1', decisions)).toMatchObject({
    status: 'disputed',
    patch: { value: '6', unit: 'EUR' },
  })
  expect(foldClaim('c1', [...decisions, edit('ana', { value: '6' })]).status).toBe('accepted')
})

test('values are the same in whichever order their parts are written', () => {
  const spans = [
    { start: 1, end: 2 },
    { end: 2, start: 1 },
  ]
  const edits = spans.map((span, at) => edit(`person ${at}`, { span }))
  expect(foldClaim('c1', edits).status).toBe('accepted')
})

test('a claim that was split is gone, and its parts are accepted', () => {
  const split = decided('claim.split', 'ana', { claims: [] }, ['c1', 'c1a', 'c1b'])
  expect(foldClaim('c1', [split])).toMatchObject({ split: true, status: 'rejected' })
  expect(foldClaim('c1a', [split])).toMatchObject({ split: false, status: 'accepted' })
})
