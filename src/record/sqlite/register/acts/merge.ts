import type { Act } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { idOf, nameOf } from '../roots.ts'
import { type Drafted, isIssue, quoted, refuse } from './drafted.ts'
import { entryOf } from './entry.ts'

export function draftMerge(db: Database, act: Extract<Act, { kind: 'actor.merge' }>): Drafted {
  const from = entryOf(db, act.from)
  if (isIssue(from)) return from
  const into = entryOf(db, act.into)
  if (isIssue(into)) return into
  if (act.from === act.into) {
    return refuse('D002', `The actor ${quoted(act.from)} cannot be merged into itself.`)
  }
  if (from === into) {
    return refuse('D003', `${quoted(act.from)} and ${quoted(act.into)} are one actor already.`)
  }
  const before = { name: nameOf(db, from) }
  const after = { into: idOf(db, into) }
  return { kind: 'actor.merge', subjects: [idOf(db, from), after.into], before, after }
}
