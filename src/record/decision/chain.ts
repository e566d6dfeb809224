import type { Decision } from '../../shapes/decision.ts'
import { sha256 } from '../../shapes/id.ts'
import { type Issue, issue } from '../../shapes/issue.ts'

/**
 * The hash of a row: of its values as JSON with keys in order, so that it is the same whichever
 * database gives the row back.
 */
export function decisionHash(row: Omit<Decision, 'hash'>): string {
  const { seq, id, at, by, kind, subjects, why, before, after, previous } = row
  return sha256(canonical([seq, id, at, by, kind, subjects, why, before, after, previous]))
}

/** Whether each row is as it was written and follows the one before; D010 names the first that is not. */
export async function verifyChain(log: AsyncIterable<Decision>): Promise<Issue | null> {
  let previous: string | null = null
  let seq = 0
  for await (const row of log) {
    seq += 1
    const detail =
      row.seq !== seq
        ? `Decision number ${seq} is missing.`
        : row.previous !== previous
          ? `Decision number ${seq} does not follow the one before it.`
          : row.hash !== decisionHash(row)
            ? `Decision number ${seq} is not as it was written.`
            : null
    if (detail !== null) return issue('D010', detail)
    previous = row.hash
  }
  return null
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
