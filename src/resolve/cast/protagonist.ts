import type { Member } from './cast.ts'
import type { Mention } from './mention.ts'

// A headline and a first sentence.
const OPENING = 400

/**
 * The person whom an obituary is about: named at its beginning, and at least three times, and twice
 * as often as anyone else; null in any other report, where "she" follows who spoke last.
 */
export function protagonistOf(text: string, mentions: readonly Mention[]): Member | null {
  if (!/\b(?:died|dies|obituary|has died)\b/i.test(text.slice(0, OPENING))) return null
  const counts = new Map<Member, number>()
  for (const { member, quoted } of mentions) {
    if (!quoted && member.type === 'person') counts.set(member, (counts.get(member) ?? 0) + 1)
  }
  const [one, two] = [...counts].sort(([, a], [, b]) => b - a)
  if (!one || one[1] < 3 || (two && two[1] * 2 > one[1])) return null
  const [member] = one
  return mentions.some((each) => each.member === member && each.start < OPENING) ? member : null
}
