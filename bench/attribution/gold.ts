import { readFileSync } from 'node:fs'

export type Pair = readonly [number, number]

export interface GoldAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** A line of a gold file; offsets are half-open UTF-16 code units into `text`. */
export interface GoldText {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

export function readGold(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
