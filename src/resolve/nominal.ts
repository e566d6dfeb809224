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
      .filter(({ member, span }) => span.start < at && member.called.has(head))
      .map(({ member }) => member)
    if (speaker?.called.has(head)) return speaker
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

function described({ words, head }: Nominal, text: string, cast: Cast): Member {
  const first = words[0]
  const last = words.at(-1)
  const name = first && last ? text.slice(first.start, last.end) : head
  const plural =
    /(?:[^s]s|people|men|women|children|police)$/.test(head) && !organisationNouns.has(head)
  const type = plural ? 'group' : organisationNouns.has(head) ? 'organisation' : 'unnamed'
  const member = cast.add(type, name, [`(${name.toLowerCase()})`])
  member.gender ??= genderOf.get(head) ?? null
  if (offices.has(head) || organisationNouns.has(head)) member.called.add(head)
  if (first && last && !member.mentions.some(({ start }) => start === first.start)) {
    member.mentions.push({ start: first.start, end: last.end })
  }
  return member
}
