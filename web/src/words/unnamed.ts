import type { Unnamed, UnnamedKind } from '../../../src/shapes/unnamed.ts'

const kindNames: Readonly<Record<UnnamedKind, string>> = {
  official: 'official',
  diplomat: 'diplomat',
  lawmaker: 'lawmaker',
  military: 'member of the military',
  police: 'police',
  lawyer: 'lawyer',
  adviser: 'adviser',
  spokesperson: 'spokesperson',
  executive: 'executive',
  employee: 'employee',
  expert: 'expert',
  witness: 'witness',
  insider: 'insider',
  source: 'source',
  document: 'document',
  poll: 'poll',
  body: 'body',
  other: 'of no stated kind',
}

/** What an unnamed source is and how many they are, by the words of the report. */
export function unnamedWords({ kind, count }: Pick<Unnamed, 'kind' | 'count'>): string {
  if (count === null) return kindNames[kind]
  return `${kindNames[kind]}, ${count === 1 ? 'one' : `${count} of them`}`
}
