import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Evaluation } from './measure/evaluate.ts'

/** What an engine reached on the project's own gold, F1 in per cent; test/floor.test.ts holds it. */
export interface Floor {
  readonly soft: number
  readonly source: number
  readonly cue: number
  readonly content: number
  /** The most processor time that it may take, as a multiple of the rule engine's. */
  readonly slowest?: number
}

const file = fileURLToPath(new URL('./floor.json', import.meta.url))

export function readFloors(): Readonly<Record<string, Floor>> {
  return JSON.parse(readFileSync(file, 'utf8'))
}

export function writeFloors(floors: Readonly<Record<string, Floor>>): void {
  writeFileSync(file, `${JSON.stringify({ ...readFloors(), ...floors }, null, 2)}\n`)
}

/** The F1s that a floor records, in per cent. */
export function reached({ figures }: Evaluation): Floor {
  const f1 = (measure: string, part: string): number => {
    const figure = figures.find((one) => one.measure === measure && one.part === part)
    return Math.round(10_000 * (figure?.f1 ?? 0)) / 100
  }
  return {
    soft: f1('attribution soft', 'all'),
    source: f1('fragment', 'source'),
    cue: f1('fragment', 'cue'),
    content: f1('fragment', 'content'),
  }
}
