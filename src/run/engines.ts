import type { Engine } from '../attribute/engine.ts'
import type { EngineName } from './engine-names.ts'

const engines: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  rules: async () => (await import('../attribute/rules/engine.ts')).rules(),
}

/** Opens an engine, loading only its own code; the caller closes it. */
export function openEngine(name: EngineName): Promise<Engine> {
  return engines[name]()
}
