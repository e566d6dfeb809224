import { parentPort } from 'node:worker_threads'
import { perform, type Task } from './worker/task.ts'

if (parentPort) {
  const port = parentPort
  port.on('message', (task: Task) => {
    try {
      port.postMessage({ answer: perform(task) })
    } catch (error) {
      port.postMessage({ error })
    }
  })
  port.postMessage('ready')
}
