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
