import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryClaim, arbitraryLink } from '../../../test/claims/arbitrary.ts'
import { arbitraryStance } from '../../../test/claims/arbitrary-stances.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { isSameLink } from '../claims/symmetric.ts'
import { MemoryFold } from './memory-fold.ts'

type Step =
  | { readonly set: CurrentClaim }
  | { readonly status: CurrentClaim['status']; readonly nth: number }
  | { readonly remove: number }
  | { readonly links: readonly ClaimLink[] }
  | { readonly look: true }

const claim = fc.oneof(arbitraryClaim, arbitraryStance)
const links = fc.uniqueArray(arbitraryLink, { comparator: isSameLink, maxLength: 4 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: claim.map((set) => ({ set })) },
  {
    weight: 5,
    arbitrary: fc.record({
      nth: fc.nat(),
      status: fc.constantFrom('accepted', 'proposed', 'rejected', 'retracted'),
    }),
  },
  { weight: 2, arbitrary: fc.nat().map((remove) => ({ remove })) },
  { weight: 2, arbitrary: links.map((some) => ({ links: some })) },
  { weight: 5, arbitrary: fc.constant({ look: true as const }) },
)
const options = [{}, { asOf: '2024-03-01' }, { include: 'accepted' }] as const

function everything(fold: MemoryFold): unknown {
  return [
    fold.links(),
    fold.events(),
    fold.ledger({ include: 'proposed' }),
    fold.positions({ issue: 'sugar' }),
    fold.positions({ holder: 'nor' }),
    fold.boards({ process: 'talks' }),
    ...options.map((one) => [fold.ledger(one), fold.positions(one), fold.boards(one)]),
  ]
}

function folded(claims: Iterable<CurrentClaim>, decided: readonly ClaimLink[]): MemoryFold {
  const fold = new MemoryFold()
  for (const current of claims) fold.set(current)
  fold.relate(decided)
  return fold
}

test('a fold that followed every change is the one made from scratch', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const fold = new MemoryFold()
      const claims = new Map<string, CurrentClaim>()
      let decided: readonly ClaimLink[] = []
      const nth = (at: number) => [...claims.values()][at % Math.max(1, claims.size)]
      const set = (current: CurrentClaim) => {
        fold.set(current)
        claims.set(current.claim.id, current)
      }
      for (const one of steps) {
        if ('set' in one) set(one.set)
        else if ('status' in one) {
          const current = nth(one.nth)
          if (current) set({ ...current, status: one.status })
        } else if ('remove' in one) {
          const id = nth(one.remove)?.claim.id ?? ''
          fold.remove(id)
          claims.delete(id)
        } else if ('links' in one) {
          fold.relate(one.links)
          decided = one.links
        } else everything(fold)
      }
      expect(everything(fold)).toEqual(everything(folded(claims.values(), decided)))
    }),
    { numRuns: 300 },
  )
})

test('the order in which claims come makes no difference', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(claim, { selector: (one) => one.claim.id, maxLength: 25 })
        .chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), links),
        ),
      ([claims, shuffled, decided]) => {
        expect(everything(folded(shuffled, decided))).toEqual(everything(folded(claims, decided)))
      },
    ),
    { numRuns: 200 },
  )
})
