import type { Party } from '../../shapes/claims/party.ts'
import type { Match } from '../pattern/match.ts'
import { type Range, whoBefore } from '../pattern/slots.ts'
import { holderOf, subjectOf } from '../positions/find/holder.ts'
import { firstGroup } from '../scene/first-group.ts'
import type { Scene } from '../scene/scene.ts'
import { isPerson, whoIn } from '../scene/who.ts'
import { auxiliaries, determiners, prepositions } from '../text/function-words.ts'
import { people } from './people.ts'
import { processesOf } from './processes.ts'
import type { RoleRule } from './role-rule.ts'
import { sidesOf } from './sides.ts'

/** Who it is that some words give a role. */
export function whoTakesPart(scene: Scene, match: Match<RoleRule>): readonly Party[] {
  const { rule, range, anchor } = match
  const asBody = bodyNamed(scene, range)
  if (asBody) return [asBody]
  if (rule.who === 'noun') {
    return isHeadline(scene, anchor)
      ? []
      : [{ actor: groupAt(scene, anchor), span: word(scene, anchor) }]
  }
  const inSlots = Object.values(match.slots).flatMap((slot) =>
    slot.from < anchor ? lastGroup(scene, named(scene, slot)) : behind(scene, slot),
  )
  const ofSubject = rule.who === 'subject' || rule.who === 'target' || rule.who === 'sides'
  const subject = ofSubject ? subjectParties(scene, match) : []
  if (ofSubject && subject.length === 0) return []
  if (rule.who === 'sides' && subject.length < 2 && !sides.test(textOf(scene, subject[0])))
    return []
  return distinct([...subject, ...inSlots])
}

/** One word for several: “the two sides”, “negotiators”. */
const sides =
  /\b(?:sides|parties|governments|delegations|delegates|negotiators|ministers|countries|states|leaders|teams|rivals|unions|companies|boards|officials)$/i

function textOf(scene: Scene, party: Party | undefined): string {
  return party ? scene.text.slice(party.span.start, party.span.end) : ''
}

function word(scene: Scene, at: number): Party['span'] {
  return scene.span(at, at + 1)
}

function isHeadline(scene: Scene, at: number): boolean {
  const { to } = scene.sentence(at)
  return !/^[.!?”"…’]$/.test(scene.lower(to - 1))
}

function groupAt(scene: Scene, at: number): string | null {
  return scene.parties(Math.max(0, at - 1), at + 1).at(-1)?.actor ?? null
}

/** “Mediators from Norland”, “the board”: who is named, else who is described. */
function named(scene: Scene, slot: Range): readonly Party[] {
  const inside = whoIn(scene, slot).filter(({ span }) => !isOwner(scene, span, slot))
  if (inside.length === 0 && isPeople(scene, slot)) {
    return [{ actor: null, span: scene.span(slot.from, slot.to) }]
  }
  return inside.filter(
    ({ actor, span }) =>
      !(isPerson(scene, actor) && /^(?:we|i)$/i.test(scene.text.slice(span.start, span.end))),
  )
}

/** “Drivers at the mill”, “the town council”. */
function isPeople(scene: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const ends = at === to - 1 || /^(?:at|of|in|from|for|with)$/.test(scene.lower(at + 1))
    if (ends && people.test(scene.lower(at))) return true
  }
  return false
}

function isOpening(scene: Scene, at: number): boolean {
  return at === scene.sentence(at).from && determinerFirst.test(scene.lower(at))
}

const determinerFirst = /^(?:the|a|an|this|that|these|those|some|any|no|all|both)$/

/** Who stands behind the words: a name with its list, an office with who holds it, a description. */
function behind(scene: Scene, slot: Range): readonly Party[] {
  const own = whoIn(scene, slot).filter(({ span }) => !isOwner(scene, span, slot))
  if (own.length === 0) {
    const holders = apposed(scene, slot)
    if (holders.length > 0) return holders
    const described = named(scene, slot)
    if (described.length > 0) return described
  }
  return firstGroup(scene, named(scene, listFrom(scene, slot)))
}

/** A slot with the list that goes on behind it: “between Norland, Suland and the Orlish”. */
function listFrom(scene: Scene, { from, to }: Range): Range {
  const { to: end } = scene.sentence(from)
  return /^(?:,|and)$/.test(scene.lower(to)) ? { from, to: Math.min(end, to + 12) } : { from, to }
}

/** Those who are named last: “said Norland and Suland”. */
function lastGroup(scene: Scene, parties: readonly Party[]): readonly Party[] {
  for (let at = 0; at < parties.length; at++) {
    const group = firstGroup(scene, parties.slice(at))
    if (at + group.length === parties.length) return group
  }
  return []
}

/** “Norland’s farmers” are not Norland. */
function isOwner(scene: Scene, { end }: Party['span'], { to }: Range): boolean {
  const next = scene.wordAt(end)
  return next < to - 1 && /^(?:'s|'|’)$/.test(scene.lower(next))
}

function subjectParties(scene: Scene, { range, rule }: Match<RoleRule>): readonly Party[] {
  const verb = governor(scene, range.from)
  const subject = owned(scene, subjectOf(scene, verb) ?? joinedSubject(scene, verb))
  if (!subject) return []
  const list = sidesOf(scene, subject)
  if (list.length > 1) return list.flatMap((each) => oneOf(scene, each, rule))
  const holders = apposed(scene, subject)
  return holders.length > 0 ? holders : oneOf(scene, subject, rule)
}

/** “The nurses' union”: a phrase with whose it is. */
function owned(scene: Scene, subject: Range | null): Range | null {
  if (!subject || !/^['’]$/.test(scene.lower(subject.from - 1))) return subject
  const owner = whoBefore(scene, subject.from - 1, scene.sentence(subject.from).from)
  return owner ? { from: owner.from, to: subject.to } : subject
}

/** “Norland’s envoy, Orl Marn,”, “three states, Orl, Marn and Sul,”: who is meant. */
function apposed(scene: Scene, { from, to }: Range): readonly Party[] {
  if (scene.lower(to) !== ',' || !isOffice(scene, { from, to })) return []
  const { to: limit } = scene.sentence(to)
  const inside = scene.parties(to + 1, Math.min(limit, to + 14))
  if (!inside[0] || scene.wordAt(inside[0].span.start) > to + 3) return []
  const group = firstGroup(scene, inside)
  const after = scene.lower(scene.wordAt(group.at(-1)?.span.end ?? 0))
  return /^[,.]$/.test(after) ? group : []
}

/** Whether a phrase has a noun of its own, not only names: “the mayor of Dun”. */
function isOffice(scene: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.words[at]
    if (!word || word.mark || word.capital || word.lower === "'s") continue
    if (!determiners.has(word.lower) && !/^(?:of|in|at|for|from|and)$/.test(word.lower)) return true
  }
  return false
}

/** Who one phrase of a subject means. */
function oneOf(scene: Scene, subject: Range, rule: RoleRule): readonly Party[] {
  const { statement } = scene.scope(scene.words[subject.from]?.start ?? 0)
  const alone = subject.to - subject.from === 1
  const several = alone ? [] : firstGroup(scene, named(scene, subject))
  // “Orl & Sons” is one, whatever its parts mean.
  if (several.length > 1 && isFirm(scene, subject)) return several.slice(0, 1)
  if (several.length > 1) return several
  const holder = holderOf(scene, subject, statement)
  if (!holder || isProcess(scene, subject)) return []
  const [sender] = holder.actor === null ? senders(scene, subject) : []
  if (sender) return [sender]
  if (holder.actor !== null || alone) return [holder]
  const whole = namedUpTo(scene, subject)
  if (whole) return [whole]
  // “Norland allies” are somebody; what is not named at all may be anything.
  return rule.role !== 'party' ||
    (scene.words[subject.from]?.capital && !isOpening(scene, subject.from)) ||
    isPeople(scene, subject)
    ? [holder]
    : []
}

/** “Pledged to remain”: the verb that the subject stands before. */
function governor(scene: Scene, verb: number): number {
  const to = scene.lower(verb) === 'to' ? verb : verb - 1
  if (scene.lower(to) !== 'to') return verb
  // “Drivers to strike”: in a headline it tells what is to come.
  return isHeadline(scene, to) && !ahead.test(scene.lower(to - 1)) ? to : to - 1
}

const ahead =
  /^(?:agrees?|vows?|plans?|offers?|ready|set|seeks?|wants?|hopes?|refuses?|threatens?|votes?|due|pledges?|\w+ed)$/

/** “Orl was given a pass and will sit in”: who opens the sentence. */
function joinedSubject(scene: Scene, verb: number): Range | null {
  let at = verb - 1
  while (auxiliaries.has(scene.lower(at)) || /ly$/.test(scene.lower(at))) at--
  if (!/^(?:and|but)$/.test(scene.lower(at))) return null
  const { from, to } = scene.sentence(verb)
  const [party] = scene.parties(from, Math.min(to, at, from + 8))
  if (!party) return null
  return { from: scene.wordAt(party.span.start), to: scene.wordAt(party.span.end - 1) + 1 }
}

/** “The Pensioners' Party”: a name that the words of the subject only have the end of. */
function namedUpTo(scene: Scene, { from: begin, to }: Range): Party | null {
  const { from } = scene.sentence(to - 1)
  const last = scene.parties(Math.max(from, to - 8), to).at(-1)
  if (!last || scene.wordAt(last.span.end - 1) !== to - 1) return null
  return scene.wordAt(last.span.start) <= begin ? last : null
}

/** “Ministers from Norland”: the side that they speak for. */
function senders(scene: Scene, { from, to }: Range): readonly Party[] {
  for (let at = from; at < to; at++) {
    if (speakers.test(scene.lower(at)) && /^(?:from|of|for)$/.test(scene.lower(at + 1))) {
      return scene.parties(at + 2, to)
    }
  }
  return []
}

const speakers =
  /^(?:ministers|negotiators|delegates|delegations?|envoys?|representatives|officials|diplomats|leaders|teams?|governments?)$/

function isFirm(scene: Scene, { from, to }: Range): boolean {
  const { start, end } = scene.span(from, to)
  return scene.text.slice(start, end).includes('&')
}

function isProcess(scene: Scene, { from, to }: Range): boolean {
  return processesOf(scene)
    .here(from)
    .some(({ noun }) => noun >= from && noun < to && isHead(scene, noun, to))
}

/** “The talks on steel”, not “the takeover panel”. */
function isHead(scene: Scene, noun: number, to: number): boolean {
  return noun === to - 1 || prepositions.has(scene.lower(noun + 1))
}

/** "We are not part as NATO of …": the speaker says as what. */
function bodyNamed(scene: Scene, { from, to }: Range): Party | null {
  for (let at = from; at < to; at++) {
    if (scene.lower(at) !== 'as') continue
    return scene.parties(at + 1, Math.min(to, at + 4))[0] ?? null
  }
  return null
}

function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string | number>()
  return parties.filter(({ actor, span }) => {
    const key = actor ?? span.start
    return !seen.has(key) && seen.add(key)
  })
}
