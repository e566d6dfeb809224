import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashKey, Weights } from './linear.ts'

test('a key made of pieces finds the weight of the name they spell', () => {
  const weights = new Weights('s say 125\nn 3 w -50\n')
  expect(weights.score([hashKey`s ${'say'}`])).toBe(1.25)
  expect(weights.score([hashKey`s ${'say'}`, hashKey`n ${3} ${'w'}`])).toBe(0.75)
  expect(weights.score([hashKey`s ${'tell'}`])).toBe(0)
})

test('every name of a table has its own weight', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z ]{1,12}[a-z]$/), { minLength: 1 })
  fc.assert(
    fc.property(names, (all) => {
      const weights = new Weights(all.map((name, at) => `${name} ${at + 1}`).join('\n'))
      for (const [at, name] of all.entries()) {
        expect(weights.score([hashKey`${name}`])).toBeCloseTo((at + 1) / 100)
      }
    }),
  )
})
