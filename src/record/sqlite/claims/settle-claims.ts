import type { Decision } from '../../../shapes/decision.ts'
import { foldClaim, type StateKind, stateKinds } from '../../claims/state.ts'
import type { Database } from '../database.ts'
import { Refusal, refuse } from '../register/acts/drafted.ts'
import { standing } from '../register/log.ts'
import { claimRow } from './claim-row.ts'
import { settleParts } from './settle-parts.ts'

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
  if (!isOfState(kind)) return
  const ids = new Set(subjects)
  if (kind === 'claim.split') for (const id of settleParts(db, decision)) ids.add(id)
  for (const id of ids) settleClaim(db, id)
  for (const id of ids) refuseCircle(db, id)
}

function isOfState(kind: Decision['kind']): kind is StateKind {
  return (stateKinds as readonly string[]).includes(kind)
}

function settleClaim(db: Database, id: string): void {
  const decisions = standing<StateKind>(db, id, stateKinds).filter(
    (one) => one.kind !== 'claim.merge' || claimRow(db, one.after.into) !== null,
  )
  const { status, rank, mergedInto, patch, split } = foldClaim(id, decisions)
  db.run(
    'UPDATE claim SET status = ?, rank = ?, merged_into = ?, patch = ?, split = ? WHERE id = ?',
    ...[status, rank, mergedInto, patch && JSON.stringify(patch), split ? 1 : 0, id],
  )
}

/** An undo may bring back a merge that others were made after. */
function refuseCircle(db: Database, id: string): void {
  const seen = new Set<string>()
  for (let at = claimRow(db, id)?.merged_into ?? null; at !== null; ) {
    if (at === id) throw new Refusal(refuse('D003', `The claim ${id} would go into itself.`))
    if (seen.has(at)) return
    seen.add(at)
    at = claimRow(db, at)?.merged_into ?? null
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
