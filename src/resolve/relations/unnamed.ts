import type { Span } from '../../shapes/span.ts'
import type { UnnamedKind } from '../../shapes/unnamed.ts'
import type { Member } from '../cast/cast.ts'
import { anybody, crowdKinds, posts } from '../data/unnamed-kinds.ts'
import { affiliation } from './affiliation.ts'
import { anonymityAround } from './anonymity.ts'
import { counted } from './counted.ts'
import { endsHead, headOf, kindOf } from './description.ts'
import { singular } from './singular.ts'
import type { Spoken } from './spoken.ts'
import { stretchOf } from './stretch.ts'

/** What a report says of a source that it does not name, while it is being read. */
export interface UnnamedMember {
  readonly kind: UnnamedKind
  readonly count: number | null
  readonly of: Member | null
  readonly anonymity: Span | null
}

/** What the report says of each member whom it describes and does not name. */
export function unnamedMembers(report: Spoken): ReadonlyMap<Member, UnnamedMember> {
  const found = new Map<Member, UnnamedMember>()
  const said = new Map<Member, Span>()
  const spoke = new Map<Member, number>()
  for (const [at, member] of report.speakers.entries()) {
    if (member && !spoke.has(member)) spoke.set(member, at)
    if (!member || said.has(member) || !isDescribed(member)) continue
    const anonymity = anonymityAround(report, at)
    if (anonymity) said.set(member, anonymity)
  }
  for (const member of report.cast.members) {
    const [first] = member.mentions
    if (!first || !isDescribed(member) || (member.silent && !spoke.has(member))) continue
    const of = affiliationOf(member, first, report, spoke.get(member) ?? 0)
    const anonymity = said.get(member) ?? null
    const { kind, many } = kindOf(member.name)
    const count = counted(member.name, many)
    if (!isKept(member, kind, many, count, anonymity)) continue
    found.set(member, { kind, count, of, anonymity })
  }
  return found
}

// "Holm and his aides", and not "a study by Osk and Tolm".
const joined = /^(?:(?!\b(?:by|of|from|in|for|at|to|with)\b)[^\n])* and /

/** Whether a name is a description: its head noun has no capital. */
function isDescribed({ type, name, nameless }: Member): boolean {
  if (joined.test(name)) return type === 'unnamed'
  if (type === 'unnamed') return true
  if (type !== 'organisation' && type !== 'group') return false
  const { head } = headOf(name.split(/\s+/))
  // "Attorneys for Holm" have their capital from the sentence.
  const opens = name.startsWith(head) && kindOf(name).kind !== 'other'
  return nameless || opens || head === head.toLowerCase()
}

// More are a crowd.
const FEW = 12
const portion =
  /^(?:some|many|several|few|most|all|both|nearly|roughly|about|more than|others?|people|those|just|a lot|so many)\b|\bper ?cent\b|%|\bout of\b/i

/**
 * Whether a report keeps a name back: "officials", "two nurses". "Critics" and "nurses" are crowds,
 * "the prime minister" and "the board of the bank" known without a name.
 */
function isKept(
  { type, name, nameless }: Member,
  kind: UnnamedKind,
  many: boolean,
  count: number | null,
  anonymity: Span | null,
): boolean {
  if (anonymity) return true
  if (type === 'organisation') return kind !== 'body' || nameless
  if (isPost(name)) return false
  const isMany = many || type === 'group' || portion.test(name)
  if (!isMany || !crowdKinds.has(kind) || isFamiliar(name, kind)) return true
  return count !== null && count <= FEW && !portion.test(name)
}

/** "People familiar with the talks" are few, "his friends" are a crowd. */
function isFamiliar(name: string, kind: UnnamedKind): boolean {
  const { head } = headOf(name.split(/\s+/))
  return kind === 'insider' && anybody.has(singular(head.toLowerCase()))
}

/** "The prime minister", "Norway's ambassador": one who holds a post. */
function isPost(name: string): boolean {
  if (/^(?:an?|one|another) /i.test(name)) return false
  const { head } = headOf(name.split(/\s+/))
  return posts.has(head.toLowerCase())
}

function affiliationOf(member: Member, at: Span, report: Spoken, statement: number): Member | null {
  const { words } = report.scene
  const stretch = stretchOf(words, at.start, at.end)
  const inside = words.slice(stretch.from, stretch.to)
  const end = inside.findIndex(({ lower }, index) => index > 0 && endsHead(lower))
  const noun = stretch.from + (end < 0 ? inside.length : end) - 1
  const { member: of } = affiliation(noun, stretch, { report, statement, joins: false })
  return of === member || of?.silent ? null : of
}
