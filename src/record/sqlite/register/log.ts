import type { Decision, DecisionChanges, DecisionKind } from '../../../shapes/decision.ts'
import { hashId } from '../../../shapes/id.ts'
import type { Decider } from '../../decision/act.ts'
import { decisionHash } from '../../decision/chain.ts'
import type { Database } from '../database.ts'
import { parseStored } from '../stored-json.ts'
import { checkShape } from './decision-shape.ts'

/** A decision before it is logged. */
export type Draft<K extends DecisionKind = DecisionKind> = {
  readonly [Kind in K]: {
    readonly kind: Kind
    readonly subjects: readonly string[]
    readonly before: DecisionChanges[Kind]['before']
    readonly after: DecisionChanges[Kind]['after']
  }
}[K]

/** Adds a row to the log, chained to the one before. */
export function append(db: Database, draft: Draft, { by, why }: Decider): Decision {
  const last = db.first<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM decision ORDER BY seq DESC LIMIT 1',
  )
  const seq = (last?.seq ?? 0) + 1
  const at = new Date().toISOString()
  const previous = last?.hash ?? null
  const { kind, before, after } = draft
  const subjects = [...new Set(draft.subjects)]
  const id = hashId(['decision', String(seq), at, previous ?? '', kind, ...subjects])
  const row = {
    ...{ seq, id, at, by, kind, subjects, why: why ?? null },
    ...{ before, after, previous },
  } as Omit<Decision, 'hash'>
  const hash = decisionHash(row)
  db.run(
    `INSERT INTO decision (seq, id, at, by, kind, subjects, why, before, after, previous, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[seq, id, at, by, kind, JSON.stringify(subjects), why ?? null],
    ...[JSON.stringify(before), JSON.stringify(after), previous, hash],
  )
  for (const subject of subjects) {
    db.run('INSERT INTO decision_subject (subject, decision) VALUES (?, ?)', subject, seq)
  }
  return { ...row, hash } as Decision
}

export const decisionColumns: string =
  'd.seq, d.id, d.at, d.by, d.kind, d.subjects, d.why, d.before, d.after, d.previous, d.hash'

/** Decisions of these kinds about a subject that stand, oldest first. */
export function standing<K extends DecisionKind>(
  db: Database,
  subject: string,
  kinds: readonly K[],
): readonly Decision<K>[] {
  const list = kinds.map((kind) => `'${kind}'`).join(', ')
  return db
    .all<StoredDecision>(
      `SELECT ${decisionColumns} FROM decision_subject ds JOIN decision d ON d.seq = ds.decision
       WHERE ds.subject = ? AND d.undone_by IS NULL AND d.kind IN (${list}) ORDER BY d.seq`,
      subject,
    )
    .map((row) => toDecision(row) as Decision<K>)
}

export function decisionById(
  db: Database,
  id: string,
): { readonly decision: Decision; readonly undone: boolean } | null {
  const row = db.first<StoredDecision & { undone_by: number | null }>(
    `SELECT ${decisionColumns}, d.undone_by FROM decision d WHERE d.id = ?`,
    id,
  )
  return row ? { decision: toDecision(row), undone: row.undone_by !== null } : null
}

export interface StoredDecision {
  readonly seq: number
  readonly id: string
  readonly at: string
  readonly by: string
  readonly kind: DecisionKind
  readonly subjects: string
  readonly why: string | null
  readonly before: string
  readonly after: string
  readonly previous: string | null
  readonly hash: string
}

export function toDecision(row: StoredDecision): Decision {
  const decision = toLogRow(row)
  checkShape(decision)
  return decision
}

/** The row as it is, whatever its shape: for who checks the chain of hashes. */
export function toLogRow(row: StoredDecision): Decision {
  return {
    ...row,
    subjects: parseStored<string[]>(row.subjects, Array.isArray),
    before: parseStored(row.before, () => true),
    after: parseStored(row.after, () => true),
  } as Decision
}
