import type { Decision } from '../../shapes/decision.ts'
import type { RegisterEntry, RegisterName } from '../../shapes/register.ts'

/** What decisions say of an entry, beside whom it is merged with. */
export interface Facts {
  /** Decided or imported; null where reports alone name it. */
  readonly name: string | null
  readonly names: readonly RegisterName[]
  /** Names that it does not go by, though reports may print them. */
  readonly removed: readonly string[]
  /** The latest import's. */
  readonly card: RegisterEntry | null
}

/** The decisions on one entry that stand, oldest first, come to these facts. */
export function foldFacts(id: string, decisions: readonly Decision[]): Facts {
  let name: string | null = null
  let card: RegisterEntry | null = null
  const names = new Map<string, RegisterName>()
  const removed = new Set<string>()
  for (const { kind, before, after } of decisions) {
    if (kind === 'actor.rename') {
      name = after.name
      removed.delete(after.name)
    } else if (kind === 'actor.alias') {
      if (after) {
        names.set(after.name, after)
        removed.delete(after.name)
      } else if (before) {
        names.delete(before.name)
        removed.add(before.name)
      }
    } else if (kind === 'actor.import') {
      const entry = after.entries.find((entry) => entry.id === id)
      if (!entry) continue
      for (const known of card?.names ?? []) names.delete(known.name)
      for (const known of entry.names) names.set(known.name, known)
      card = entry
    }
  }
  return {
    name: name ?? card?.name ?? null,
    names: [...names.values()].filter((one) => !removed.has(one.name)),
    removed: [...removed],
    card,
  }
}
