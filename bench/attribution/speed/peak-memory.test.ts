import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { watchPeakMemory } from './peak-memory.ts'

const touch = 'const held = Buffer.alloc(200 << 20, 1); setTimeout(() => held.length, 1000)'
const nested = `require('node:child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(touch)}])`

test.skipIf(!existsSync('/proc/self/status'))(
  'what a process started counts, as far as there is a /proc to tell',
  async () => {
    const child = spawn(process.execPath, ['--eval', nested])
    const peak = watchPeakMemory(child.pid ?? 0)
    await once(child, 'close')
    const mebibytes = peak.stop() ?? 0
    expect(mebibytes).toBeGreaterThan(240)
    expect(mebibytes).toBeLessThan(500)
  },
)
