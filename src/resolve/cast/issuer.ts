import type { Member } from './cast.ts'
import type { Mention } from './mention.ts'

// The heading, the dateline and the first sentence or two.
const OPENING = 600
const heading = /^[^\n.]{0,60}\b(?:statement|press release|communiqué|message) (?:by|from|of) $/i

/**
 * The body that the report is about: named first among bodies near its beginning, twice or more, and
 * by far the most of all; null where no single one is.
 */
export function issuerOf(mentions: readonly Mention[]): Member | null {
  const counts = new Map<Member, number>()
  const opening = new Set<Member>()
  for (const { member, start, quoted } of mentions) {
    if (quoted || member.type !== 'organisation' || member.nameless) continue
    counts.set(member, (counts.get(member) ?? 0) + 1)
    if (start < OPENING) opening.add(member)
  }
  const [one, two] = [...counts].sort(([, a], [, b]) => b - a)
  if (!one || one[1] < 2 || !opening.has(one[0])) return null
  return two && two[1] * 2 > one[1] ? null : one[0]
}

/** The name that a heading says the text is by: "Statement by Open Harbour, 9 September". */
export function isHeadingOf(text: string, start: number): boolean {
  if (start > OPENING) return false
  const line = text.lastIndexOf('\n', start - 1) + 1
  return heading.test(text.slice(line, start))
}

/** Whether a text says of itself that a body issues it, so that its "we" is that body. */
export function isIssued(text: string): boolean {
  return /(?:^|\n)(?:notes to editors|for immediate release|press release|media release|[^\n.]{0,60}\bstatement (?:by|from|of) [^\n.]{1,80}(?:\n|$))/i.test(
    text,
  )
}
