import { type EngineName, engineNames } from '../../src/run/engine-names.ts'

/** The engines of `--engine`, or all that ship. */
export function askedEngines(names: readonly string[] | undefined): readonly EngineName[] {
  return names?.map(askedEngine) ?? engineNames
}

export function askedEngine(name: string): EngineName {
  const engine = engineNames.find((one) => one === name)
  if (!engine) throw new Error(`There is no engine "${name}", only ${engineNames.join(', ')}.`)
  return engine
}
