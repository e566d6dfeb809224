import type { Party } from '../../../shapes/claims/party.ts'
import { overlaps } from '../../../shapes/span.ts'
import { type Range, whoBefore } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { whoIn } from '../../scene/who.ts'
import { auxiliaries, determiners } from '../../text/function-words.ts'
import { isOwner } from '../stage/look.ts'
import type { StageCue } from '../stage/stage-cue.ts'
import { afterWord } from './receivers.ts'

/** “Vestmark will give €2.4bn and Osterland €600m”: the verb is understood. */
export function gappedDonor(
  scene: Scene,
  { from }: Range,
  { head, voice }: StageCue,
): Party | null {
  if (voice !== 'active' || from - head < 4) return null
  const who = whoBefore(scene, from, head + 1)
  if (!who || !/^(?:and|,|;)$/.test(scene.lower(who.from - 1))) return null
  const [party] = whoIn(scene, who)
  return party?.actor && scene.wordAt(party.span.end) === from ? party : null
}

/** The subject of the word that governs: “Germany and Canada have pledged”, “NATO allies’ commitment”. */
export function subjectOf(
  scene: Scene,
  { governor, cue, voice, stage }: StageCue,
): readonly Party[] {
  const { from } = scene.sentence(governor)
  const said = spokenSubject(scene, cue)
  if (said) return [said]
  if (voice === 'noun') return ofNoun(scene, governor, from)
  if (stage === 'outcome') {
    const owner = ownerBefore(scene, governor, from)
    if (owner) return owner
  }
  let end = cue.from
  while (end > from && isBetween(scene.lower(end - 1))) end--
  if (scene.lower(end - 1) === 'on' && /day$/.test(scene.lower(end))) end--
  if (/^(?:and|but)$/.test(scene.lower(end - 1))) return sharedSubject(scene, end - 1, from)
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
  if (!source || scene.sentenceAt(scene.wordAt(source.start)) !== scene.sentenceAt(cue.from))
    return null
  return found?.speaker ? { actor: found.speaker, span: source } : null
}

/** “Norland’s aid to Marn reached €5m”. */
function ownerBefore(scene: Scene, at: number, from: number): readonly Party[] | null {
  for (let back = at - 1; back > Math.max(from, at - 10); back--) {
    if (!isOwner(scene, back)) continue
    const owner = whoBefore(scene, back, from)
    return owner && partiesOf(scene, owner, from)
  }
  return null
}

function ofNoun(scene: Scene, noun: number, from: number): readonly Party[] {
  const at = isOwner(scene, noun) ? noun + 1 : noun
  let end = at
  while (end > from && !determiners.has(scene.lower(end - 1)) && !isOwner(scene, end - 1)) {
    if (at - end > 5 || auxiliaries.has(scene.lower(end - 1))) break
    end--
  }
  if (isOwner(scene, end - 1)) {
    const owner = whoBefore(scene, end - 1, from)
    return owner ? partiesOf(scene, owner, from) : []
  }
  const own = scene.lower(end - 1)
  if (/^(?:its|their|our|his|her)$/.test(own)) {
    return [{ actor: null, span: scene.span(end - 1, end) }]
  }
  return afterWord(scene, at + 1, ['by', 'from'])
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
    if (!/^,?(?: and| together with| along with| as well as)? (?:the )?$/.test(gap)) break
    if (gap === ' ') break
    list.unshift(party)
  }
  return list
}

const between =
  /ly$|^(?:also|already|now|so|far|just|only|yet|still|then|each|both|all|to|last|month|week|year|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** “Pellon pledged 50 million but has supplied 8 million”: the subject of the verb before. */
function sharedSubject(scene: Scene, conjunction: number, limit: number): readonly Party[] {
  const { statement } = scene.scope(scene.words[conjunction]?.start ?? 0)
  const begins = statement?.content.find(
    ({ start, end }) => start <= (scene.words[conjunction]?.start ?? 0) && end > start,
  )
  const from = begins ? Math.max(limit, scene.wordAt(begins.start)) : limit
  const [first] = whoIn(scene, { from, to: Math.min(conjunction, from + 9) })
  return first ? [first] : []
}

function beforeApposition(scene: Scene, comma: number, limit: number): number {
  for (let at = comma - 1; at > Math.max(limit, comma - 18); at--) {
    if (scene.lower(at) === ',') return at
  }
  return comma
}

function isBetween(lower: string): boolean {
  return auxiliaries.has(lower) || between.test(lower)
}
