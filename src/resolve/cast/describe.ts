import { isPersonNoun } from '../data/people.ts'
import { peoples } from '../data/peoples.ts'
import { genderOf, organisationNouns } from '../data/words.ts'
import type { Word } from '../names/word.ts'
import type { Nominal } from '../sources/phrase.ts'
import type { Cast, Member } from './cast.ts'
import { possessorOf } from './possessed.ts'

const counted =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|another|others?|most|both|all)$/

/** What is one of them when a person's: "attorneys for Holm", "Holm's lawyers". */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['attorney', 'lawyer'],
  ['attorneys', 'lawyers'],
  ['advisor', 'adviser'],
  ['advisors', 'advisers'],
  ['camp', 'campaign'],
  ['team', 'campaign'],
  ['spokesperson', 'spokeswoman'],
])

const nobody =
  /^(?:this|that|these|those|more|less|he|she|everyone|everybody|someone|somebody|anyone|nobody|none)$/

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
  if (!describes({ whole, head }, text)) return null
  const shown = text.slice(whole.start, whole.end)
  const type = isPlural(head) ? 'group' : organisationNouns.has(head) ? 'organisation' : 'unnamed'
  const key = keyOf({ whole, head, words }, text, cast, speaker)
  const own = counted.test(words[0]?.lower ?? '')
  const member = cast.add(type, shown, [key])
  member.nameless = !words.some((word) => isName(word, text))
  member.human = isPersonNoun(head) || human.test(head)
  member.gender ??= genderOf.get(head) ?? null
  if (isPersonNoun(head) || organisationNouns.has(head) || own) {
    for (const { lower } of words) if (lower.length > 3) member.called.add(lower)
  }
  if (!member.mentions.some(({ start }) => start === whole.start)) member.mentions.push(whole)
  return member
}

/** The actor that the same words have described before; null where they are the first to. */
export function described(
  phrase: Nominal,
  text: string,
  cast: Cast,
  speaker: Member | null,
): Member | null {
  return cast.called(keyOf(phrase, text, cast, speaker))
}

/** What tells a described actor from another: a counted one is never one described before. */
function keyOf(
  { whole, head, words }: Pick<Nominal, 'whole' | 'head' | 'words'>,
  text: string,
  cast: Cast,
  speaker: Member | null,
): string {
  const shown = text.slice(whole.start, whole.end).toLowerCase()
  if (counted.test(words[0]?.lower ?? '')) return `(${shown} ${whole.start})`
  const owned = possessorOf({ words, head, whole }, text, cast, speaker)
  if (owned) return `(${owned.name.toLowerCase()}'s ${synonyms.get(head) ?? head})`
  return `(${shown.replace(/^(?:the|these|those) /, '')})`
}

/** Whether words describe somebody at all: "one said" and "this means" do not. */
export function describes({ whole, head }: Pick<Nominal, 'whole' | 'head'>, text: string): boolean {
  if (nobody.test(head)) return false
  // "One said", "a third said": which of those before is not told.
  const short = !/ \S+ /.test(text.slice(whole.start, whole.end))
  return !(short && (counted.test(head) || /^(?:first|second|third|\d.*)$/.test(head)))
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
