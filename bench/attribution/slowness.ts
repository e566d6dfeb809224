import { rules } from '../../src/attribute/rules/engine.ts'
import { timed } from './timed.ts'

/** How many times the processor time of the rule engine, run now, so many seconds are. */
export async function slowness(seconds: number, texts: readonly string[]): Promise<number> {
  const engine = rules()
  // The best of three: the first pass still compiles, and other work can only make one longer.
  let best = Infinity
  for (let pass = 0; pass < 3; pass++) best = Math.min(best, (await timed(engine, texts)).seconds)
  await engine.close()
  return seconds / best
}
