import type { Decision } from '../../shapes/decision.ts'
import type { CurrentClaim } from '../claims/current.ts'
import type { LoggedDecision, Store } from '../store.ts'

export type ChangingStore = Pick<
  Store,
  'decisions' | 'claim' | 'statement' | 'claimsAmong' | 'progress'
>

/** What decisions changed about claims. */
export interface Changes {
  /** As they are now. */
  readonly claims: readonly CurrentClaim[]
  /** Ids of claims that are gone. */
  readonly gone: readonly string[]
  /** Whether links may have changed. */
  readonly links: boolean
}

/** A page of the log: of more it is quicker to read everything again. */
const most = 1_000

/**
 * What the decisions after the one with this number changed; null where they are about more than
 * claims, about parts of claims, into which others may be merged, or too many.
 */
export async function changesSince(store: ChangingStore, seen: number): Promise<Changes | null> {
  const { items } = await store.decisions({ limit: most })
  const decisions = items.filter(({ seq }) => seq > seen)
  if (decisions.length === most) return null
  const ids = new Set<string>()
  const reports = new Set<string>()
  for (const decision of decisions) {
    const about = await subjectsOf(store, decision)
    if (!about) return null
    for (const id of about.claims) ids.add(id)
    for (const id of about.reports) reports.add(id)
  }
  const claims = await store.claimsAmong([...ids], [...reports])
  const found = new Set(claims.map(({ claim }) => claim.id))
  return {
    claims,
    gone: [...ids].filter((id) => !found.has(id)),
    links: decisions.some(({ kind }) => relating.has(kind)),
  }
}

const relating: ReadonlySet<Decision['kind']> = new Set(['claim.link', 'claim.unlink', 'undo'])

interface Subjects {
  readonly claims: readonly string[]
  readonly reports: readonly string[]
}

/** The claims that a decision is about, and the reports all of whose claims it may be about. */
async function subjectsOf(
  store: ChangingStore,
  { kind, subjects }: LoggedDecision,
): Promise<Subjects | null> {
  const [first = '', second = ''] = subjects
  if (kind === 'claim.split') return null
  if (kind.startsWith('claim.')) return { claims: subjects, reports: [] }
  if (kind === 'report.retract') return { claims: [], reports: [first] }
  if (kind.startsWith('statement.')) return ofStatement(store, first)
  // The undone decision, its claim and at least two parts.
  if (kind !== 'undo' || subjects.length > 3) return null
  if (await store.claim(second)) return { claims: subjects.slice(1), reports: [] }
  if ((await store.claimsAmong([], [second])).length > 0) return { claims: [], reports: [second] }
  return ofStatement(store, second)
}

async function ofStatement(store: ChangingStore, id: string): Promise<Subjects | null> {
  const found = await store.statement(id)
  return found && { claims: [], reports: [found.report.id] }
}
