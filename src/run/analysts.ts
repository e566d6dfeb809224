import { Worker } from 'node:worker_threads'
import type { Engine } from '../attribute/engine.ts'
import type { Article } from '../shapes/article.ts'
import type { Attribution } from '../shapes/attribution.ts'
import type { Reading } from '../shapes/reading.ts'
import { analyse } from './analyse.ts'
import type { EngineName } from './engine-names.ts'
import { openEngine, spreadOf } from './engines.ts'
import type { Task } from './worker.ts'

/** Attribution and resolving, spread over the cores once there is enough work to pay for it. */
export interface Analysts {
  /** How many tasks can usefully be under way at once. */
  readonly width: number
  analyse(articles: readonly Article[]): Promise<Reading[]>
  attribute(texts: readonly string[]): Promise<readonly (readonly Attribution[])[]>
  close(): Promise<void>
}

interface Seat {
  readonly worker: Worker
  readonly waiting: Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>
}

/**
 * Opens analysts with an engine. The first texts are done in this thread: starting workers costs
 * about 0.1 s, and as much again where each loads a network. `workers` is 0 for this thread alone.
 */
export async function openAnalysts(
  name: EngineName,
  workers: number = spreadOf(name).workers,
): Promise<Analysts> {
  const { after } = spreadOf(name)
  const engine = await openEngine(name)
  const seats: Seat[] = []
  let done = 0
  let tasks = 0

  async function run<T>(size: number, task: Task, here: () => Promise<T>): Promise<T> {
    done += size
    if (workers < 1 || done < after) return here()
    if (seats.length === 0) for (let seat = 0; seat < workers; seat++) seats.push(hire(name))
    const seat = seats.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
    const id = tasks++
    return (await new Promise((resolve, reject) => {
      seat.waiting.set(id, { resolve, reject })
      seat.worker.postMessage({ id, task })
    })) as T
  }

  return {
    width: 4 + workers * 2,
    analyse: (articles) =>
      run(
        sum(articles.map(({ text }) => text)),
        { kind: 'analyse', articles },
        (): Promise<Reading[]> => analyse(articles, engine),
      ),
    attribute: (texts) =>
      run(
        sum(texts),
        { kind: 'attribute', texts },
        (): ReturnType<Engine['attribute']> => engine.attribute(texts),
      ),
    async close() {
      await Promise.all([engine.close(), ...seats.map(({ worker }) => worker.terminate())])
    },
  }
}

function hire(name: EngineName): Seat {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./worker.${extension}`, import.meta.url), {
    env: { ...process.env, ONRECORD_ENGINE: name },
    // Options such as --input-type are for the program that was started, and a worker refuses them.
    execArgv: [],
  })
  const waiting: Seat['waiting'] = new Map()
  worker.on('message', ({ id, result, error }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error) asked?.reject(error)
    else asked?.resolve(result)
  })
  worker.on('error', (error) => {
    for (const asked of waiting.values()) asked.reject(error)
    waiting.clear()
  })
  return { worker, waiting }
}

function sum(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + text.length, 0)
}
