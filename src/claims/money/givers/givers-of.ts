import type { Party } from '../../shapes/claims/party.ts'
import { overlaps } from '../../shapes/span.ts'
import { type Range, whoBefore } from '../pattern/slots.ts'
import type { Scene } from '../scene/scene.ts'
import { bodyOf, isPerson, whoIn } from '../scene/who.ts'
import { auxiliaries, determiners, pronouns } from '../text/function-words.ts'
import type { StageCue } from './stage.ts'

/** Who gives and who gets. */
export interface Givers {
  readonly donors: readonly Party[]
  readonly recipients: readonly Party[]
}

/** Words to look at for who gets it. */
const reach = 14
const toWhom: ReadonlySet<string> = new Set(['to', 'for', 'into'])
const stops: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '"', '“', '”', '—'])

/** Who gives and who gets what stands in a range, by the words around what shows its stage. */
export function giversOf(scene: Scene, object: Range, cue: StageCue): Givers {
  const gapped = gappedDonor(scene, object, cue)
  if (gapped) return { donors: [gapped], recipients: recipientsAfter(scene, object, cue) }
  const passive = cue.voice === 'passive'
  const subject = passive ? [] : subjectOf(scene, cue).flatMap((party) => asBody(scene, party))
  const by = afterWord(scene, Math.max(cue.head + 1, passive ? 0 : object.to), ['by'])
  const from = afterWord(scene, Math.max(cue.head + 1, object.to), ['from'])
  const near = [...between(scene, cue, object), ...recipientsAfter(scene, object, cue)]
  if (cue.voice === 'receive') {
    const donors = from.length > 0 ? from : by
    return { donors, recipients: subject }
  }
  const donors = subject.length > 0 ? subject : passive ? by : from
  const given = new Set(donors.map(({ actor }) => actor))
  return {
    donors,
    recipients: near.filter(({ actor }) => actor !== null && !given.has(actor)).slice(0, 3),
  }
}

/** “Vestmark will give €2.4bn and Osterland €600m”: the verb is understood. */
function gappedDonor(scene: Scene, { from }: Range, { head, voice }: StageCue): Party | null {
  if (voice !== 'active' || from - head < 4) return null
  const who = whoBefore(scene, from, head + 1)
  if (!who || !/^(?:and|,|;)$/.test(scene.lower(who.from - 1))) return null
  const [party] = whoIn(scene, who)
  return party?.actor && scene.wordAt(party.span.end) === from ? party : null
}

/** “We have given”: not the person who says so; “the president announced”: the state whose president it is. */
function asBody(scene: Scene, party: Party): readonly Party[] {
  const words = scene.text.slice(party.span.start, party.span.end).toLowerCase()
  if (pronouns.has(words)) return pronounOf(scene, party, words)
  const body = isPerson(scene, party.actor) ? bodyBeside(scene, party) : null
  return body ? [body] : [party]
}

/** “It said it would give”: within what somebody is said to have said, the one who says it. */
function pronounOf(scene: Scene, party: Party, words: string): readonly Party[] {
  const { statement, quoted } = scene.scope(party.span.start)
  const speaker = party.actor ?? (quoted && words !== 'we' ? null : (statement?.speaker ?? null))
  if (speaker === null) return []
  const person = isPerson(scene, speaker)
  if (/^(?:we|it|they|us)$/.test(words)) {
    if (!person) return [{ ...party, actor: speaker }]
    const body = statement?.onBehalfOf ?? bodyOf(scene, speaker)
    return body && words === 'we' ? [{ ...party, actor: body }] : []
  }
  return [{ ...party, actor: speaker }]
}

/** “President Hamid Soraya of Kadora”, “Vestmark’s minister Per Aldersund”. */
function bodyBeside(scene: Scene, { actor, span }: Party): Party | null {
  const at = scene.wordAt(span.end)
  if (scene.lower(at) === 'of') {
    const [body] = whoIn(scene, { from: at + 1, to: at + 5 })
    if (body && scene.wordAt(body.span.start) - at <= 2) return body
  }
  const body = bodyOf(scene, actor)
  return body ? { actor: body, span } : null
}

/** The subject of the word that governs: “Germany and Canada have pledged”, “NATO allies’ commitment”. */
function subjectOf(scene: Scene, { governor, cue, voice }: StageCue): readonly Party[] {
  const { from } = scene.sentence(governor)
  const said = spokenSubject(scene, cue)
  if (said) return [said]
  if (voice === 'noun') return ofNoun(scene, governor, from)
  let end = cue.from
  while (end > from && isBetween(scene.lower(end - 1))) end--
  const relative = /^(?:which|who|that)$/.test(scene.lower(end - 1))
  if (relative) end--
  if (relative && scene.lower(end - 1) === ',') end--
  // "Germany, the biggest donor, pledged": the subject stands before the apposition.
  if (scene.lower(end - 1) === ',') end = beforeApposition(scene, end - 1, from)
  const subject = whoBefore(scene, end, from)
  return subject ? partiesOf(scene, subject, from) : []
}

/** Of a statement whose cue is the very verb, whoever it is attributed to: “It pledged …”. */
function spokenSubject(scene: Scene, cue: Range): Party | null {
  const words = scene.span(cue.from, cue.to)
  const found = scene.told.statements.find((one) => one.cue.some((at) => overlaps(at, words)))
  const [source] = found?.source ?? []
  return found && source ? { actor: found.speaker, span: source } : null
}

function ofNoun(scene: Scene, at: number, from: number): readonly Party[] {
  let end = at
  while (end > from && !determiners.has(scene.lower(end - 1)) && !isOwner(scene, end - 1)) {
    if (at - end > 4 || auxiliaries.has(scene.lower(end - 1))) break
    end--
  }
  if (isOwner(scene, end - 1)) {
    const owner = whoBefore(scene, end - 1, from)
    return owner ? partiesOf(scene, owner, from) : []
  }
  return afterWord(scene, at + 1, ['by', 'from'])
}

function isOwner(scene: Scene, at: number): boolean {
  return scene.lower(at) === "'s" || scene.lower(at) === "'"
}

/** "Give Ukraine 200 vehicles": who stands between the verb and what is given. */
function between(scene: Scene, { head, voice }: StageCue, object: Range): readonly Party[] {
  if (voice !== 'active' || object.from <= head + 1) return []
  const parties = whoIn(scene, { from: head + 1, to: object.from })
  return object.from - head <= 8 ? parties : []
}

function recipientsAfter(scene: Scene, object: Range, { head }: StageCue): readonly Party[] {
  const { to: end } = scene.sentence(object.from)
  const start = Math.max(object.to, object.from > head ? object.to : head + 1)
  for (let at = start; at < Math.min(end, start + reach); at++) {
    const lower = scene.lower(at)
    if (stops.has(lower)) return []
    if (!toWhom.has(lower)) continue
    const found = whoIn(scene, { from: at + 1, to: Math.min(end, at + 8) })
    const [first] = found
    // "to help rebuild Norland": the place counts only close to the word.
    if (first && scene.wordAt(first.span.start) - at <= 4) return joined(scene, found)
  }
  return []
}

/** Who follows one of some words, up to eight words on. */
function afterWord(scene: Scene, start: number, words: readonly string[]): readonly Party[] {
  const { to: end } = scene.sentence(start)
  for (let at = start; at < Math.min(end, start + 10); at++) {
    if (stops.has(scene.lower(at))) return []
    if (!words.includes(scene.lower(at))) continue
    const found = whoIn(scene, { from: at + 1, to: Math.min(end, at + 12) })
    const [first] = found
    if (first && scene.wordAt(first.span.start) - at <= 4) return joined(scene, found)
  }
  return []
}

/** Those of some parties, in order, that “and” joins to the first, commas before it: “to A, B and C”. */
function joined(scene: Scene, found: readonly Party[]): readonly Party[] {
  let whole = 1
  for (let at = 1; at < found.length; at++) {
    const gap = scene.text.slice(found[at - 1]?.span.end, found[at]?.span.start)
    if (/^,? and (?:the )?$/.test(gap)) whole = at + 1
    else if (!/^, (?:the )?$/.test(gap)) break
  }
  return found.slice(0, whole)
}

/** The parties of a subject: the last one named, and those that a list joins to it: “Norland, Suland and Marn”. */
function partiesOf(scene: Scene, { from, to }: Range, limit: number): readonly Party[] {
  const last = whoIn(scene, { from, to }).at(-1)
  if (!last) return [{ actor: null, span: scene.span(from, to) }]
  const before = whoIn(scene, {
    from: Math.max(limit, from - 10),
    to: scene.wordAt(last.span.start),
  })
  const list = [last]
  for (const party of [...before].reverse()) {
    const gap = scene.text.slice(party.span.end, list[0]?.span.start ?? 0)
    if (!/^(?:,? and (?:the )?|, (?:the )?)$/.test(gap)) break
    list.unshift(party)
  }
  return list
}

function beforeApposition(scene: Scene, comma: number, limit: number): number {
  for (let at = comma - 1; at > Math.max(limit, comma - 12); at--) {
    if (scene.lower(at) === ',') return at
  }
  return comma
}

function isBetween(lower: string): boolean {
  return (
    auxiliaries.has(lower) ||
    /ly$|^(?:also|already|now|so|far|just|only|yet|still|then)$/.test(lower)
  )
}
