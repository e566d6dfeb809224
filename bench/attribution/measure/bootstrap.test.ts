import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap.ts'
import type { Tally } from './tally.ts'

const right: Tally = { goldRight: 10, gold: 10, foundRight: 10, found: 10 }
const wrong: Tally = { goldRight: 0, gold: 10, foundRight: 0, found: 10 }

test('texts that are alike leave nothing to chance', () => {
  expect(bootstrap([right, right, right])).toEqual({ low: 1, high: 1 })
  expect(bootstrap([wrong, wrong])).toEqual({ low: 0, high: 0 })
})

test('of two texts, each is drawn twice in a quarter of the resamples', () => {
  expect(bootstrap([right, wrong])).toEqual({ low: 0, high: 1 })
})

test('counts are summed before the share is taken, so that a long text weighs more', () => {
  const short: Tally = { goldRight: 0, gold: 1, foundRight: 0, found: 1 }
  const long: Tally = { goldRight: 90, gold: 100, foundRight: 90, found: 100 }
  const { low } = bootstrap([short, ...Array.from({ length: 9 }, () => long)])
  expect(low).toBeGreaterThan(0.89)
})

test('of many texts the interval is that of the normal approximation', () => {
  const texts = Array.from({ length: 400 }, (_, at) => (at % 2 ? right : wrong))
  const { low, high } = bootstrap(texts)
  // F1 is the share of right texts: 0.5, give or take 1.96 standard errors of 0.025.
  expect(low).toBeCloseTo(0.451, 2)
  expect(high).toBeCloseTo(0.549, 2)
})

test('the same seed gives the same interval, another seed another', () => {
  const texts = Array.from({ length: 20 }, (_, at) => ({ ...right, goldRight: at % 10 }))
  expect(bootstrap(texts)).toEqual(bootstrap(texts))
  expect(bootstrap(texts, 2000, 2)).not.toEqual(bootstrap(texts))
})

test('no texts have no interval', () => {
  expect(bootstrap([])).toEqual({ low: 0, high: 0 })
})
