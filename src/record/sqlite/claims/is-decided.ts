import type { DecisionKind } from '../../../shapes/decision.ts'
import type { ClaimAct } from '../../decision/act.ts'
import type { Database } from '../database.ts'
import { standing } from '../register/log.ts'

/** Whether the latest decision of one person on the same subject is this very act, and stands. */
export function isDecided(db: Database, act: ClaimAct, by: string): boolean {
  const kinds: readonly DecisionKind[] =
    act.kind === 'claim.accept' || act.kind === 'claim.reject'
      ? ['claim.accept', 'claim.reject', 'claim.edit']
      : act.kind === 'claim.link' || act.kind === 'claim.unlink'
        ? ['claim.link', 'claim.unlink']
        : [act.kind]
  const own = standing(db, subjectOf(act), kinds).filter((one) => one.by === by)
  if (act.kind === 'claim.split') return own.length > 0
  const last = own.findLast((one) => isAbout(one.after, act))
  if (!last || last.kind !== act.kind) return false
  if (act.kind !== 'claim.edit' || last.kind !== 'claim.edit') return true
  return Object.entries(act.fields).every(
    ([field, value]) => JSON.stringify(last.after.fields[field]) === JSON.stringify(value),
  )
}

function subjectOf(act: ClaimAct): string {
  if ('claim' in act) return act.claim
  if ('from' in act) return act.from
  return 'report' in act ? act.report : act.statement
}

/** Of decisions about two claims or a value, those about the same. */
function isAbout(after: object | null, act: ClaimAct): boolean {
  const said: Readonly<Record<string, unknown>> = { ...after }
  switch (act.kind) {
    case 'claim.link':
    case 'claim.unlink':
      return said.to === act.to && said.relation === act.relation
    case 'claim.merge':
      return said.into === act.into
    case 'claim.rank':
      return said.rank === act.rank
    case 'statement.correct':
      return said.speaker === act.speaker
    default:
      return true
  }
}
