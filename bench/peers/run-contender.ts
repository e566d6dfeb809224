import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { GoldAttribution } from '../attribution/gold.ts'
import type { Contender } from './contenders.ts'

/** What a contender's process writes, as JSON. */
export interface Output {
  /** From the start of loading until ready, interpreter excluded. */
  readonly loadSeconds: number
  /** All texts once, after a start that has read five. */
  readonly wallSeconds: number
  /** As `wallSeconds`, of processor time over all threads. */
  readonly cpuSeconds: number
  /** Most memory held at once; null where the system does not say. */
  readonly peakKib: number | null
  /** Texts or paragraphs the contender threw on; they count as nothing found. */
  readonly refused: number
  /** Per text, in the contender's own offsets. */
  readonly found: readonly (readonly GoldAttribution[])[]
}

/**
 * Runs a contender in a process of its own: COMMAND… TEXTS OUT, where TEXTS is a file of texts parted by
 * NUL and OUT the file to write. The reason, as a sentence, where it does not run.
 */
export function runContender(contender: Contender, texts: string, out: string): Output | string {
  const [program, ...args] = contender.command
  const { status, error, stderr } = spawnSync(program, [...args, texts, out], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) return `${program} does not start (${error.message}).`
  if (status !== 0) return `It ended with: ${stderr.trim().split('\n').at(-1)}`
  return JSON.parse(readFileSync(out, 'utf8'))
}
