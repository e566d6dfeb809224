import { fileURLToPath } from 'node:url'
import { InferenceSession, Tensor } from 'onnxruntime-node'

/** A network that reads one window at a time. */
export interface Network {
  /** Outputs, row by row, of a window's rows of ids and their features. */
  run(ids: Int32Array, features: Int32Array): Promise<Float32Array>
  close(): Promise<void>
}

/**
 * Opens a network for `threads` threads. Windows are read one at a time and not in batches: what
 * 8-bit numbers are rounded to depends on all that is read together, and a text must read the same
 * alone and among others.
 */
export async function openNetwork(file: URL, threads: number): Promise<Network> {
  const session = await InferenceSession.create(fileURLToPath(file), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    // Threads that wait must not spin: beside other work that takes a core from whoever has some to do.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  return {
    async run(ids, features) {
      const rows = features.length
      const shape = ids.length === rows ? [1, rows] : [1, rows, ids.length / rows]
      const { outputs } = await session.run({
        ids: new Tensor('int32', ids, shape),
        features: new Tensor('int32', features, [1, rows]),
      })
      if (!outputs) throw new Error(`${file} has no outputs`)
      return (await outputs.getData()) as Float32Array
    },
    close: () => session.release(),
  }
}
