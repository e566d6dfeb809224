import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { EngineName } from '../../../src/run/engine-names.ts'
import { watchPeakMemory } from './peak-memory.ts'
import { reportLines } from './reports.ts'

export interface Run {
  readonly reports: number
  readonly words: number
  /** Wall time from the start of the process to its end. */
  readonly seconds: number
  /** Wall time until the first line came out. */
  readonly first: number
  /** MiB, or null where it cannot be told. */
  readonly memory: number | null
}

const bin = fileURLToPath(new URL('../../../bin/onrecord.js', import.meta.url))

/** Pipes so many reports through `onrecord attribute`, as a user would, and waits for every line. */
export async function runCommand(engine: EngineName, reports: number): Promise<Run> {
  const begun = performance.now()
  const since = (): number => (performance.now() - begun) / 1000
  const child = spawn(process.execPath, [bin, 'attribute', '--engine', engine], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const peak = watchPeakMemory(child.pid ?? 0)
  let words = 0
  let lines = 0
  let first = 0
  child.stdout.on('data', (bytes: Buffer) => {
    first ||= since()
    for (const byte of bytes) if (byte === 0x0a) lines++
  })
  const chunks = function* (): Generator<string> {
    for (const chunk of reportLines(reports)) {
      words += chunk.words
      yield chunk.json
    }
  }
  try {
    await pipeline(Readable.from(chunks()), child.stdin)
  } finally {
    await ended
  }
  const seconds = since()
  const memory = peak.stop()
  if (child.exitCode !== 0 || lines !== reports) {
    throw new Error(`attribute ended with ${child.exitCode} after ${lines} of ${reports} lines.`)
  }
  return { reports, words, seconds, first, memory }
}
