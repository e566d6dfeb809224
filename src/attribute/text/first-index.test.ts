import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndex } from './first-index.ts'

test('it finds what a look at each in turn would find', () => {
  const sorted = fc.array(fc.integer({ min: 0, max: 50 })).map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 51 }), (all, wanted) => {
      const found = firstIndex(all.length, (at) => (all[at] ?? 0) > wanted)
      expect(found).toBe(all.filter((one) => one <= wanted).length)
    }),
  )
})
