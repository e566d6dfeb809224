import type { Actor } from '../shapes/actor.ts'
import type { Mention } from '../shapes/mention.ts'
import type { Span } from '../shapes/span.ts'
import type { Member } from './cast/cast.ts'
import { mentionKind } from './mention-kinds.ts'
import type { Relations } from './relations/relations.ts'

/** The ids of members, in the order of their first mention; those without one come last. */
export function numbered(members: readonly Member[]): ReadonlyMap<Member, string> {
  const first = (member: Member): number =>
    member.mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const order = members.map((member, at) => ({ member, at, first: first(member) }))
  order.sort((a, b) => (a.first === b.first ? a.at - b.at : a.first - b.first))
  return new Map(order.map(({ member }, at) => [member, `a${at + 1}`]))
}

/** The actors of a report: the members of its cast that have an id. */
export function toActors(
  ids: ReadonlyMap<Member, string>,
  text: string,
  { unnamed, pronouns }: Relations,
): readonly Actor[] {
  const said = new Map<Member, Span[]>()
  for (const { member, start, end } of pronouns) {
    const known = said.get(member)
    if (known) known.push({ start, end })
    else said.set(member, [{ start, end }])
  }
  return [...ids].map(([member, id]) => {
    const own = unnamed.get(member)
    const spans = inOrder([...member.mentions, ...(said.get(member) ?? [])])
    return {
      id,
      type: own ? 'unnamed' : typeOf(member),
      name: member.name,
      office: member.office,
      mentions: spans.map(({ start, end }): Mention => {
        return { start, end, kind: mentionKind(member, text, { start, end }) }
      }),
      unnamed: own ? { ...own, of: (own.of && ids.get(own.of)) ?? null } : null,
    }
  })
}

/** "The harbour minister" is a person, "29 percent" are many. */
function typeOf({ type, human }: Member): Actor['type'] {
  if (type !== 'unnamed') return type
  return human ? 'person' : 'group'
}

/** Sorted, without those that begin inside the one before. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return sorted.filter(({ start, end }) => {
    const free = start >= reached
    if (free) reached = end
    return free
  })
}
