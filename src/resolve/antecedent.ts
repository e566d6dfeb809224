import { overlaps, type Span } from '../shapes/span.ts'
import type { Member } from './cast.ts'
import type { Mention } from './mention.ts'
import type { Pronoun } from './phrase.ts'

/** What has been said so far, for the pronoun at hand. */
export interface Context {
  readonly mentions: readonly Mention[]
  /** Quoted words: who is named inside them is talked about, and rarely speaks next. */
  readonly quoted: readonly Span[]
  readonly speaker: Member | null
  /** Where the words of that speaker's last statement begin and end. */
  readonly speakerAt: Span | null
}

// A speaker is taken up again within some three paragraphs; beyond, a name is printed anew.
const SPEAKER_REACH = 1500
const NAME_REACH = 600

/**
 * Who a pronoun at an offset stands for: the subject named since the last statement, else the last
 * speaker, else the one agreeing person named shortly before; null where there is none or more.
 */
export function antecedent(pronoun: Pronoun, at: number, context: Context): Member | null {
  if (pronoun === 'we') return null
  const before = precedingMentions(at, context)
  if (pronoun === 'who') return before.find(({ span }) => at - span.end < 60)?.member ?? null
  const agreeing = before.filter(({ member }) => agrees(member, pronoun))
  const { speaker, speakerAt } = context
  const subject = agreeing.find(
    (mention) => mention.subject && mention.span.start > (speakerAt?.start ?? -1),
  )
  if (subject && at - subject.span.end < SPEAKER_REACH) return subject.member
  if (speaker && speakerAt && agrees(speaker, pronoun) && at - speakerAt.end < SPEAKER_REACH) {
    return speaker
  }
  const near = new Set(
    agreeing.filter(({ span }) => at - span.end < NAME_REACH).map(({ member }) => member),
  )
  const [only] = near
  return near.size === 1 && only ? only : null
}

/** Mentions before an offset and outside quotations, nearest first. */
function precedingMentions(at: number, { mentions, quoted }: Context): readonly Mention[] {
  const found: Mention[] = []
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.start ?? at) < at) low = middle + 1
    else high = middle
  }
  // 40 mentions reach further back than any pronoun does.
  for (let index = low - 1; index >= 0 && found.length < 40; index--) {
    const mention = mentions[index]
    if (mention && !quoted.some((span) => overlaps(span, mention.span))) found.push(mention)
  }
  return found
}

function agrees(member: Member, pronoun: Pronoun): boolean {
  if (pronoun === 'he' || pronoun === 'she') {
    const gender = pronoun === 'he' ? 'm' : 'f'
    return (
      (member.type === 'person' || member.type === 'unnamed') &&
      (member.gender === null || member.gender === gender)
    )
  }
  if (pronoun === 'they') return member.type === 'group' || member.type === 'organisation'
  return member.type === 'organisation' || member.type === 'state' || member.type === 'outlet'
}
