import { distance } from 'fastest-levenshtein'
import { blockingKeys, entryKeys } from '../../src/record/link/keys.ts'
import { linkActor } from '../../src/record/link/link.ts'
import type { EntryProfile, Link, MentionProfile } from '../../src/record/link/profile.ts'
import { remember } from '../../src/record/link/remember.ts'
import { nameKey } from '../../src/record/register/names.ts'

/** Takes reports one by one, and keeps the register that they make. */
export interface Linker {
  /** For each mention of a report, in order, where it was put. */
  readonly add: (report: readonly MentionProfile[]) => Promise<readonly Put[]>
  readonly close: () => Promise<void>
}

export interface Put {
  readonly entry: string
  readonly suggested: readonly string[]
}

/** The linker over blocking keys held in memory. */
export function ownLinker(): Linker {
  return linker(blockingKeys, linkActor, entryKeys)
}

/** Likewise, where it is not known in which country an outlet is. */
export function withoutCountries(): Linker {
  const { add, close } = ownLinker()
  const unknown = (mention: MentionProfile): MentionProfile => ({ ...mention, outletCountry: null })
  return { add: (report) => add(report.map(unknown)), close }
}

/** One type and one folded name are one actor. */
export function exactName(): Linker {
  return linker(
    (type, name) => (isNamed(type) ? [`${type} ${nameKey(name)}`] : []),
    (_, [first]) => toLink(first),
  )
}

/** The closest of one type whose folded name has a Levenshtein ratio of 0.9 or more. */
export function fuzzyName(): Linker {
  return linker(
    (type) => (isNamed(type) ? [type] : []),
    (mention, candidates) => {
      const close = candidates
        .map((entry) => ({
          entry,
          ratio: Math.max(...entry.names.map((one) => ratio(one, mention.name))),
        }))
        .filter(({ ratio }) => ratio >= 0.9)
        .toSorted((a, b) => b.ratio - a.ratio)
      return toLink(close[0]?.entry)
    },
  )
}

function isNamed(type: string): boolean {
  return type !== 'group' && type !== 'unnamed'
}

function ratio(a: string, b: string): number {
  const [x, y] = [nameKey(a), nameKey(b)]
  return 1 - distance(x, y) / Math.max(x.length, y.length, 1)
}

function toLink(entry: EntryProfile | undefined): Link {
  if (!entry) return { kind: 'new', suggestions: [] }
  return { kind: 'linked', entry: entry.id, score: 1, reason: '', codes: [], suggestions: [] }
}

function linker(
  keysOf: typeof blockingKeys,
  decide: (mention: MentionProfile, candidates: readonly EntryProfile[]) => Link,
  keptUnder: typeof blockingKeys = keysOf,
): Linker {
  const entries = new Map<string, EntryProfile>()
  const byKey = new Map<string, Set<string>>()
  const add = (mention: MentionProfile): Put => {
    const keys = keysOf(mention.type, mention.name)
    const ids = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))
    const link = decide(
      mention,
      [...ids].flatMap((id) => entries.get(id) ?? []),
    )
    const entry = link.kind === 'linked' ? link.entry : `e${entries.size}`
    const before = entries.get(entry) ?? empty(entry, mention)
    entries.set(entry, remember(before, mention))
    for (const key of keptUnder(mention.type, mention.name)) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(entry))
    }
    return { entry, suggested: link.suggestions.map((one) => one.entry) }
  }
  return { add: async (report) => report.map(add), close: async () => {} }
}

function empty(id: string, { type }: MentionProfile): EntryProfile {
  return { id, type, names: [], offices: [], company: [], outlets: [], reports: 0 }
}
