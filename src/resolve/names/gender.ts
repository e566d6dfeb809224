import type { Member } from '../cast/cast.ts'
import type { Mention } from '../cast/mention.ts'
import { firstFrom } from '../sorted.ts'
import type { Word } from './word.ts'

const REACH = 220

/**
 * The gender of people whose names do not tell it, by the pronouns that follow them before anyone
 * else is named: "Varn lost her seat". Set where at least two in three of those agree.
 */
export function learnGenders(mentions: readonly Mention[], words: readonly Word[]): void {
  const counts = new Map<Member, { he: number; she: number }>()
  for (const [index, { member, start, end, quoted, sentence, line }] of mentions.entries()) {
    const isPerson = member.type === 'person' || (member.type === 'unnamed' && member.human)
    if (!isPerson || member.gender !== null || quoted) continue
    const next = mentions.slice(index + 1).find((each) => isRival(each, member))
    const until = Math.min(next?.start ?? Number.POSITIVE_INFINITY, end + REACH)
    // Another who is named before in the sentence may be meant as well.
    const rival = mentions
      .slice(Math.max(0, index - 4), index)
      .some((each) => each.sentence === sentence && each.start < start && isRival(each, member))
    if (rival) continue
    const count = counts.get(member) ?? { he: 0, she: 0 }
    for (let at = firstFrom(words, end); (words[at]?.end ?? until) < until; at++) {
      const { lower = '', sentence: own = 0, line: row = 0 } = words[at] ?? {}
      if (own > sentence + 1 || row !== line) break
      if (/^(?:he|his|him|himself)$/.test(lower)) count.he++
      if (/^(?:she|her|hers|herself)$/.test(lower)) count.she++
    }
    counts.set(member, count)
  }
  for (const [member, { he, she }] of counts) {
    if (he > 0 && he >= 2 * she) member.gender = 'm'
    else if (she > 0 && she >= 2 * he) member.gender = 'f'
  }
}

function isRival(each: Mention, member: Member): boolean {
  const { type, human } = each.member
  return each.member !== member && (type === 'person' || (type === 'unnamed' && human))
}
