import { type Span, slice } from '../../shapes/span.ts'
import type { Member } from '../cast/cast.ts'
import { crowds } from '../data/crowds.ts'
import {
  hearingWords,
  knownOutlets,
  occasions,
  outletNouns,
  speakingWords,
  tellingWords,
} from '../data/hearers.ts'
import { stateOfAdjective, stateOfPeople } from '../data/peoples.ts'
import { adherents, organisationNouns, organisationWords, outletWords } from '../data/words.ts'
import type { Word } from '../names/word.ts'
import { countBelow, firstFrom } from '../sorted.ts'
import { nominal } from '../speakers/nominal.ts'
import { newcomer } from './newcomer.ts'
import type { Spoken } from './spoken.ts'

// An occasion is named within a sentence of the cue.
const AROUND = 160
const small = /^(?:the|that|a|an|their|his|her|its|fellow|reporters|host|anchor|interviewer)$/

/** To whom a statement was said: "told Belinform", "in an interview with CNN", "wrote to Brandt". */
export function hearerOf(report: Spoken, statement: number): Member | null {
  const { scene } = report
  const attribution = scene.attributions[statement]
  const [cue] = attribution?.cue ?? []
  if (!attribution || !cue) return null
  return (
    asked(report, statement, cue) ??
    told(report, statement, cue, attribution.source) ??
    outer(report, statement, cue) ??
    met(report, statement, cue)
  )
}

/** "Asked whether it would hold, Holm said", "Holm was asked whether": a question put by nobody. */
function asked({ scene, speakers }: Spoken, statement: number, cue: Span): Member | null {
  const { attributions, mentions, text, words } = scene
  const { form, source = [] } = attributions[statement] ?? {}
  if (form !== 'question' || source.length > 0 || slice(text, cue) === ':') return null
  const before = mentions[firstFrom(mentions, cue.start) - 1]
  if (
    before &&
    /^(?:,| (?:is|was|were|has been|had been))? ?$/.test(text.slice(before.end, cue.start))
  ) {
    return before.member
  }
  const next = attributions[statement + 1]
  const spot = next?.source[0] ?? next?.cue[0]
  const sentence = words[firstFrom(words, cue.start)]?.sentence
  const isSame = spot !== undefined && words[firstFrom(words, spot.start)]?.sentence === sentence
  return isSame ? (speakers[statement + 1] ?? null) : null
}

/** "Riis said Lindqvist had warned him": he to whom it was said is the one who tells it. */
function outer({ scene, speakers }: Spoken, statement: number, cue: Span): Member | null {
  const { words, enclosing } = scene
  const teller = speakers[enclosing[statement] ?? -1]
  const object = words[firstFrom(words, cue.end)]
  const verb = words[firstFrom(words, cue.end) - 1]
  if (!teller || !object?.joined || !verb || verb.start < cue.start) return null
  if (/^(?:me|us)$/.test(object.lower)) return teller
  const gender = object.lower === 'him' ? 'm' : object.lower === 'her' ? 'f' : null
  const isPerson = teller.type === 'person' || (teller.type === 'unnamed' && teller.human)
  if (!gender || !isPerson || (teller.gender && teller.gender !== gender)) return null
  return hearingWords.has(verb.lower) ? teller : null
}

/** The name right after "told", or after "to" where the cue is of speaking. */
function told(
  report: Spoken,
  statement: number,
  cue: Span,
  source: readonly Span[],
): Member | null {
  const { words, text } = report.scene
  const next = firstFrom(words, cue.end)
  const verb = words[next - 1]
  if (!verb || verb.start < cue.start) return null
  const isTold = tellingWords.has(verb.lower)
  if (isTold && isPassive(text, cue)) return null
  if (source.some(({ start }) => start >= cue.end && start <= cue.end + 2)) return null
  if (isTold) return namedAt(report, next) ?? body(report, statement, next)
  if (!words[next]?.joined || words[next]?.lower !== 'to') return null
  return speakingWords.has(verb.lower) ? namedAt(report, next + 1) : null
}

/** "Told the council": a body that a noun alone takes up. */
function body({ scene, speakers }: Spoken, statement: number, index: number): Member | null {
  const { words, mentions } = scene
  const the = words[index]
  const noun = words[index + 1]
  if (!the || !noun?.joined || !/^(?:the|its)$/.test(the.lower)) return null
  if (!organisationNouns.has(noun.lower) && !outletNouns.has(noun.lower)) return null
  const phrase = {
    kind: 'nominal' as const,
    words: [the, noun],
    whole: { start: the.start, end: noun.end },
    head: noun.lower,
    definite: true,
  }
  const found = nominal(phrase, mentions, speakers[statement - 1] ?? null, null)
  return found === speakers[statement] ? null : found
}

function isPassive(text: string, cue: Span): boolean {
  const words = text.slice(Math.max(0, cue.start - 12), cue.end)
  return /\b(?:was|were|been|being|is|are) (?:\p{Ll}+ )?(?:told|asked|questioned|pressed|informed|warned|advised)$/u.test(
    words,
  )
}

/** "In an interview with CNN on Sunday, Holm said": an occasion near the cue and not in what is said. */
function met(report: Spoken, statement: number, cue: Span): Member | null {
  const { words, text, attributions } = report.scene
  const { content } = attributions[statement] ?? { content: [] }
  const sentence = words[firstFrom(words, cue.start)]?.sentence
  const places = occasionsOf(text)
  for (let next = countBelow(places, cue.start - AROUND); ; next++) {
    const place = places[next] ?? Number.POSITIVE_INFINITY
    if (place > cue.end + AROUND) return null
    const at = firstFrom(words, place)
    if (words[at]?.sentence !== sentence) continue
    if (content.some(({ start, end }) => start <= place && place < end)) continue
    const member = namedAt(report, at)
    if (member) return member
  }
}

let read: { readonly text: string; readonly places: readonly number[] } = { text: '', places: [] }

/** Where in a text the words of its occasions end; kept for the statements of one report. */
function occasionsOf(text: string): readonly number[] {
  if (read.text !== text) {
    const places = Array.from(text.matchAll(occasions), (found) => found.index + found[0].length)
    read = { text, places }
  }
  return read.places
}

/** The member whose name stands at a word, after small words and nouns: "the broadcaster Kystradio". */
function namedAt(report: Spoken, index: number): Member | null {
  const { words, text } = report.scene
  let at = index
  let outlet: Word | null = null
  while (at < index + 5 && words[at]?.joined && !isCapital(words[at])) {
    const word = words[at] as Word
    if (outletNouns.has(word.lower)) outlet = word
    else if (!small.test(word.lower) && !words[at + 1]?.joined) break
    at++
    if (outlet && !words[at]?.capital) break
  }
  let first = words[at]
  const follows = at === index ? first?.joined || isAt(text, first, words[at - 1]) : first?.joined
  if (!first || !isCapital(first) || !follows) return outlet ? nearestOutlet(report, outlet) : null
  if (between(words, index, at)) return null
  let to = at + 1
  while (to < at + 6 && words[to]?.joined && isPart(words, to)) to++
  // "Britain's ITV television station"
  const owned =
    /^['’]/.test(text.charAt(words[to - 1]?.end ?? 0)) &&
    /^['’]s? $/.test(text.slice(words[to - 1]?.end, words[to]?.start))
  if (owned && isCapital(words[to]) && !/^["“]/.test(text.charAt(words[to]?.start ?? 0))) {
    at = to
    first = words[at] as Word
    to = at + 1
    while (to < at + 6 && words[to]?.joined && isPart(words, to)) to++
  }
  if (isOwned(report, to) || isOfBody(words, to)) return null
  const name = withoutDay(words.slice(at, to))
  return called(report, name, outlet)
}

/** "Holm’s campaign" is not Holm. */
function isOwned({ scene: { text, words } }: Spoken, at: number): boolean {
  const gap = text.slice(words[at - 1]?.end, words[at]?.start)
  return /^['’]s? $/.test(gap)
}

/** "Polmear crown court" is not Polmear. */
function isOfBody(words: readonly Word[], at: number): boolean {
  const next = words.slice(at, at + 2).filter(({ joined, capital }) => joined && !capital)
  return next.some(({ lower }) => organisationNouns.has(lower) && !outletNouns.has(lower))
}

/** Small words that may stand between the verb and the name. */
function between(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:and|or|that|to|in|of|on|at|by|for|whether|if|how|what|why|not|him|her|them|me|us|you|it)$/.test(
        lower,
      ),
    )
}

function called(report: Spoken, name: readonly Word[], outlet: Word | null): Member | null {
  const [first, more] = name
  const last = name.at(-1)
  if (!first || !last) return null
  const acronym = /^\p{Lu}{2,6}$/u.test(first.text)
  const isOutlet = outlet !== null || knownOutlets.has(first.lower) || outletWords.has(last.lower)
  const isBody = organisationWords.has(last.lower) || acronym
  const state = more ? undefined : stateOfPeople(first.lower)
  if (state) return report.bodies.get(state.toLowerCase()) ?? null
  const many = adherents.has(first.lower) || crowds.has(first.lower)
  if (!more && (many || stateOfAdjective(first.lower))) return null
  return newcomer(report, name, isBody && !acronym && !isOutlet ? 'organisation' : 'outlet')
}

/** "The agency", after Belinform: the outlet named last. */
function nearestOutlet({ scene }: Spoken, noun: Word): Member | null {
  const { mentions } = scene
  const end = firstFrom(mentions, noun.start)
  for (let at = end - 1; at >= Math.max(0, end - 60); at--) {
    if (mentions[at]?.member.type === 'outlet') return mentions[at]?.member ?? null
  }
  return null
}

const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

/** "Told CNN Tuesday": the day is no part of the name. */
function withoutDay(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ lower }, at) => at > 0 && weekdays.has(lower))
  return end < 0 ? words : words.slice(0, end)
}

function isCapital(word: Word | undefined): boolean {
  return word?.capital === true && !/^(?:The|That|I|We|He|She|They|It)$/.test(word.text)
}

function isPart(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true || /^\d+$/.test(words[at]?.text ?? '')
}

function isAt(text: string, word: Word | undefined, before: Word | undefined): boolean {
  return word !== undefined && before !== undefined && text.slice(before.end, word.start) === ' '
}
