import type { Store } from '../../record/store.ts'
import { decisionLine } from '../actors/decision-line.ts'

/** What was decided on a claim, oldest first, a line each. */
export async function decisionsOf(store: Store, id: string): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const decision of store.log()) {
    if (!decision.subjects.includes(id)) continue
    const when = decision.at.slice(0, 16).replace('T', ' ')
    const why = decision.why === null ? '' : `: ${decision.why}`
    lines.push(`${when}  ${decision.by}  ${await decisionLine(store, decision)}${why}`)
  }
  return lines
}
