import type { Cast, Member } from './cast.ts'
import { peoples } from './data/peoples.ts'
import { genderOf, offices, organisationNouns, personNouns } from './data/words.ts'
import type { Nominal } from './phrase.ts'
import type { Word } from './word.ts'

const counted =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|another|others?|most|both|all)$/

const human = /(?:er|or|ist|ian|ant|ee|mate|one)$|^(?:kid|boy|girl|guy|mum|mom|dad|friend|adult)$/

/**
 * The actor of its own that a description names; null where it describes nobody ("one said"). A
 * second "a resident" is another one, and "his office" is that of whoever spoke last.
 */
export function describe(
  { whole, head, words }: Nominal,
  text: string,
  cast: Cast,
  speaker: Member | null,
): Member | null {
  const first = words[0]?.lower ?? ''
  const shown = text.slice(whole.start, whole.end)
  if (
    /^(?:this|that|these|those|more|less|he|she|everyone|everybody|someone|somebody|anyone|nobody|none)$/.test(
      head,
    )
  )
    return null
  // "One said", "a third said": which of those before is not told.
  const short = !/ \S+ /.test(shown)
  if (short && (counted.test(head) || /^(?:first|second|third|\d.*)$/.test(head))) {
    return null
  }
  const own = counted.test(first) ? ` ${whole.start}` : ''
  const whose = /^(?:his|her|its|their)$/.test(first) ? ` ${speaker?.name}` : ''
  const type = isPlural(head) ? 'group' : organisationNouns.has(head) ? 'organisation' : 'unnamed'
  const member = cast.add(type, shown, [`(${shown.toLowerCase()}${own}${whose})`])
  member.nameless = !words.some((word) => isName(word, text))
  member.human =
    offices.has(head) || personNouns.has(head) || genderOf.has(head) || human.test(head)
  member.gender ??= genderOf.get(head) ?? null
  if (offices.has(head) || organisationNouns.has(head) || personNouns.has(head) || own) {
    for (const { lower } of words) if (lower.length > 3) member.called.add(lower)
  }
  member.mentions.push(whole)
  return member
}

/** "Tarland's ministry" holds a name; "The ministry" has its capital from the sentence. */
function isName({ capital, opens, end }: Word, text: string): boolean {
  return capital && (!opens || /^['’]/.test(text.charAt(end)))
}

/** Whether a noun stands for several: "critics", "the companies", "police" apart. */
export function isPlural(noun: string): boolean {
  if (peoples.has(noun)) return true
  return /(?:[^s]s|people|men|women|children)$/.test(noun) && !organisationNouns.has(noun)
}
