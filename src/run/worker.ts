import { parentPort } from 'node:worker_threads'
import type { Article } from '../shapes/article.ts'
import { analyse } from './analyse.ts'
import { defaultEngine } from './engine-names.ts'
import { openEngine } from './engines.ts'

/** What a worker is asked: an engine's whole work on articles, or its attributions alone. */
export type Task =
  | { readonly kind: 'analyse'; readonly articles: readonly Article[] }
  | { readonly kind: 'attribute'; readonly texts: readonly string[] }

if (parentPort) {
  const port = parentPort
  const engine = openEngine(defaultEngine(), 1)
  let last: Promise<void> = Promise.resolve()
  // One after another: tasks that took turns would all be done only at the end.
  port.on('message', (message: { id: number; task: Task }) => {
    last = last.then(() => answer(message))
  })

  async function answer({ id, task }: { id: number; task: Task }): Promise<void> {
    try {
      const opened = await engine
      const result =
        task.kind === 'analyse'
          ? await analyse(task.articles, opened)
          : await opened.attribute(task.texts)
      port.postMessage({ id, result })
    } catch (error) {
      port.postMessage({ id, error })
    }
  }
}
