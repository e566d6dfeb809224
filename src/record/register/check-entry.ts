import { type Issue, issue } from '../../shapes/issue.ts'
import type { Identifier, Membership, Office, RegisterEntry } from '../../shapes/register.ts'
import { checkDates, checkName, checkText } from './check-text.ts'
import { limits } from './limits.ts'
import { scriptOf } from './names.ts'
import { type Places, placeOf } from './places.ts'

/**
 * What is wrong with an entry by itself, and what is left of it: null where the fault is in the
 * entry, the entry without the part where it is in a name, an office, a membership or an identifier.
 */
export function checkEntry(
  entry: RegisterEntry,
  where: string,
  places: Places,
): { readonly entry: RegisterEntry | null; readonly issues: readonly Issue[] } {
  const own = checkOwn(entry, where)
  if (own.some(isError)) return { entry: null, issues: own }
  const issues = [...own]

  function keep<T extends object>(
    parts: readonly T[],
    what: string,
    check: (part: T, where: string) => readonly Issue[],
  ): readonly T[] {
    return parts.filter((part, at) => {
      const found = check(part, placeOf(places, part, `${where}, ${what} ${at + 1}`))
      issues.push(...found)
      return !found.some(isError)
    })
  }

  const names = keep(entry.names, 'name', ({ name, language }, at) =>
    name === entry.name
      ? []
      : [
          ...checkName(at, 'the name', name),
          ...checkText(at, 'the language', language ?? '', limits.words),
        ],
  )
  const offices = keep(entry.offices, 'office', checkOffice)
  const memberships = keep(entry.memberships, 'membership', checkMembership)
  const identifiers = keep(entry.identifiers, 'identifier', checkIdentifier)
  const kept = { ...entry, names: withPreferred(entry.name, names) }
  return { entry: { ...kept, offices, memberships, identifiers }, issues }
}

function checkOwn(entry: RegisterEntry, where: string): Issue[] {
  const { id, name, names, offices, memberships, identifiers, born, died } = entry
  const parts = [names, offices, memberships, identifiers].some(
    ({ length }) => length > limits.parts,
  )
  return [
    ...(parts ? [issue('G013', `${where}: a list of it has over ${limits.parts} items.`)] : []),
    ...checkText(where, 'the id', id, limits.id),
    ...checkName(where, 'the name', name),
    ...checkDates(where, { what: 'born', date: born }, { what: 'died', date: died }),
  ]
}

function checkOffice({ title, from, to }: Office, where: string): readonly Issue[] {
  if (title.trim() === '') return [issue('G005', `${where}: the title of the office is empty.`)]
  return [
    ...checkText(where, 'the title', title, limits.words),
    ...checkDates(where, { what: 'from', date: from }, { what: 'to', date: to }),
  ]
}

function checkMembership({ role, from, to }: Membership, where: string): readonly Issue[] {
  return [
    ...checkText(where, 'the role', role ?? '', limits.words),
    ...checkDates(where, { what: 'from', date: from }, { what: 'to', date: to }),
  ]
}

function checkIdentifier({ scheme, value }: Identifier, where: string): readonly Issue[] {
  if (scheme.trim() === '' || value.trim() === '') {
    return [issue('G004', `${where}: the identifier lacks its scheme or its value.`)]
  }
  return [
    ...checkText(where, 'the scheme', scheme, limits.words),
    ...checkText(where, 'the value', value, limits.words),
  ]
}

function withPreferred(name: string, names: RegisterEntry['names']): RegisterEntry['names'] {
  if (names.some((one) => one.name === name)) return names
  return [{ name, kind: 'name', language: null, script: scriptOf(name) }, ...names]
}

function isError({ severity }: Issue): boolean {
  return severity === 'error'
}
