import { type Issue, issue } from '../../shapes/issue.ts'
import type { RegisterEntry } from '../../shapes/register.ts'
import { type Places, placeOf, shown } from './places.ts'

/**
 * What entries refer to: G007 where it is not there, G004 where it is a person. The membership is
 * left out; of an office the words stay, and what it is of becomes unknown.
 */
export function checkReferences(
  entries: readonly RegisterEntry[],
  wheres: ReadonlyMap<string, string>,
  places: Places,
  isKnown: (id: string) => boolean,
): { readonly entries: readonly RegisterEntry[]; readonly issues: readonly Issue[] } {
  const types = new Map(entries.map(({ id, type }) => [id, type]))
  const issues: Issue[] = []

  function stands(id: string, where: string): boolean {
    const type = types.get(id)
    if (type === 'person') {
      issues.push(issue('G004', `${where}: ${shown(id)} is a person and no organisation.`))
    } else if (type === undefined && !isKnown(id)) {
      issues.push(issue('G007', `${where}: it refers to ${shown(id)}, which is not there.`))
    } else return true
    return false
  }

  const kept = entries.map((entry) => {
    const where = wheres.get(entry.id) ?? shown(entry.id)
    const memberships = entry.memberships.filter((one, at) =>
      stands(one.organisation, placeOf(places, one, `${where}, membership ${at + 1}`)),
    )
    const offices = entry.offices.map((one, at) =>
      one.of === null || stands(one.of, placeOf(places, one, `${where}, office ${at + 1}`))
        ? one
        : { ...one, of: null },
    )
    return { ...entry, memberships, offices }
  })
  return { entries: kept, issues }
}
