import type { RegisterName } from '../../../shapes/register.ts'

/** What the note beside another name says that it is; a name that ended is a former one. */
export function kindOfName(note: string | null, ended: string | null): RegisterName['kind'] {
  const words = note?.toLowerCase() ?? ''
  if (/translit|romani[sz]/.test(words)) return 'transliteration'
  if (words === 'name' || words === 'multilingual') return 'name'
  if (ended !== null || /\b(?:former|previous|birth|maiden)\b/.test(words)) return 'former'
  return 'alias'
}
