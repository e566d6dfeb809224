import type { Member } from '../cast/cast.ts'
import { mouthpieces, possessedOnly, spokesNouns, spokesPairs } from '../data/spokes-nouns.ts'
import type { Word } from '../names/word.ts'
import { firstFrom } from '../sorted.ts'
import { affiliation, complement } from './affiliation.ts'
import { newcomer } from './newcomer.ts'
import { singular } from './singular.ts'
import type { Spoken } from './spoken.ts'
import { introduction, type Stretch, stretchOf } from './stretch.ts'

// A person is introduced where first named.
const INTRODUCTIONS = 3
const ownOffices =
  /^(?:(?:district|state|county|city|u\.s\.|us) attorney|(?:special|independent) counsel|(?:security|terrorism|military|economic|policy|science|scientific|health|financial|intelligence) advis[eo]r)$/
const past = /^(?:former|ex|erstwhile|onetime|one-time|then|recent|previous|ex-\S+|then-\S+)$/

/**
 * For whom each statement's speaker speaks: the principal of a spokesperson, a lawyer, an aide. Null
 * where the speaker speaks for himself or as the head of a body, and where the principal is nobody
 * whom the report names. One who is introduced once keeps the principal.
 */
export function principals(report: Spoken): readonly (Member | null)[] {
  const { scene, speakers } = report
  const own = scene.attributions.map(({ source: [source] }, at) => {
    const member = speakers[at] ?? null
    if (!source || (member && !maySpeakFor(member))) return null
    const stretch = stretchOf(scene.words, source.start, source.end)
    const principal = behalf(stretch, report, at) ?? spokenFor(stretch, report, at)
    return principal === member ? null : principal
  })
  const known = new Map<Member, Member | null>()
  for (const [at, principal] of own.entries()) {
    const member = speakers[at]
    if (member && principal && !known.has(member)) known.set(member, principal)
  }
  return speakers.map((member, at) => {
    const principal = own[at] ?? null
    if (principal || !member) return principal
    if (!known.has(member)) known.set(member, introduced(member, report, at))
    return known.get(member) ?? null
  })
}

/** The words of a stretch that speak for somebody, by index. */
function spokesWords(words: readonly Word[], { from, to }: Stretch): readonly number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const noun = singular(words[at]?.lower ?? '')
    if (possessedOnly.has(noun) && !isPossessed(words, at)) continue
    const pair = spokesPairs.get(noun)
    const isPair = pair?.some((before) => before === words[at - 1]?.lower) ?? false
    if (!(spokesNouns.has(noun) || isPair) || isOther(words, at, to)) continue
    if (!isPast(words, from, at) && !isOfOther(words, from, at)) found.push(at)
  }
  return found
}

/** "Royle's agent" and "his office" speak for somebody; an FBI agent and the post office do not. */
function isPossessed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before) return false
  return /^(?:his|her|their)$/.test(before.lower) || (words[at]?.start ?? 0) - before.end === 3
}

/** "District attorney", "special agent", "Attorney General": offices of their own. */
function isOther(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  const before = words[at - 1]?.lower ?? ''
  const next = at + 1 < to ? words[at + 1] : undefined
  if (next?.lower === 'general') return true
  if (word?.lower === 'representative' && word.capital && next?.capital) return true
  const noun = singular(word?.lower ?? '')
  return (
    ownOffices.test(`${before} ${noun}`) || /^(?:said|says|told|added)$/.test(next?.lower ?? '')
  )
}

/** "A former aide to Holm" speaks for nobody; "the former premier's aide" does. */
function isPast(words: readonly Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && at - back < 5; back--) {
    const word = words[back]
    if (!word) return false
    if (past.test(word.lower)) return true
    if (!words[back + 1]?.joined) return false
  }
  return false
}

/** "No relation of Royle's agent" is not the agent. */
function isOfOther(words: readonly Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && at - back < 7; back--) {
    const word = words[back]
    if (word && /^(?:of|with|against|by|than|like|to|from|after)$/.test(word.lower)) return true
    if (!words[back + 1]?.joined && !isPossessed(words, back + 1)) return false
  }
  return false
}

/** "Helena Strake KC, for the Crown,": the index of the "for". */
function appearsFor(text: string, words: readonly Word[], { from, to }: Stretch): number | null {
  for (let at = from + 1; at < to; at++) {
    const before = words[at - 1]
    const word = words[at]
    if (!before || !word || text.slice(before.end, word.start) !== ', ') continue
    return word.lower === 'for' || word.lower === 'representing' ? at : null
  }
  return null
}

function spokenFor(stretch: Stretch, report: Spoken, statement: number): Member | null {
  const { words, text } = report.scene
  const counsel = appearsFor(text, words, stretch)
  if (counsel !== null)
    return complement(counsel - 1, stretch, { report, statement, joins: true }).member
  for (const at of spokesWords(words, stretch)) {
    const noun = singular(words[at]?.lower ?? '')
    // "Holm, his aides and the crowd": Holm is no aide.
    if (noun !== words[at]?.lower && report.speakers[statement]?.type === 'person') continue
    // "Tolm attorney Ada Roe" practises there.
    const joins = mouthpieces.has(noun) || spokesPairs.has(noun) || isPossessed(words, at)
    const place = { report, statement, joins }
    const found = affiliation(at, stretch, place)
    if (found.member && !isPlace(found.member, noun) && !isThen(words, at, stretch.to)) {
      return found.member
    }
    const bare = !found.isSaid && mouthpieces.has(noun)
    if (bare) return bodyBefore(report, statement)
  }
  return null
}

/** "An adviser to then-President Holm". */
function isThen(words: readonly Word[], at: number, to: number): boolean {
  return words.slice(at + 1, Math.min(at + 5, to)).some(({ lower }) => lower.startsWith('then-'))
}

/** "A Paris barrister" pleads there. */
function isPlace({ type }: Member, noun: string): boolean {
  return type === 'state' && !mouthpieces.has(noun) && !spokesPairs.has(noun)
}

/** "The GBL plans …, warned spokesman Udo Platt": the body that spoke just before. */
function bodyBefore({ speakers, scene }: Spoken, statement: number): Member | null {
  const before = speakers[statement - 1]
  const here = lineOf(scene.words, scene.attributions[statement]?.cue[0]?.start)
  const there = lineOf(scene.words, scene.attributions[statement - 1]?.cue[0]?.start)
  const isBody = before?.type === 'organisation' || before?.type === 'state'
  return before && isBody && here - there <= 2 ? before : null
}

function lineOf(words: readonly Word[], offset: number | undefined): number {
  return words[firstFrom(words, offset ?? 0)]?.line ?? 0
}

/** By the words beside the first names of a person: "Kelly-Ann Frost, Royle's agent, …". */
function introduced(member: Member, report: Spoken, statement: number): Member | null {
  if (member.type !== 'person') return null
  const { words, text } = report.scene
  const mentions = [...member.mentions].sort((a, b) => a.start - b.start)
  for (const mention of mentions.slice(0, INTRODUCTIONS)) {
    const found = spokenFor(introduction(text, words, mention), report, statement)
    if (found && found !== member) return found
  }
  return null
}

/** "Speaking on behalf of the pilots": the name that follows. */
function behalf({ to }: Stretch, report: Spoken, statement: number): Member | null {
  const { words, text } = report.scene
  const { sentence, end = 0 } = words[to - 1] ?? {}
  const found = /\bon behalf of (?:the )?(?=\p{Lu})/u.exec(text.slice(end, end + 120))
  if (!found) return null
  const at = firstFrom(words, end + found.index + found[0].length)
  if (words[at]?.sentence !== sentence) return null
  const inside = report.scene.attributions[statement]?.content ?? []
  const place = words[at]?.start ?? 0
  if (inside.some(({ start, end: until }) => start <= place && place < until)) return null
  let last = at
  while (words[last + 1]?.joined && words[last + 1]?.capital) last++
  return newcomer(report, words.slice(at, last + 1), 'organisation')
}

/** "Holm and his aides" speak for themselves. */
function maySpeakFor({ type, name }: Member): boolean {
  return type !== 'state' && type !== 'outlet' && !(type === 'group' && / and /.test(name))
}
