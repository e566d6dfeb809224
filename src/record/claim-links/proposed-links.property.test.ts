import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, made } from '../../../test/claims/made.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { byEnds } from './by-ends.ts'
import { proposeLinks } from './propose-links.ts'
import { ProposedLinks } from './proposed-links.ts'

const cast = {
  nor: { memberOf: ['league'] },
  sud: { memberOf: ['league'] },
  league: { type: 'organisation' as const },
  mayor: { type: 'person' as const },
}
const text = 'They gave 5, in all 9, of which 5, and 5 to them'
const reports = Array.from({ length: 20 }, (_, at) =>
  made(text, { id: `r${at}`, published: `2024-01-${10 + Math.floor(at / 3)}` }, cast),
)

/** So alike that there are more that meet than any is compared with. */
const crowded: fc.Arbitrary<CurrentClaim> = fc
  .record({
    id: fc.nat(29).map((id) => `f${id}`),
    report: fc.constantFrom(...reports),
    words: fc.constantFrom('5', '9', 'all 9', 'which 5'),
    value: fc.constantFrom('5', '5', '9'),
    donors: fc.constantFrom(['nor'], ['nor'], ['sud'], ['league'], []),
    saidBy: fc.constantFrom('mayor', null),
    of: fc.option(
      fc.nat(29).map((id) => `f${id}`),
      { freq: 6 },
    ),
    status: fc.constantFrom('accepted', 'accepted', 'proposed', 'rejected'),
  })
  .map(({ report, words, status, ...told }) =>
    figure(report, words, { ...told, current: { status } }),
  )
const start = fc.array(crowded, { minLength: 40, maxLength: 60 })
const step = fc.oneof(
  crowded.map((set) => ({ set })),
  fc.nat(29).map((remove) => ({ remove: `f${remove}` })),
)

test('proposals that followed every change are those made from scratch', () => {
  fc.assert(
    fc.property(start, fc.array(step, { maxLength: 8 }), (claims, steps) => {
      const links = new ProposedLinks()
      const known = new Map<string, CurrentClaim>()
      for (const current of claims) {
        links.set(current)
        known.set(current.claim.id, current)
      }
      for (const one of steps) {
        links.takeChanged()
        if ('set' in one) {
          links.set(one.set)
          known.set(one.set.claim.id, one.set)
        } else {
          links.remove(one.remove)
          known.delete(one.remove)
        }
        expect([...links.all()].sort(byEnds)).toEqual(proposeLinks(known.values()))
      }
    }),
    { numRuns: 150 },
  )
})
