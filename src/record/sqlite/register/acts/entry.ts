import type { Issue } from '../../../../shapes/issue.ts'
import type { Database } from '../../database.ts'
import { rootById } from '../roots.ts'
import { quoted, refuse } from './drafted.ts'

/** The number of the entry that people see under an id; D001 where there is none. */
export function entryOf(db: Database, id: string): number | Issue {
  return rootById(db, id) ?? refuse('D001', `No actor has the id ${quoted(id)}.`)
}
