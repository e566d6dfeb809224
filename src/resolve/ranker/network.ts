import { readFileSync } from 'node:fs'
import type { Ranker } from './decision.ts'

/** A network of one hidden layer that gives one number to each option, as trained. */
export interface Weights {
  readonly name: string
  /** One row a hidden unit. */
  readonly hidden: readonly (readonly number[])[]
  readonly hiddenBias: readonly number[]
  readonly out: readonly number[]
  /** Divides the scores before the softmax, so that the probabilities are as often right as they say. */
  readonly temperature: number
}

/** The ranker that ships; `model/CARD.md` is its card. */
export function shipped(): Ranker {
  loaded ??= toRanker(
    JSON.parse(readFileSync(new URL('../../../model/speakers.json', import.meta.url), 'utf8')),
  )
  return loaded
}
let loaded: Ranker | undefined

export function toRanker({ name, hidden, hiddenBias, out, temperature }: Weights): Ranker {
  const rows = hidden.map((row) => Float32Array.from(row))
  return {
    name,
    weigh({ features }) {
      const scores = features.map((input) => {
        // Three numbers in four are 0.
        const on = nonZero(input)
        let score = 0
        for (let unit = 0; unit < rows.length; unit++) {
          const row = rows[unit] as Float32Array
          let sum = hiddenBias[unit] as number
          for (const at of on) sum += (row[at] as number) * (input[at] as number)
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

function nonZero(input: Float32Array): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < input.length; at++) if (input[at] !== 0) found.push(at)
  return found
}
