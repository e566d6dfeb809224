import type { RegisterName } from '../../../../shapes/register.ts'
import type { Act } from '../../../decision/act.ts'
import { fold } from '../../../fold.ts'
import { scriptOf } from '../../../register/names.ts'
import type { Database } from '../../database.ts'
import { shown } from '../../shown.ts'
import { namesOf } from '../names.ts'
import { idOf, nameOf } from '../roots.ts'
import { type Drafted, isIssue, quoted, refuse } from './drafted.ts'
import { entryOf } from './entry.ts'

export function draftAlias(db: Database, act: Extract<Act, { kind: 'actor.alias' }>): Drafted {
  const entry = entryOf(db, act.actor)
  if (isIssue(entry)) return entry
  const given = shown(act.name).trim()
  if (given === '') return refuse('D009', 'The name is blank.')
  const known = namesOf(db, entry).find(({ name }) => fold(name) === fold(given))
  const subjects = [idOf(db, entry)]
  if (act.remove) {
    if (!known) return refuse('D008', `The actor has no name ${quoted(given)}.`)
    if (fold(nameOf(db, entry)) === fold(given)) {
      return refuse('D009', `${quoted(given)} is what the actor is called; rename it first.`)
    }
    const { name, kind, language, script } = known
    const before = { name, kind, language, script }
    return { kind: 'actor.alias', subjects, before, after: null }
  }
  if (known?.name === given) return refuse('D008', `The actor has the name ${quoted(given)}.`)
  const after: RegisterName = {
    name: given,
    kind: act.nameKind ?? 'alias',
    language: act.language ?? null,
    script: scriptOf(given),
  }
  return { kind: 'actor.alias', subjects, before: null, after }
}
