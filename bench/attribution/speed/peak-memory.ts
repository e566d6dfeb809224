import { readdirSync, readFileSync } from 'node:fs'

export interface PeakMemory {
  /** Stops watching; MiB, or null where there is no /proc. */
  stop(): number | null
}

/**
 * The peak resident memory of a process and all that it starts: the sum of what each of them ever
 * held (VmHWM), which is at least what they held together. Linux; elsewhere `/usr/bin/time -l` on
 * the same command gives it.
 */
export function watchPeakMemory(root: number): PeakMemory {
  const peaks = new Map<number, number>()
  const look = (): void => {
    for (const pid of processTree(root)) {
      const kibibytes = Number(/VmHWM:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0)
      peaks.set(pid, Math.max(peaks.get(pid) ?? 0, kibibytes))
    }
  }
  look()
  const timer = setInterval(look, 200)
  return {
    stop() {
      clearInterval(timer)
      const kibibytes = [...peaks.values()].reduce((sum, peak) => sum + peak, 0)
      return kibibytes > 0 ? Math.round(kibibytes / 1024) : null
    },
  }
}

function processTree(root: number): readonly number[] {
  const parents = new Map(
    processes().map((pid) => [pid, Number(/PPid:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0)]),
  )
  const tree = [root]
  for (const pid of tree) {
    for (const [child, parent] of parents) if (parent === pid) tree.push(child)
  }
  return tree
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

/** Empty where the process has ended, or there is no /proc. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
