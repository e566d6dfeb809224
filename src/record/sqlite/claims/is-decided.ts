import { isDeepStrictEqual } from 'node:util'
import type { Decision, DecisionKind } from '../../../shapes/decision.ts'
import { isSameLink } from '../../claims/symmetric.ts'
import type { ClaimAct } from '../../decision/act.ts'
import type { Database } from '../database.ts'
import { standing } from '../register/log.ts'
import { editsBy } from './acts/edit.ts'
import { claimNow, claimRow, proposedIn } from './claim-row.ts'

/** Whether what one person decided, and stands, says this already. */
export function isDecided(db: Database, act: ClaimAct, by: string): boolean {
  const own = <K extends DecisionKind>(id: string, kinds: readonly K[]): readonly Decision<K>[] =>
    standing(db, id, kinds).filter((one) => one.by === by)
  switch (act.kind) {
    case 'claim.accept':
    case 'claim.reject': {
      const last = own(act.claim, verdicts).at(-1)
      return last !== undefined && (last.kind === 'claim.reject') === (act.kind === 'claim.reject')
    }
    case 'claim.edit': {
      const kind = own(act.claim, verdicts).at(-1)?.kind
      return kind !== undefined && kind !== 'claim.reject' && isSaid(db, act, by)
    }
    case 'claim.merge':
      return own(act.from, ['claim.merge']).findLast(isOf(act.from))?.after.into === act.into
    case 'claim.split':
      return own(act.claim, ['claim.split']).some(isOf(act.claim))
    case 'claim.link':
    case 'claim.unlink': {
      const links = own(act.from, ['claim.link', 'claim.unlink'])
      return links.findLast(({ after }) => isSameLink(after, act))?.kind === act.kind
    }
    case 'claim.rank':
      return own(act.claim, ['claim.rank']).at(-1)?.after.rank === act.rank
    case 'report.retract':
      return own(act.report, ['report.retract']).length > 0
    case 'statement.retract':
      return own(act.statement, ['statement.retract']).length > 0
    case 'statement.correct':
      return own(act.statement, ['statement.correct']).at(-1)?.after.speaker === act.speaker
  }
}

const verdicts = ['claim.accept', 'claim.reject', 'claim.edit'] as const

/** Whether a decision is about the claim first, and not about the one that it merges into. */
function isOf(id: string): (decision: Decision) => boolean {
  return ({ subjects }) => subjects[0] === id
}

/** Whether a claim has these fields by the edits of one person, or without them. */
function isSaid(
  db: Database,
  { claim, fields }: Extract<ClaimAct, { kind: 'claim.edit' }>,
  by: string,
): boolean {
  const row = claimRow(db, claim)
  if (!row) return false
  const said: Readonly<Record<string, unknown>> = {
    ...claimNow(row, proposedIn(db, row.report)),
    ...editsBy(db, claim, by),
  }
  return Object.entries(fields).every(([field, value]) => isDeepStrictEqual(said[field], value))
}
