import type { Span } from '../../shapes/span.ts'
import type { Member } from '../cast/cast.ts'
import type { Mention } from '../cast/mention.ts'
import { firstFrom } from '../sorted.ts'
import type { Pronoun } from '../sources/phrase.ts'

/** What has been said so far, for the pronoun at hand. */
export interface Context {
  readonly mentions: readonly Mention[]
  readonly speaker: Member | null
  /** From where to where the last statement of that speaker reaches. */
  readonly speakerAt: Span | null
  /** The body that spoke last. */
  readonly body: Member | null
  /** The person whom the whole report is about. */
  readonly protagonist: Member | null
}

// A speaker is taken up again within some three paragraphs; beyond, a name is printed anew.
const SPEAKER_REACH = 1500
const NAME_REACH = 600
// In the sentence after a statement its speaker is meant.
const BESIDE = 150

/**
 * Who a pronoun at an offset stands for: the subject named since the last statement, else the last
 * speaker, else the one agreeing member named shortly before; null where there is none or more.
 */
export function antecedent(pronoun: Pronoun, at: number, context: Context): Member | null {
  const member = nearestAgreeing(pronoun, at, context)
  const { body, protagonist } = context
  // "She" after one of whom no word tells the gender, in the obituary of a woman, is that woman.
  const known = pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : null
  const isNear = member === context.speaker && at - (context.speakerAt?.end ?? 0) < BESIDE
  if (known && !member?.gender && !isNear && protagonist?.gender === known) return protagonist
  return member ?? (pronoun === 'it' ? body : null)
}

function nearestAgreeing(pronoun: Pronoun, at: number, context: Context): Member | null {
  if (pronoun === 'we') return null
  const before = precedingMentions(at, context.mentions)
  if (pronoun === 'who') return relative(at, before)
  const agreeing = before.filter(({ member }) => agrees(member, pronoun))
  const { speaker, speakerAt } = context
  // "It will open, according to Holm, …": what Holm says begins with the pronoun, so it is no border.
  const opensIt = pronoun === 'it' && speakerAt?.start === at
  const since = opensIt ? -1 : (speakerAt?.start ?? -1)
  const subject = agreeing.find((each) => each.subject && each.start > since)
  if (subject && at - subject.end < SPEAKER_REACH) return subject.member
  if (speaker && speakerAt && agrees(speaker, pronoun) && at - speakerAt.end < SPEAKER_REACH) {
    return speaker
  }
  // "His party warned Korda. He said": a body that spoke between does not take the word from him.
  const [nearest] = agreeing
  const between = speaker !== null && !agrees(speaker, pronoun) && pronoun !== 'it'
  if (between && nearest?.subject && at - nearest.end < 2 * BESIDE) return nearest.member
  const near = new Set(
    agreeing.filter(({ end }) => at - end < NAME_REACH).map(({ member }) => member),
  )
  const [only] = near
  return near.size === 1 && only ? only : null
}

/** Whom "who" follows at once: "Ada Pell, 44, who". "Pell's friends, who" are others. */
function relative(at: number, [last]: readonly Mention[]): Member | null {
  return last && at - last.end <= ', 44, '.length ? last.member : null
}

/** Mentions before an offset and outside quotations, nearest first. */
function precedingMentions(at: number, mentions: readonly Mention[]): readonly Mention[] {
  const end = firstFrom(mentions, at)
  // 40 mentions reach further back than any pronoun does.
  return mentions
    .slice(Math.max(0, end - 40), end)
    .filter(({ quoted }) => !quoted)
    .reverse()
}

function agrees(member: Member, pronoun: Pronoun): boolean {
  if (pronoun === 'he' || pronoun === 'she') {
    const gender = pronoun === 'he' ? 'm' : 'f'
    return (
      (member.type === 'person' || (member.type === 'unnamed' && member.human)) &&
      (member.gender === null || member.gender === gender)
    )
  }
  if (pronoun === 'they') return member.type === 'group' || member.type === 'organisation'
  return member.type === 'organisation' || member.type === 'state' || member.type === 'outlet'
}
