import type { Engine } from '../../src/attribute/engine.ts'
import type { Attribution } from '../../src/shapes/attribution.ts'

export interface Timed {
  /** The attributions of each text. */
  readonly found: readonly (readonly Attribution[])[]
  /** Seconds of processor time, all threads of this process counted. */
  readonly seconds: number
}

/** Attributes the texts once, after five that load what the engine needs. */
export async function timed(engine: Engine, texts: readonly string[]): Promise<Timed> {
  await engine.attribute(texts.slice(0, 5))
  const began = process.cpuUsage()
  const found = await engine.attribute(texts)
  const { user, system } = process.cpuUsage(began)
  return { found, seconds: (user + system) / 1e6 }
}
