import { expect, test } from 'vitest'
import { figure, made } from '../../../test/claims/made.ts'
import type { Relation } from '../../shapes/claims/decided.ts'
import type { ClaimLink } from '../claims/current.ts'
import { MemoryFold } from './memory-fold.ts'

const cast = { nor: { name: 'Norland' }, west: { name: 'Westmark' } }
const told = { value: '40', donors: ['nor'], recipients: ['west'], saidBy: 'nor' }
const first = figure(made('Norland gave 40 crowns', { id: 'r1' }, cast), '40 crowns', told)
const again = figure(
  made('Again 40 crowns from Norland', { id: 'r2', outlet: 'evening mail' }, cast),
  '40 crowns',
  told,
)

function decided(from: string, to: string, relation: Relation, status: ClaimLink['status']) {
  return { from, to, relation, status, reasons: [], confidence: 1 }
}

function folded(...links: readonly ClaimLink[]): MemoryFold {
  const fold = new MemoryFold()
  for (const claim of [first, again]) fold.set(claim)
  fold.relate(links)
  return fold
}

test('what people decided stands before what is proposed, whichever claim they named first', () => {
  const [proposal] = folded()
    .links()
    .filter(({ relation }) => relation === 'same_figure')
  expect(proposal?.status).not.toBe('rejected')
  const { from = '', to = '' } = proposal ?? {}
  for (const ends of [[from, to] as const, [to, from] as const]) {
    const unlinked = decided(...ends, 'same_figure', 'rejected')
    expect(
      folded(unlinked)
        .links()
        .filter(({ relation }) => relation === 'same_figure'),
    ).toEqual([unlinked])
    const later = folded()
    expect(later.ledger().rows).toMatchObject([{ pledged: { also: [expect.any(String)] } }])
    later.relate([unlinked])
    expect(later.ledger()).toEqual(folded(unlinked).ledger())
    expect(later.ledger().rows[0]?.pledged?.also).toEqual([])
    later.relate([])
    expect(later.ledger()).toEqual(folded().ledger())
  }
})

test('a link that goes one way is another the other way round', () => {
  const relation = 'updates'
  const both = [
    decided(first.claim.id, again.claim.id, relation, 'accepted'),
    decided(again.claim.id, first.claim.id, relation, 'rejected'),
  ]
  expect(
    folded(...both)
      .links()
      .filter((link) => link.relation === relation),
  ).toEqual(both)
})

test('what repeats an accepted claim needs no decision as long as that claim is accepted', () => {
  const report = made('Norland gave 40 crowns.', { id: 'r3', outlet: 'the wire' }, cast)
  const copy = figure(report, '40 crowns', { ...told, current: { status: 'proposed' } })
  const wire = figure(made('Norland gave 40 crowns.', { id: 'r1' }, cast), '40 crowns', told)
  const fold = new MemoryFold()
  const statusOf = () => fold.links().map(({ status }) => status)
  for (const claim of [wire, copy]) fold.set(claim)
  expect(statusOf()).toEqual(['accepted'])
  fold.set({ ...wire, status: 'proposed' })
  expect(statusOf()).toEqual(['proposed'])
  fold.set({ ...copy, status: 'accepted' })
  expect(statusOf()).toEqual(['accepted'])
  fold.set({ ...wire, status: 'rejected' })
  expect(statusOf()).toEqual([])
})
