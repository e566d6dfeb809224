import { availableParallelism } from 'node:os'
import type { Engine } from '../attribute/engine.ts'
import type { EngineName } from './engine-names.ts'

/** An engine whose network or runtime is not there, or does not run on this machine. */
export class EngineUnavailable extends Error {
  override name = 'EngineUnavailable'
}

/** Opens an engine, loading only its own code; the caller closes it. Rejects with EngineUnavailable. */
export async function openEngine(name: EngineName): Promise<Engine> {
  if (name === 'rules') return (await import('../attribute/rules/engine.ts')).rules()
  try {
    const { neural } = await import('../attribute/neural/engine.ts')
    const engine = neural(name, name === 'accurate' ? availableParallelism() : 1)
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

/** How many workers an engine gains from. One that is nearly all network spreads over the cores by itself. */
export function workersFor(name: EngineName): number {
  return name === 'accurate' ? 0 : Math.min(4, availableParallelism() - 1)
}
