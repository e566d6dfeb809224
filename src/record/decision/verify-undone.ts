import { type Issue, issue } from '../../shapes/issue.ts'
import type { LoggedDecision } from '../store.ts'

/** Whether the decisions that are marked as undone are those that a row of the log undoes; else D010. */
export async function verifyUndone(log: AsyncIterable<LoggedDecision>): Promise<Issue | null> {
  const marked = new Map<string, string>()
  const undone = new Map<string, string>()
  for await (const row of log) {
    if (row.undoneBy !== null) marked.set(row.id, row.undoneBy)
    if (row.kind === 'undo') undone.set(row.after.decision, row.id)
  }
  const wrong = [...marked.keys(), ...undone.keys()].find((id) => marked.get(id) !== undone.get(id))
  return wrong === undefined
    ? null
    : issue('D010', `Whether decision ${wrong} is undone is not as the log says.`)
}
