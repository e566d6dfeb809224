import { fold } from '../../../src/record/fold.ts'
import type { EntryName } from '../../../src/record/store.ts'
import { nameOfCode } from './codes.ts'
import { count } from './counts.ts'

const kindNames: Readonly<Record<EntryName['kind'], string>> = {
  name: 'preferred',
  alias: '',
  former: 'former name',
  transliteration: 'transliteration',
}

/** What is known of a name, in short. */
export function nameFacts({ kind, language, script, reports }: EntryName): string {
  return [
    kindNames[kind],
    language === null ? '' : nameOfCode('language', language),
    script === null ? '' : nameOfCode('script', script),
    reports === 0 ? '' : `in ${count(reports, 'report')}`,
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}

/**
 * The names by which a search found an entry that is not called so: the first that holds the words,
 * or where none does, those that hold them only once written in ASCII letters.
 */
export function namesFound(names: readonly Pick<EntryName, 'name'>[], asked: string): string[] {
  const printed = names.map(({ name }) => name)
  const holding = printed.find((name) => fold(name).includes(fold(asked)))
  return holding === undefined ? printed.filter((name) => /[^\0-\x7f]/.test(fold(name))) : [holding]
}

/** Whether a name holds the words of a search itself. */
export function isFoundBy(name: string, asked: string): boolean {
  return fold(name).includes(fold(asked))
}
