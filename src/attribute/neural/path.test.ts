import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath, marginals, tagCount } from './path.ts'

const words = 4
const number = fc.double({ min: -4, max: 4, noNaN: true })

function isInside(tag: number): boolean {
  return tag > 0 && tag % 2 === 0
}

/** Every path with the exponent of its score. */
function allPaths(scores: Float32Array, steps: Float32Array): { path: number[]; weight: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (let at = 0; at < words; at++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: tagCount }, (_, tag) => {
        const before = path.at(-1)
        const step =
          before === undefined ? (isInside(tag) ? -1e4 : 0) : steps[before * tagCount + tag]
        return {
          path: [...path, tag],
          score: score + (step ?? 0) + (scores[at * tagCount + tag] ?? 0),
        }
      }),
    )
  }
  return paths.map(({ path, score }) => ({ path, weight: Math.exp(score) }))
}

const drawn = fc.tuple(
  fc.float32Array({
    minLength: words * tagCount,
    maxLength: words * tagCount,
    min: -4,
    max: 4,
    noNaN: true,
  }),
  fc.array(number, { minLength: tagCount ** 2, maxLength: tagCount ** 2 }).map((all) =>
    Float32Array.from(all, (step, at) => {
      const [before, tag] = [Math.floor(at / tagCount), at % tagCount]
      return isInside(tag) && before !== tag && before !== tag - 1 ? -1e4 : step
    }),
  ),
)

test('the best path weighs as much as the best of all, and the marginals are sums over all', () => {
  fc.assert(
    fc.property(drawn, ([scores, steps]) => {
      const all = allPaths(scores, steps)
      const best = bestPath(scores, tagCount, words, steps)
      const found = all.find(({ path }) => path.every((tag, at) => tag === best[at]))
      expect(found?.weight).toBeCloseTo(Math.max(...all.map(({ weight }) => weight)), 3)
      const total = all.reduce((sum, { weight }) => sum + weight, 0)
      const likely = marginals(scores, tagCount, words, steps)
      for (let at = 0; at < words; at++) {
        for (let tag = 0; tag < tagCount; tag++) {
          const sum = all
            .filter(({ path }) => path[at] === tag)
            .reduce((part, { weight }) => part + weight, 0)
          expect(likely[at * tagCount + tag]).toBeCloseTo(sum / total, 3)
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('no words have no tags', () => {
  expect(bestPath(new Float32Array(0), tagCount, 0, new Float32Array(49))).toHaveLength(0)
  expect(marginals(new Float32Array(0), tagCount, 0, new Float32Array(49))).toHaveLength(0)
})
