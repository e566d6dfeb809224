import { fold } from '../../fold.ts'
import { searchKeys } from '../../name-keys.ts'
import type { Database } from '../database.ts'
import { nameValues } from '../where.ts'
import { namesOf } from './names.ts'

/**
 * The name of an entry by which a search found it, first one that holds the words themselves, then one
 * that does in ASCII letters; null where that is the name it is called by.
 */
export function matchedName(
  db: Database,
  { seq, name }: { readonly seq: number; readonly name: string },
  asked: string,
): string | null {
  const values = nameValues(asked)
  const [folded] = values
  if (fold(name).includes(folded)) return null
  const names = [name, ...namesOf(db, seq).map((one) => one.name)]
  const found =
    names.find((one) => fold(one).includes(folded)) ??
    names.find((one) => searchKeys(one).some((key) => values.some((value) => key.includes(value))))
  return found === undefined || found === name ? null : found
}
