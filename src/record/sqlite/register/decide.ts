import type { Decision } from '../../../shapes/decision.ts'
import type { Issue } from '../../../shapes/issue.ts'
import type { Act, Decider } from '../../decision/act.ts'
import { checkAct } from '../../decision/check-act.ts'
import type { Decided } from '../../store.ts'
import { draftCorrect } from '../claims/acts/correct.ts'
import { draftEdit } from '../claims/acts/edit.ts'
import { draftRelation } from '../claims/acts/link.ts'
import { draftClaimMerge } from '../claims/acts/merge.ts'
import { draftRank } from '../claims/acts/rank.ts'
import { draftRetract } from '../claims/acts/retract.ts'
import { draftClaimSplit } from '../claims/acts/split.ts'
import { draftVerdict } from '../claims/acts/verdict.ts'
import { disputeOver } from '../claims/dispute.ts'
import { isAboutClaims, settleClaims } from '../claims/settle-claims.ts'
import type { Database } from '../database.ts'
import { draftAlias } from './acts/alias.ts'
import { type Drafted, isIssue, Refusal, refuse } from './acts/drafted.ts'
import { draftIdentify } from './acts/identify.ts'
import { draftImport } from './acts/import.ts'
import { draftLink, draftUnlink } from './acts/link.ts'
import { draftMerge } from './acts/merge.ts'
import { isThere } from './acts/other-actor.ts'
import { draftRename } from './acts/rename.ts'
import { draftSplit } from './acts/split.ts'
import { toUndo } from './acts/undo.ts'
import { keepCards } from './cards.ts'
import { makeEntry } from './link-mention.ts'
import { append } from './log.ts'
import { seqOf } from './roots.ts'
import { settle } from './settle.ts'

/** Logs a decision and brings the register up to it, in one transaction; or says why it cannot be. */
export function decide(db: Database, act: Act, decider: Decider): Decided {
  if (decider.by.trim() === '') return refused(refuse('D009', 'Nobody is named as deciding.'))
  const wrong = checkAct(act, decider)
  if (wrong) return refused(wrong)
  try {
    return db.transaction(() => {
      const decided = act.kind === 'undo' ? undo(db, act.decision, decider) : make(db, act, decider)
      if ('severity' in decided) throw new Refusal(decided)
      const dispute = disputeOver(db, decided)
      return { decision: decided, issues: dispute ? [dispute] : [] }
    })
  } catch (error) {
    if (error instanceof Refusal) return refused(error.issue)
    throw error
  }
}

type NewAct = Exclude<Act, { kind: 'undo' }>

const drafts: {
  readonly [K in NewAct['kind']]: (
    db: Database,
    act: Extract<NewAct, { kind: K }>,
    decider: Decider,
  ) => Drafted
} = {
  'actor.merge': draftMerge,
  'actor.split': draftSplit,
  'actor.rename': draftRename,
  'actor.alias': draftAlias,
  'actor.identify': draftIdentify,
  'actor.link': draftLink,
  'actor.unlink': draftUnlink,
  'actor.import': draftImport,
  'claim.accept': draftVerdict,
  'claim.reject': draftVerdict,
  'claim.edit': draftEdit,
  'claim.merge': draftClaimMerge,
  'claim.split': draftClaimSplit,
  'claim.link': draftRelation,
  'claim.unlink': draftRelation,
  'claim.rank': draftRank,
  'report.retract': draftRetract,
  'statement.retract': draftRetract,
  'statement.correct': draftCorrect,
}

function make(db: Database, act: NewAct, decider: Decider): Decision | Issue {
  const draft = drafts[act.kind] as (db: Database, act: NewAct, decider: Decider) => Drafted
  const drafted = draft(db, act, decider)
  if (isIssue(drafted)) return drafted
  if (drafted.kind === 'actor.split' || drafted.kind === 'actor.unlink') {
    const { made } = drafted.after
    if (made) makeEntry(db, made.id, made, seqOf(db, made.from))
  }
  if (drafted.kind === 'actor.import') {
    for (const entry of drafted.after.entries) {
      const seq = makeEntry(db, entry.id, entry)
      db.run(`UPDATE actor SET type = ? WHERE seq = ? AND NOT ${isThere}`, entry.type, seq)
    }
  }
  const decision = append(db, drafted, decider)
  if (decision.kind === 'actor.import') keepCards(db, decision)
  follow(db, decision)
  return decision
}

/** Brings the tables to what stands, after a decision or its undoing. */
function follow(db: Database, decision: Decision): void {
  if (isAboutClaims(decision)) settleClaims(db, decision)
  else settle(db, decision)
}

function undo(db: Database, id: string | undefined, decider: Decider): Decision | Issue {
  const undone = toUndo(db, id)
  if ('severity' in undone) return undone
  const subjects = [undone.id, ...undone.subjects]
  const draft = { kind: 'undo', subjects, before: null, after: { decision: undone.id } } as const
  const decision = append(db, draft, decider)
  db.run('UPDATE decision SET undone_by = ? WHERE seq = ?', decision.seq, undone.seq)
  follow(db, undone)
  return decision
}

function refused(issue: Issue): Decided {
  return { decision: null, issues: [issue] }
}
