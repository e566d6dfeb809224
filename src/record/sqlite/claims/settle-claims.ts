import type { Decision } from '../../../shapes/decision.ts'
import { foldClaim, type StateKind, stateKinds } from '../../claims/state.ts'
import type { Database } from '../database.ts'
import { decisionById, standing } from '../register/log.ts'
import { shown } from '../shown.ts'

type ClaimDecision = Extract<
  Decision,
  { kind: `claim.${string}` | `report.${string}` | `statement.${string}` }
>

export function isAboutClaims(decision: Decision): decision is ClaimDecision {
  return /^(?:claim|report|statement)\./.test(decision.kind)
}

/** Brings the table of claims to what the decisions say that stand. */
export function settleClaims(db: Database, decision: ClaimDecision): void {
  const { kind, subjects } = decision
  if (kind === 'report.retract') settleReport(db, subjects[0] ?? '')
  if (kind === 'statement.retract' || kind === 'statement.correct') {
    settleStatement(db, subjects[0] ?? '')
  }
  if (kind === 'claim.split') settleParts(db, decision)
  if ((stateKinds as readonly string[]).includes(kind)) {
    for (const subject of subjects) settleClaim(db, subject)
  }
}

function settleClaim(db: Database, id: string): void {
  const decisions = standing<StateKind>(db, id, stateKinds)
  const { status, rank, mergedInto, patch, split } = foldClaim(id, decisions)
  db.run(
    'UPDATE claim SET status = ?, rank = ?, merged_into = ?, patch = ?, split = ? WHERE id = ?',
    ...[status, rank, mergedInto, patch && JSON.stringify(patch), split ? 1 : 0, id],
  )
}

/** Enters the parts of a claim, or takes them out where the split is undone. */
function settleParts(
  db: Database,
  { id, subjects, after }: Extract<ClaimDecision, { kind: 'claim.split' }>,
): void {
  const undone = decisionById(db, id)?.undone === true ? 1 : 0
  const whole = db.first<{ report: number; position: number }>(
    'SELECT report, position FROM claim WHERE id = ?',
    subjects[0] ?? '',
  )
  if (!whole) return
  for (const claim of after.claims) {
    db.run(
      `INSERT INTO claim (id, report, position, kind, statement, said_by, made)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
      ...[shown(claim.id), whole.report, whole.position, claim.kind, shown(claim.statement)],
      ...[shown(claim.saidBy), JSON.stringify(claim)],
    )
    db.run('UPDATE claim SET unmade = ? WHERE id = ?', undone, claim.id)
  }
}

function settleReport(db: Database, id: string): void {
  const report = db.first<{ seq: number }>('SELECT seq FROM report WHERE id = ?', id)
  if (!report) return
  const retracted = standing(db, id, ['report.retract']).length > 0 ? 1 : 0
  db.run('UPDATE claim SET retracted = ? WHERE report = ?', retracted, report.seq)
  const others = db.all<{ statement: string }>(
    'SELECT DISTINCT statement FROM claim WHERE report = ? AND statement IS NOT NULL',
    report.seq,
  )
  if (retracted === 0) for (const { statement } of others) settleStatement(db, statement)
}

function settleStatement(db: Database, id: string): void {
  const found = db.first<{ report: string }>(
    'SELECT r.id AS report FROM statement s JOIN report r ON r.seq = s.report WHERE s.id = ?',
    id,
  )
  const out =
    standing(db, id, ['statement.retract']).length > 0 ||
    standing(db, found?.report ?? '', ['report.retract']).length > 0
  const corrected = standing(db, id, ['statement.correct']).at(-1)
  db.run(
    'UPDATE claim SET retracted = ?, speaker = ? WHERE statement = ?',
    ...[out ? 1 : 0, corrected ? JSON.stringify(corrected.after.speaker) : null, id],
  )
}
