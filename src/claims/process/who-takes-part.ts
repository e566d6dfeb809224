import type { Party } from '../../shapes/claims/party.ts'
import type { Match } from '../pattern/match.ts'
import type { Range } from '../pattern/slots.ts'
import { holderOf, subjectOf } from '../positions/find/holder.ts'
import { firstGroup } from '../scene/first-group.ts'
import type { Scene } from '../scene/scene.ts'
import { isPerson, whoIn } from '../scene/who.ts'
import { auxiliaries } from '../text/function-words.ts'
import { processesOf } from './processes.ts'
import type { RoleRule } from './role-rules.ts'

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
    slot.from < anchor
      ? lastGroup(scene, named(scene, slot))
      : firstGroup(scene, named(scene, listFrom(scene, slot))),
  )
  const ofSubject = rule.who === 'subject' || rule.who === 'target' || rule.who === 'sides'
  const subject = ofSubject ? subjectParties(scene, range.from) : []
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
  if (inside.length === 0 && people.test(scene.lower(slot.to - 1))) {
    return [{ actor: null, span: scene.span(slot.from, slot.to) }]
  }
  return inside.filter(
    ({ actor, span }) =>
      !(isPerson(scene, actor) && /^(?:we|i)$/i.test(scene.text.slice(span.start, span.end))),
  )
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

function subjectParties(scene: Scene, verb: number): readonly Party[] {
  const subject =
    subjectOf(scene, governor(scene, verb)) ?? joinedSubject(scene, governor(scene, verb))
  if (!subject) return []
  const { statement } = scene.scope(scene.words[subject.from]?.start ?? 0)
  const alone = subject.to - subject.from === 1
  const several = alone ? [] : named(scene, subject)
  // “Orl & Sons” is one, whatever its parts mean.
  if (several.length > 1 && isFirm(scene, subject)) return several.slice(0, 1)
  if (several.length > 1) return several
  const holder = holderOf(scene, subject, statement)
  if (!holder || isProcess(scene, subject)) return []
  if (holder.actor !== null || alone) return [holder]
  const whole = namedUpTo(scene, subject.to)
  if (whole) return [whole]
  // “Norland allies” are somebody; what is not named at all may be anything.
  return scene.words[subject.from]?.capital || people.test(scene.lower(subject.to - 1))
    ? [holder]
    : []
}

/** “Pledged to remain”: the verb that the subject stands before. */
function governor(scene: Scene, verb: number): number {
  if (scene.lower(verb) === 'to') return verb - 1
  return scene.lower(verb - 1) === 'to' ? verb - 2 : verb
}

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
function namedUpTo(scene: Scene, to: number): Party | null {
  const { from } = scene.sentence(to - 1)
  const last = scene.parties(Math.max(from, to - 8), to).at(-1)
  return last && scene.wordAt(last.span.end - 1) === to - 1 ? last : null
}

const people =
  /^(?:workers|nurses|doctors|drivers|teachers|unions?|staff|crews?|pilots|ministers|delegates|delegations|government|governments|board|company|men|women|rebels|envoys|leaders|members|employers|parties|sides|states|countries|villagers|residents|farmers|donors|banks|dockworkers|miners)$/

function isFirm(scene: Scene, { from, to }: Range): boolean {
  const { start, end } = scene.span(from, to)
  return scene.text.slice(start, end).includes('&')
}

function isProcess(scene: Scene, { from, to }: Range): boolean {
  return processesOf(scene)
    .here(from)
    .some(({ noun }) => noun >= from && noun < to)
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
