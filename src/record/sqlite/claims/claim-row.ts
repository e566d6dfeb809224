import type { Claim } from '../../../shapes/claim.ts'
import type { ClaimPatch, ClaimStatus, Rank } from '../../../shapes/claims/decided.ts'
import { patched, respoken } from '../../claims/patched.ts'
import type { Database } from '../database.ts'
import { shown } from '../shown.ts'
import { DamageError, isListOfObjects, isObject, parseStored } from '../stored-json.ts'

/** The columns of a claim; `c` is the claim. */
export const claimColumns: string =
  'c.seq, c.id, c.report, c.position, c.kind, c.statement, c.said_by, c.status, c.retracted, c.rank, c.merged_into, ' +
  'c.patch, c.speaker, c.made, c.split, c.unmade'

export interface ClaimRow {
  readonly seq: number
  readonly id: string
  readonly report: number
  readonly position: number
  readonly kind: Claim['kind']
  readonly statement: string | null
  readonly said_by: string | null
  readonly status: Exclude<ClaimStatus, 'retracted'>
  readonly retracted: number
  readonly rank: Rank
  readonly merged_into: string | null
  readonly patch: string | null
  readonly speaker: string | null
  readonly made: string | null
  readonly split: number
  readonly unmade: number
}

/** The claim with this id; null where there is none, or where the split that made it is undone. */
export function claimRow(db: Database, id: string): ClaimRow | null {
  const sql = `SELECT ${claimColumns} FROM claim c WHERE c.id = ? AND c.unmade = 0`
  return db.first<ClaimRow>(sql, id) ?? null
}

/** What the machine proposed, or the split made; `proposed` are the claims of its report. */
function madeClaim(row: ClaimRow, proposed: readonly Claim[]): Claim {
  const claim = row.made === null ? proposed[row.position] : parseStored<Claim>(row.made, isObject)
  if (!claim || !isOf(claim, row)) {
    throw new DamageError(`claim ${row.id} is not among those of its report`)
  }
  return claim
}

/** Whether the columns that lists are filtered by say what the claim says. */
function isOf(claim: Claim, { id, kind, statement, said_by, split, status }: ClaimRow): boolean {
  return (
    shown(claim.id) === id &&
    claim.kind === kind &&
    shown(claim.statement) === statement &&
    shown(claim.saidBy) === said_by &&
    (split === 0 || status === 'rejected')
  )
}

function isSpeaker(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

/** The claim as people changed it. */
export function claimNow(row: ClaimRow, proposed: readonly Claim[]): Claim {
  const claim = madeClaim(row, proposed)
  const corrected =
    row.speaker === null ? claim : respoken(claim, parseStored(row.speaker, isSpeaker))
  return patched(corrected, patchOf(row))
}

/** The claim as people changed it, but for the speaker of its statement. */
export function uncorrected(row: ClaimRow, proposed: readonly Claim[]): Claim {
  return patched(madeClaim(row, proposed), patchOf(row))
}

function patchOf({ patch }: ClaimRow): ClaimPatch | null {
  return patch === null ? null : parseStored<ClaimPatch>(patch, isObject)
}

/** What the machine proposed for a report. */
export function proposedIn(db: Database, report: number): readonly Claim[] {
  const row = db.first<{ claims: string }>(
    'SELECT claims FROM report_text WHERE report = ?',
    report,
  )
  return row ? parseStored<Claim[]>(row.claims, isListOfObjects) : []
}
