import { readFileSync } from 'node:fs'
import { ruleOption } from './by-rule.ts'
import type { Ranker } from './decision.ts'

/** A network of one hidden layer that gives one number to each option, as trained. */
export interface Weights {
  readonly name: string
  /** One row a hidden unit. */
  readonly hidden: readonly (readonly number[])[]
  readonly hiddenBias: readonly number[]
  readonly out: readonly number[]
  /** Added to the score of the option that the rules choose. */
  readonly rules: number
  /** Divides the scores before the softmax, so that the probabilities are as often right as they say. */
  readonly temperature: number
}

/** The ranker that ships; `model/CARD.md` is its card. */
export function shipped(): Ranker {
  loaded ??= toRanker(
    JSON.parse(readFileSync(new URL('../../../../model/speakers.json', import.meta.url), 'utf8')),
  )
  return loaded
}
let loaded: Ranker | undefined

export function toRanker({ name, hidden, hiddenBias, out, rules, temperature }: Weights): Ranker {
  const units = hidden.length
  // One row a number of the input, so that a number that is 0 costs nothing: three in four are.
  const columns = Array.from({ length: hidden[0]?.length ?? 0 }, (_, at) =>
    Float64Array.from(hidden, (row) => row[at] ?? 0),
  )
  const bias = Float64Array.from(hiddenBias)
  const sums = new Float64Array(units)
  return {
    name,
    weigh(decision) {
      const { shared, features } = decision
      const ruled = ruleOption(decision)
      const common = Float64Array.from(bias)
      add(common, columns, shared, 0)
      const scores = features.map((row, at) => {
        sums.set(common)
        add(sums, columns, row, shared.length)
        let score = at === ruled ? rules : 0
        for (let unit = 0; unit < units; unit++) {
          const sum = sums[unit] as number
          if (sum > 0) score += sum * (out[unit] as number)
        }
        return score / temperature
      })
      const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
      const raised = scores.map((score) => Math.exp(score - most))
      const sum = raised.reduce((a, b) => a + b, 0)
      return raised.map((each) => each / sum)
    },
  }
}

/** Adds to each hidden unit what the numbers of the input from a place on give it. */
function add(
  sums: Float64Array,
  columns: readonly Float64Array[],
  input: readonly number[],
  from: number,
): void {
  for (let at = 0; at < input.length; at++) {
    const value = input[at] as number
    const column = columns[from + at]
    if (value === 0 || !column) continue
    for (let unit = 0; unit < sums.length; unit++) {
      sums[unit] = (sums[unit] as number) + value * (column[unit] as number)
    }
  }
}
