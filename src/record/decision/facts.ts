import type { Decision } from '../../shapes/decision.ts'
import type { Identifier, RegisterEntry, RegisterName } from '../../shapes/register.ts'

/** What decisions say of an entry, beside whom it is merged with. */
export interface Facts {
  /** Decided or imported; null where reports alone name it. */
  readonly name: string | null
  readonly names: readonly RegisterName[]
  /** Names that it does not go by, though reports may print them. */
  readonly removed: readonly string[]
  readonly identifiers: readonly Identifier[]
  /** The latest import's. */
  readonly card: RegisterEntry | null
}

/** One decision's part in the facts of an entry; of an import, what it states of this one. */
export type FactChange =
  | Decision<'actor.rename' | 'actor.alias' | 'actor.identify'>
  | { readonly seq: number; readonly kind: 'card'; readonly card: RegisterEntry }

/** The decisions on one entry that stand come to these facts. */
export function foldFacts(changes: readonly FactChange[]): Facts {
  let name: string | null = null
  let card: RegisterEntry | null = null
  const names = new Map<string, RegisterName>()
  const removed = new Set<string>()
  const identifiers = new Map<string, Identifier>()
  for (const change of [...changes].sort((a, b) => a.seq - b.seq)) {
    if (change.kind === 'card') {
      for (const known of card?.names ?? []) names.delete(known.name)
      for (const known of card?.identifiers ?? []) identifiers.delete(identifierKey(known))
      card = change.card
      for (const known of card.names) names.set(known.name, known)
      for (const known of card.identifiers) identifiers.set(identifierKey(known), known)
      continue
    }
    const { kind, before, after } = change
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
    } else if (after) {
      identifiers.set(identifierKey(after), after)
    } else if (before) {
      identifiers.delete(identifierKey(before))
    }
  }
  return {
    name: name ?? card?.name ?? null,
    names: [...names.values()].filter((one) => !removed.has(one.name)),
    removed: [...removed],
    identifiers: [...identifiers.values()],
    card,
  }
}

function identifierKey({ scheme, value }: Identifier): string {
  return JSON.stringify([scheme, value])
}
