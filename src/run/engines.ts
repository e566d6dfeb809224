import { availableParallelism } from 'node:os'
import type { Engine } from '../attribute/engine.ts'
import type { EngineName } from './engine-names.ts'

/** An engine whose network or runtime is not there, or does not run on this machine. */
export class EngineUnavailable extends Error {
  override name = 'EngineUnavailable'
}

/**
 * Opens an engine, loading only its own code; the caller closes it. `threads` are for its network.
 * Rejects with EngineUnavailable.
 */
export async function openEngine(
  name: EngineName,
  threads: number = availableParallelism(),
): Promise<Engine> {
  if (name === 'rules') return (await import('../attribute/rules/engine.ts')).rules()
  try {
    const { neural } = await import('../attribute/neural/engine.ts')
    const engine = neural(name, name === 'accurate' ? threads : 1)
    await engine.load()
    return engine
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new EngineUnavailable(
      `The ${name} engine cannot be loaded (${reason}). Install onrecord again, or use --engine rules, which needs no network.`,
      { cause: error },
    )
  }
}

/** How an engine's work is spread once there is enough of it. */
export interface Spread {
  readonly workers: number
  /** UTF-16 code units that are read in the asking thread before workers are worth their start. */
  readonly after: number
}

/**
 * The rules leave a core to the thread that reads and writes: handing work to two workers on two
 * cores cost them a quarter of their speed. A network is so much more work that every core counts.
 */
export function spreadOf(name: EngineName): Spread {
  const cores = availableParallelism()
  if (name === 'rules') return { workers: Math.min(4, cores - 1), after: 200_000 }
  return { workers: Math.min(4, cores), after: name === 'fast' ? 100_000 : 20_000 }
}
