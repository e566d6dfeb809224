import type { Act } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { shown } from '../../shown.ts'
import { idOf, nameOf } from '../roots.ts'
import { type Drafted, isIssue, quoted, refuse } from './drafted.ts'
import { entryOf } from './entry.ts'

export function draftRename(db: Database, act: Extract<Act, { kind: 'actor.rename' }>): Drafted {
  const entry = entryOf(db, act.actor)
  if (isIssue(entry)) return entry
  const name = shown(act.name).trim()
  if (name === '') return refuse('D009', 'The name is blank.')
  const before = nameOf(db, entry)
  if (before === name) return refuse('D008', `The actor is called ${quoted(name)}.`)
  return {
    kind: 'actor.rename',
    subjects: [idOf(db, entry)],
    before: { name: before },
    after: { name },
  }
}
