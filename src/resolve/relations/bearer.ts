import type { Span } from '../../shapes/span.ts'
import type { Member } from '../cast/cast.ts'
import { isPlural as isMany } from '../cast/describe.ts'
import { stateOfAdjective } from '../data/peoples.ts'
import { attendantBodies } from '../data/spokes-nouns.ts'
import { adherents, organisationNouns, sentenceStarters } from '../data/words.ts'
import type { Word } from '../names/word.ts'
import type { Pronoun } from '../sources/phrase.ts'
import { antecedent, type Context } from '../speakers/antecedent.ts'
import { nominal } from '../speakers/nominal.ts'
import { newcomer } from './newcomer.ts'
import { bodyKey, type Spoken } from './spoken.ts'

export interface Affiliation {
  readonly member: Member | null
  /** Words say to whom one belongs, whether or not that is a member of the cast. */
  readonly isSaid: boolean
}

/** Where in a report somebody is named or described. */
export interface Place {
  readonly report: Spoken
  /** Index of the statement. */
  readonly statement: number
  /** A name that stands here alone brings its bearer into the cast. */
  readonly joins: boolean
}

export const none: Affiliation = { member: null, isSaid: false }
export const unknown: Affiliation = { member: null, isSaid: true }

/** The bearer of a name, or of a name and the noun of a body: "the Holm campaign". */
export function named(
  printed: readonly Word[],
  body: Word | null,
  place: Place,
  isSure: boolean,
): Affiliation {
  const { report, joins } = place
  const { cast } = report
  const words = trimmed(printed)
  const [first] = words
  if (!first) return none
  // "Company spokesman Ada Roe": a capital from the sentence alone.
  if (words.length === 1 && first.opens && isBody(first.lower)) {
    return described([first], place)
  }
  if (/-\p{Ll}+(?:ed|rn)$/u.test(words.at(-1)?.text ?? '')) return none
  if (body) {
    const known = report.bodies.get(
      bodyKey(`${words.map(({ text }) => text).join(' ')} ${body.text}`),
    )
    if (known) return { member: known, isSaid: true }
    if (!attendantBodies.has(body.lower)) return described([...words, body], place)
  }
  const adjective = words.length === 1 ? stateOfAdjective(first.lower) : undefined
  if (adjective) {
    const state = cast.add('state', adjective, [adjective.toLowerCase()])
    if (state.mentions.length === 0) state.mentions.push({ start: first.start, end: first.end })
    return { member: state, isSaid: true }
  }
  const found = cast.find(words)
  if (found && found !== 'several' && found.type === 'person' && body?.lower === 'campaign') {
    return { member: campaignOf(found, first, body, place), isSaid: true }
  }
  if (found === 'several')
    return { member: mostNamed(cast.candidates(words), report), isSaid: true }
  if (found) return { member: found, isSaid: true }
  if (words.length === 1 && adherents.has(`${first.lower}s`)) return unknown
  if (!joins) return unknown
  const isName = isSure || words.length > 1 || /^\p{Lu}{2,6}$/u.test(first.text)
  return isName ? { member: newcomer(report, words, 'organisation'), isSaid: true } : none
}

/** "A Holm campaign spokesman": Holm's campaign, named by these words where nothing else does. */
function campaignOf(candidate: Member, first: Word, body: Word, { report }: Place): Member {
  const { text } = report.scene
  const key = `(${candidate.name.toLowerCase()}'s ${body.lower})`
  const member = report.cast.add('organisation', text.slice(first.start, body.end), [key])
  if (member.mentions.length === 0) member.mentions.push({ start: first.start, end: body.end })
  return member
}

/** The one whom a description takes up: "the group's", "the port authority". */
export function described(words: readonly Word[], place: Place): Affiliation {
  const { mentions } = place.report.scene
  const [first] = words
  const head = words.at(-1)
  if (!first || !head) return unknown
  const whole = { start: first.start, end: head.end }
  const phrase = { kind: 'nominal' as const, words, whole, head: head.lower, definite: true }
  const { speaker } = spokenBefore(place)
  const member = nominal(phrase, mentions, speaker, null)
  // "The bank" is not "many bank clerks".
  return { member: member?.type === 'group' && !isMany(head.lower) ? null : member, isSaid: true }
}

export function meant(pronoun: Pronoun, word: Word, place: Place): Affiliation {
  const { mentions } = place.report.scene
  const before = spokenBefore(place)
  const context = { ...before, mentions, protagonist: null }
  return { member: antecedent(pronoun, word.start, context), isSaid: true }
}

type SpokenBefore = Pick<Context, 'speaker' | 'speakerAt' | 'body'>

/** Who spoke last before a statement, where, and the body that did. */
function spokenBefore({ report: { scene, speakers }, statement }: Place): SpokenBefore {
  let speaker: Member | null = null
  let speakerAt: Span | null = null
  let body: Member | null = null
  for (let at = statement - 1; at >= 0 && at > statement - 12 && !(speaker && body); at--) {
    const member = speakers[at] ?? null
    if (member && !speaker) {
      const { cue, source, content } = scene.attributions[at] ?? {
        cue: [],
        source: [],
        content: [],
      }
      speaker = member
      speakerAt = source[0] ?? cue[0] ?? content[0] ?? null
    }
    if (member?.type === 'organisation') body ??= member
  }
  return { speaker, speakerAt, body }
}

/** Of several of one name the one whom the report names twice as often as any other. */
function mostNamed(members: readonly Member[], { scene }: Spoken): Member | null {
  const times = (member: Member): number => scene.mentionsOf.get(member)?.length ?? 0
  const [one, two] = [...members].sort((a, b) => times(b) - times(a))
  return one && times(one) >= 2 * (two ? times(two) : 0) ? one : null
}

/** The words of a name without those that have their capital from the sentence. */
function trimmed(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(
    ({ lower, capital, opens }, at) =>
      capital &&
      !sentenceStarters.has(lower) &&
      !(opens && at < words.length - 1 && isAdjective(lower)),
  )
  let to = words.length
  while (to > from + 1 && isAdjective(words[to - 1]?.lower ?? '')) to--
  // "Chief Executive" alone says nobody's.
  const isName = from >= 0 && words.slice(from, to).some(({ lower }) => !isAdjective(lower))
  return isName ? words.slice(from, to) : []
}

function isAdjective(lower: string): boolean {
  return /^(?:top|senior|former|chief|local|leading|lead|longtime|veteran|general|deputy|press|principal)$/.test(
    lower,
  )
}

/** Whether a noun is that of a body. */
export function isBody(noun: string): boolean {
  return organisationNouns.has(noun) || attendantBodies.has(noun)
}
