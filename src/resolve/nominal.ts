import type { Cast, Member } from './cast.ts'
import { genderOf, offices, organisationNouns, personNouns } from './data/words.ts'
import type { Mention } from './mention.ts'
import type { Phrase } from './phrase.ts'

type Nominal = Extract<Phrase, { kind: 'nominal' }>

/**
 * Who a description stands for: one named before whose office or name has its head word, the person
 * who spoke last for "the official", else an actor of its own that the description names. Null
 * where two could be meant.
 */
export function nominal(
  phrase: Nominal,
  text: string,
  cast: Cast,
  mentions: readonly Mention[],
  speaker: Member | null,
): Member | null {
  const { words, head, definite } = phrase
  const at = words[0]?.start ?? 0
  if (definite) {
    const called = mentions
      .filter(({ member, span }) => span.start < at && isCalled(member, head))
      .map(({ member }) => member)
    if (speaker && isCalled(speaker, head)) return speaker
    const fitting = mostFitting(
      new Set(called),
      words.map(({ lower }) => lower),
    )
    if (fitting.length === 1) return fitting[0] ?? null
    if (fitting.length > 1) return null
    const gender = genderOf.get(head) ?? null
    if (
      speaker?.type === 'person' &&
      personNouns.has(head) &&
      !(gender && speaker.gender && gender !== speaker.gender)
    ) {
      return speaker
    }
  }
  return described(phrase, text, cast)
}

/** A person is called by an office, a body by its noun: "the council" is not its leader. */
function isCalled({ type, called }: Member, head: string): boolean {
  return called.has(head) && (type === 'organisation' ? !offices.has(head) : offices.has(head))
}

/** Those that share the most words with the description. */
function mostFitting(members: ReadonlySet<Member>, words: readonly string[]): readonly Member[] {
  let most = 0
  let best: Member[] = []
  for (const member of members) {
    const shared = words.filter((word) => member.called.has(word)).length
    if (shared > most) {
      most = shared
      best = [member]
    } else if (shared === most) {
      best.push(member)
    }
  }
  return best
}

function described({ whole, head }: Nominal, text: string, cast: Cast): Member | null {
  // "One said": a number or a pronoun describes nobody.
  if (
    /^(?:one|another|others?|first|second|third|most|some|many|few|all|both|two)$/.test(head) &&
    whole.end - whole.start < 10
  )
    return null
  const name = text.slice(whole.start, whole.end)
  const plural =
    /(?:[^s]s|people|men|women|children|police)$/.test(head) && !organisationNouns.has(head)
  const type = plural ? 'group' : organisationNouns.has(head) ? 'organisation' : 'unnamed'
  const member = cast.add(type, name, [`(${name.toLowerCase()})`])
  member.gender ??= genderOf.get(head) ?? null
  if (offices.has(head) || organisationNouns.has(head)) member.called.add(head)
  if (!member.mentions.some(({ start }) => start === whole.start)) member.mentions.push(whole)
  return member
}
