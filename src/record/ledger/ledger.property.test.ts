import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryClaim, arbitraryLink } from '../../../test/claims/arbitrary.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { isFigure } from '../figures/kinds.ts'
import { ledger } from './ledger.ts'
import { LedgerIndex } from './ledger-index.ts'
import type { LedgerOptions } from './options.ts'

const arbitraryOptions: fc.Arbitrary<LedgerOptions> = fc.constantFrom<LedgerOptions>(
  {},
  { include: 'proposed' },
  { include: 'accepted' },
  { asOf: '2024-07-01' },
  { donor: 'nor' },
  {
    currency: 'EUR',
    convert: (value, _from, _to, day) => ({ value: String(Number(value) * 2), rate: '2', day }),
  },
)

type Step =
  | { readonly set: CurrentClaim }
  | { readonly remove: string }
  | { readonly link: ClaimLink }
  | { readonly look: true }

const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: arbitraryClaim.map((set) => ({ set })) },
  { weight: 1, arbitrary: arbitraryClaim.map(({ claim }) => ({ remove: claim.id })) },
  { weight: 4, arbitrary: arbitraryLink.map((link) => ({ link })) },
  { weight: 3, arbitrary: fc.constant({ look: true as const }) },
)
const keyOf = ({ from, to, relation }: ClaimLink) => [from, to, relation].join()

test('a ledger that followed every change is the one made from scratch', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStep, { maxLength: 40 }), arbitraryOptions, (steps, options) => {
      const index = new LedgerIndex(options)
      const claims = new Map<string, CurrentClaim>()
      const links = new Map<string, ClaimLink>()
      for (const step of steps) {
        if ('set' in step) index.set(step.set)
        if ('link' in step) index.link(step.link)
        if ('remove' in step) index.remove(step.remove)
        if ('look' in step) index.ledger()
        if ('set' in step) claims.set(step.set.claim.id, step.set)
        if ('link' in step) links.set(keyOf(step.link), step.link)
        if ('remove' in step) claims.delete(step.remove)
      }
      expect(index.ledger()).toEqual(ledger(claims.values(), links.values(), options))
    }),
    { numRuns: 300 },
  )
})

const arbitraryRecord = fc
  .tuple(
    fc.uniqueArray(arbitraryClaim, { selector: ({ claim }) => claim.id, maxLength: 12 }),
    fc.uniqueArray(arbitraryLink, { selector: keyOf, maxLength: 10 }),
  )
  .chain(([claims, links]) =>
    fc.record({
      claims: fc.constant(claims),
      links: fc.constant(links),
      shuffledClaims: fc.shuffledSubarray(claims, { minLength: claims.length }),
      shuffledLinks: fc.shuffledSubarray(links, { minLength: links.length }),
    }),
  )

test('the order in which claims and links come makes no difference', () => {
  fc.assert(
    fc.property(arbitraryRecord, arbitraryOptions, (record, options) => {
      expect(ledger(record.shuffledClaims, record.shuffledLinks, options)).toEqual(
        ledger(record.claims, record.links, options),
      )
    }),
    { numRuns: 300 },
  )
})

test('every figure with a stage is in one total or left out once, with its reason', () => {
  fc.assert(
    fc.property(arbitraryRecord, ({ claims, links }) => {
      const { totals, leftOut } = ledger(claims, links)
      const placed = [
        ...totals.flatMap(({ figures }) => figures),
        ...leftOut.map((row) => row.figure),
      ]
      const staged = claims.filter(isFigure).filter(({ claim }) => claim.stage !== null)
      expect(placed.sort()).toEqual(staged.map(({ claim }) => claim.id).sort())
    }),
  )
})

test('what is only proposed changes no total over what is accepted', () => {
  fc.assert(
    fc.property(arbitraryRecord, ({ claims, links }) => {
      const figures = claims.filter(isFigure)
      const proposed = new Set(
        figures.filter(({ status }) => status === 'proposed').map(({ claim }) => claim.id),
      )
      const reaches = ({ from, to }: ClaimLink) => proposed.has(from) || proposed.has(to)
      const settled = links.filter((link) => !reaches(link))
      const loose = links.filter((link) => reaches(link) && link.status === 'proposed')
      const without = figures.filter(({ claim }) => !proposed.has(claim.id))
      expect(ledger(figures, [...settled, ...loose]).totals).toEqual(
        ledger(without, settled).totals,
      )
    }),
    { numRuns: 300 },
  )
})
