import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answers, Task } from './task.ts'

/** What became of a task: its answer, or that it took too long or too much. */
export type Outcome<K extends Task['kind']> =
  | { readonly answer: Answers[K]; readonly failed: null }
  | { readonly answer: null; readonly failed: 'time' | 'memory' }

interface Job {
  readonly task: Task
  readonly limit: number
  resolve(outcome: Outcome<Task['kind']>): void
  reject(error: unknown): void
}

/** Real pages take under 0.5 s; a page that takes 4 is built to take for ever. */
const patience = 4000
/**
 * One on two cores, two on more: each holds 100 to 350 MB, and the other steps of reading want the
 * cores too. On two cores 300 pages took 5 s with one or two, at a peak of 400 MB or 555 MB.
 */
const width = Math.min(2, Math.max(1, availableParallelism() - 1))
/** A page of 20 MB needs about 400 MB; more than this is an attack or not a report. */
const memory = { maxOldGenerationSizeMb: 768, stackSizeMb: 4 }

const seats = new Set<Seat>()
const queue: Job[] = []

/**
 * Does a task in a worker of its own memory, which is ended if it takes over `limit` ms. Workers start
 * when first needed and let the process exit when they are idle. A bug in a task
 * rejects.
 */
export function inWorker<T extends Task>(
  task: T,
  limit: number = patience,
): Promise<Outcome<T['kind']>> {
  return new Promise((resolve, reject) => {
    queue.push({ task, limit, resolve: resolve as Job['resolve'], reject })
    const idle = [...seats].find((seat) => seat.idle)
    if (idle) idle.next()
    else if (seats.size < width) seats.add(new Seat())
  })
}

/** Ends the workers; tasks under way or waiting are rejected. */
export async function closeWorkers(): Promise<void> {
  const closed = new Error('The parsers were closed.')
  for (const job of queue.splice(0)) job.reject(closed)
  await Promise.all([...seats].map((seat) => seat.close(closed)))
}

class Seat {
  idle = false
  private readonly worker: Worker
  private job: Job | null = null
  private timer: NodeJS.Timeout | undefined

  constructor() {
    // The same file is TypeScript in the source tree and JavaScript in the package.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    this.worker = new Worker(new URL(`../html-worker.${extension}`, import.meta.url), {
      resourceLimits: memory,
      // Options such as --input-type are for the program that was started; a worker refuses them.
      execArgv: [],
      // linkedom and its parsers warn of nothing that a reader could act on.
      stdout: true,
      stderr: true,
    })
    this.worker.on('message', (message) => this.receive(message))
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      const job = this.leave()
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        job?.resolve({ answer: null, failed: 'memory' })
      } else (job ?? queue.shift())?.reject(error)
      replace()
    })
  }

  /** Takes the next job, or lets the process exit. */
  next(): void {
    this.job = queue.shift() ?? null
    this.idle = this.job === null
    if (!this.job) {
      this.worker.unref()
      return
    }
    this.worker.ref()
    this.worker.postMessage(this.job.task)
    this.timer = setTimeout(() => this.stop(), this.job.limit)
  }

  async close(reason: Error): Promise<void> {
    this.leave()?.reject(reason)
    await this.worker.terminate()
  }

  private receive(message: unknown): void {
    clearTimeout(this.timer)
    if (message !== 'ready') {
      const { answer, error } = message as { answer?: Answers[Task['kind']]; error?: unknown }
      if (answer === undefined) this.job?.reject(error)
      else this.job?.resolve({ answer, failed: null })
    }
    this.next()
  }

  private stop(): void {
    this.leave()?.resolve({ answer: null, failed: 'time' })
    void this.worker.terminate()
    replace()
  }

  private leave(): Job | null {
    clearTimeout(this.timer)
    seats.delete(this)
    const { job } = this
    this.job = null
    return job
  }
}

/** A worker that was ended leaves its seat to a new one if anything waits. */
function replace(): void {
  if (queue.length > 0 && seats.size < width) seats.add(new Seat())
}
