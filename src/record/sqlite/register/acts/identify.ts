import type { Act } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { shown } from '../../shown.ts'
import { idOf, membersOf } from '../roots.ts'
import { type Drafted, isIssue, quoted, refuse } from './drafted.ts'
import { entryOf } from './entry.ts'

export function draftIdentify(
  db: Database,
  act: Extract<Act, { kind: 'actor.identify' }>,
): Drafted {
  const entry = entryOf(db, act.actor)
  if (isIssue(entry)) return entry
  const identifier = { scheme: shown(act.scheme).trim(), value: shown(act.value).trim() }
  if (identifier.scheme === '' || identifier.value === '') {
    return refuse('D009', 'An identifier needs a scheme and a value.')
  }
  const holder = membersOf(db, entry).find((member) => holds(db, member, identifier))
  const shownAs = quoted(`${identifier.scheme} ${identifier.value}`)
  if (act.remove) {
    if (holder === undefined) return refuse('D008', `The actor has no identifier ${shownAs}.`)
    const subjects = [idOf(db, holder)]
    return { kind: 'actor.identify', subjects, before: identifier, after: null }
  }
  if (holder !== undefined) return refuse('D008', `The actor has the identifier ${shownAs}.`)
  return { kind: 'actor.identify', subjects: [idOf(db, entry)], before: null, after: identifier }
}

function holds(
  db: Database,
  entry: number,
  { scheme, value }: { readonly scheme: string; readonly value: string },
): boolean {
  const sql = 'SELECT 1 FROM actor_identifier WHERE scheme = ? AND value = ? AND actor = ?'
  return db.first(sql, scheme, value, entry) !== undefined
}
