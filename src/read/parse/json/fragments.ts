import { inWorker } from '../worker/pool.ts'
import type { Fragment } from '../worker/task.ts'

/** A batch holds about this many code units, so that no honest batch comes near the time limit. */
const batchSize = 400_000

/** After this many pieces that take too long, the rest of the input is not tried. */
const patience = 3

/**
 * The text of each piece of HTML, in order; undefined where there is none to read, null where it
 * took too long. A piece that takes a batch over the limit costs only itself.
 */
export async function fragmentsToText(
  fragments: readonly (Fragment | null)[],
): Promise<(string | null | undefined)[]> {
  const texts: (string | null | undefined)[] = fragments.map(() => undefined)
  let batch: number[] = []
  let size = 0
  let failures = 0
  for (const [at, fragment] of fragments.entries()) {
    if (!fragment) continue
    batch.push(at)
    size += fragment.html.length
    if (size < batchSize) continue
    await read(batch)
    batch = []
    size = 0
  }
  if (batch.length > 0) await read(batch)
  return texts

  async function read(places: readonly number[]): Promise<void> {
    const asked = places.flatMap((place) => fragments[place] ?? [])
    const answer =
      failures < patience
        ? (await inWorker({ kind: 'fragments', fragments: asked })).answer
        : asked.map(() => null)
    if (!answer && places.length > 1) {
      for (const place of places) await read([place])
      return
    }
    if (!answer) failures++
    for (const [at, place] of places.entries()) texts[place] = answer?.[at] ?? null
  }
}
