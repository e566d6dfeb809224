import type { Parties } from '../resolve/parties/parties.ts'
import type { Actor } from '../shapes/actor.ts'
import type { Claim } from '../shapes/claim.ts'

/** Claims with the ids of the list of actors, and that list with those who only take part in a claim. */
export function settleActors(
  claims: readonly Claim[],
  parties: Parties,
): { readonly claims: readonly Claim[]; readonly actors: readonly Actor[] } {
  const used = new Set<string>()
  for (const claim of claims) collect(claim, used)
  const { actors, ids } = parties.settle(used)
  return { actors, claims: ids.size > 0 ? claims.map((claim) => renamed(claim, ids)) : claims }
}

function collect(value: unknown, used: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (isActor(key) && typeof inner === 'string') used.add(inner)
    else collect(inner, used)
  }
}

function renamed<T>(value: T, ids: ReadonlyMap<string, string>): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids)) as T
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isActor(key) && typeof inner === 'string' ? (ids.get(inner) ?? inner) : renamed(inner, ids),
    ]),
  ) as T
}

function isActor(key: string): boolean {
  return key === 'actor' || key === 'saidBy'
}
