import type { Decision } from '../../../shapes/decision.ts'
import { type Issue, issue } from '../../../shapes/issue.ts'
import { foldClaim, stateKinds } from '../../claims/state.ts'
import type { Database } from '../database.ts'
import { quoted } from '../register/acts/drafted.ts'
import { standing } from '../register/log.ts'

const verdicts: ReadonlySet<Decision['kind']> = new Set([
  'claim.accept',
  'claim.reject',
  'claim.edit',
])

/** D013 where a verdict is against that of others; it stands all the same. */
export function disputeOver(db: Database, { kind, by, subjects }: Decision): Issue | null {
  if (!verdicts.has(kind)) return null
  const [id = ''] = subjects
  const decisions = standing(db, id, stateKinds)
  const others = new Set(decisions.map((one) => one.by).filter((name) => name !== by))
  const against = [...others].filter((name) => {
    const two = decisions.filter((one) => one.by === name || one.by === by)
    return foldClaim(id, two).status === 'disputed'
  })
  if (against.length === 0) return null
  const names = against.slice(0, 3).map(quoted).join(', ')
  const more = against.length > 3 ? ` and ${against.length - 3} more` : ''
  return issue('D013', `${names}${more} decided otherwise on the claim ${id}.`)
}
