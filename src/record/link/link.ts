import { plainName, standsAlone } from '../actor-id.ts'
import type { EntryProfile, Link, MentionProfile, Suggestion } from './profile.ts'

/**
 * Which entry a report's actor is, among those that share a blocking key with it: the only one of its
 * type with the same full name. Of several, `usual` (the entry that the name alone leads to) is
 * taken and the others are suggested; without it all are suggested.
 */
export function linkActor(
  mention: MentionProfile,
  candidates: readonly EntryProfile[],
  usual: string,
): Link {
  const name = plainName(mention.name)
  if (!standsAlone(mention.type, name)) return { kind: 'new', suggestions: [] }
  const alike = candidates.filter(
    ({ type, names }) => type === mention.type && names.some((one) => plainName(one) === name),
  )
  const [only] = alike
  const entry = alike.find(({ id }) => id === usual) ?? (alike.length === 1 ? only : undefined)
  const suggestions = alike.filter((one) => one !== entry).map(sameName)
  return entry ? { kind: 'linked', entry: entry.id, suggestions } : { kind: 'new', suggestions }
}

function sameName({ id }: EntryProfile): Suggestion {
  return { entry: id, score: 0.5, reason: 'It has the same name.' }
}
