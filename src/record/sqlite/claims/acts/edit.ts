import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '../../../../shapes/claim.ts'
import type { ClaimPatch } from '../../../../shapes/claims/decided.ts'
import type { Issue } from '../../../../shapes/issue.ts'
import { checkPatch, type PatchContext } from '../../../claims/check-patch.ts'
import { checkWhole } from '../../../claims/check-whole.ts'
import { patched } from '../../../claims/patched.ts'
import type { ClaimAct, Decider } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, isIssue, refuse } from '../../register/acts/drafted.ts'
import { standing } from '../../register/log.ts'
import { type ClaimRow, claimNow, proposedIn } from '../claim-row.ts'
import { subjectOf } from './subject.ts'

/**
 * Keeps the fields that differ from what the claim says now, or from what the same person made of it;
 * refused where none does.
 */
export function draftEdit(
  db: Database,
  act: Extract<ClaimAct, { kind: 'claim.edit' }>,
  { by }: Decider,
): Drafted {
  const row = subjectOf(db, act.claim)
  if (isIssue(row)) return row
  const wrong = wrongPatch(db, row, act.fields)
  if (wrong) return wrong
  const now: Readonly<Record<string, unknown>> = { ...claimNow(row, proposedIn(db, row.report)) }
  const own = editsBy(db, row.id, by)
  const changed = Object.entries(act.fields).filter(
    ([field, value]) =>
      !isDeepStrictEqual(now[field], value) ||
      (Object.hasOwn(own, field) && !isDeepStrictEqual(own[field], value)),
  )
  if (changed.length === 0) return refuse('D008', 'The claim says this already.')
  return {
    kind: 'claim.edit',
    subjects: [row.id],
    before: { fields: Object.fromEntries(changed.map(([field]) => [field, now[field] ?? null])) },
    after: { fields: Object.fromEntries(changed) },
  }
}

/** What the edits of one person that stand make of a claim. */
export function editsBy(db: Database, id: string, by: string): ClaimPatch {
  const own = standing(db, id, ['claim.edit']).filter((one) => one.by === by)
  return Object.assign({}, ...own.map(({ after }) => after.fields))
}

/** D015 where fields are none of the claim's kind, or hold what they cannot. */
export function wrongPatch(db: Database, row: ClaimRow, patch: ClaimPatch): Issue | null {
  const problems = [...checkPatch(row.kind, patch, contextOf(db, row.report))]
  if (problems.length === 0) {
    const claim = patched(claimNow(row, proposedIn(db, row.report)), patch)
    problems.push(...checkWhole(claim, patch))
  }
  return problems.length > 0 ? refuse('D015', problems.join(' ')) : null
}

function contextOf(db: Database, report: number): PatchContext {
  const text = db.first<{ text: string }>('SELECT text FROM report_text WHERE report = ?', report)
  const actors = db.all<{ local: string }>(
    'SELECT local FROM report_actor WHERE report = ?',
    report,
  )
  const claims = db.all<Pick<Claim, 'id'>>('SELECT id FROM claim WHERE report = ?', report)
  return {
    length: text?.text.length ?? 0,
    actors: new Set(actors.map(({ local }) => local)),
    claims: new Set(claims.map(({ id }) => id)),
  }
}
