import { listFiles } from './files.ts'
import { isAddress } from './open.ts'

/** How many inputs the arguments name, without reading any: for progress alone. */
export async function countInputs(args: readonly string[], signal?: AbortSignal): Promise<number> {
  let count = 0
  for (const argument of args) {
    if (argument === '-' || isAddress(argument)) {
      count++
      continue
    }
    for await (const _ of listFiles(argument)) {
      if (signal?.aborted) return count
      count++
    }
  }
  return count
}
