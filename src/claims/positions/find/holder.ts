import type { Party } from '../../../shapes/claims/party.ts'
import type { Statement } from '../../../shapes/statement.ts'
import { type Range, whoBefore } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { auxiliaries, prepositions } from '../../text/function-words.ts'
import { bodyOf } from './body.ts'

const adverb =
  /ly$|^(?:also|already|now|still|always|once|again|just|only|even|then|long|both|all|not|never|no|more|far|rather|so|instead|therefore|nevertheless|nonetheless|ever)$/
/** Verbs before “that” and a clause. */
export const tellers: RegExp =
  /^(?:says?|said|tells?|told|thinks?|thought|believes?|believed|argues?|argued|adds?|added|fears?|feared|hopes?|hoped|claims?|claimed|warns?|warned|insists?|insisted)$/
const vague: ReadonlySet<string> = new Set('nobody none few neither no-one noone'.split(' '))

/** The words of the subject of a verb; null where they are not found. */
export function subjectOf(scene: Scene, verb: number): Range | null {
  const { from } = scene.sentence(verb)
  let end = verb
  while (end > from && verb - end < 8 && isBetween(scene.lower(end - 1))) end--
  const relative = /^(?:who|which|that)$/.test(scene.lower(end - 1))
  if (relative && !tellers.test(scene.lower(end - 2))) {
    end--
    if (scene.lower(end - 1) === ',') end--
  } else if (scene.lower(end - 1) === ',') end = beforeApposition(scene, end - 1, from)
  return withoutThat(scene, extended(scene, whoBefore(scene, end, from), from), from)
}

/** “Said that parliament would”, “Marr said parliament would”: what leads up to the clause is no part of its subject. */
function withoutThat(scene: Scene, whole: Range | null, start: number): Range | null {
  const phrase = whole && behindTeller(scene, whole)
  if (!phrase || phrase.from === start || phrase.to - phrase.from < 2) return phrase
  const joins = scene.lower(phrase.from) === 'that' && !scene.words[phrase.from - 1]?.mark
  return joins ? { from: phrase.from + 1, to: phrase.to } : phrase
}

function behindTeller(scene: Scene, { from, to }: Range): Range {
  for (let at = to - 2; at >= from; at--)
    if (tellers.test(scene.lower(at))) return { from: at + 1, to }
  return { from, to }
}

/** “Every farmer in my patch”: a phrase with what narrows it. */
function extended(scene: Scene, found: Range | null, limit: number): Range | null {
  let phrase = found
  for (let steps = 0; phrase && steps < 3; steps++) {
    const joins = /^(?:and|or)$/.test(scene.lower(phrase.from - 1))
    const narrows = /^(?:of|in|at|for|from|on|with|by|across)$/.test(scene.lower(phrase.from - 1))
    if (
      !narrows &&
      !(joins && scene.words[phrase.from]?.capital && scene.words[phrase.from - 2]?.capital)
    )
      break
    const head = whoBefore(scene, phrase.from - 1, limit)
    if (!head || (head.to - head.from === 1 && scene.words[head.from]?.lower === 'that')) break
    phrase = { from: head.from, to: phrase.to }
  }
  return phrase
}

function isBetween(lower: string): boolean {
  return auxiliaries.has(lower) || lower === 'cannot' || adverb.test(lower)
}

/** “Marn, the biggest port, wants”: where the subject ends. */
function beforeApposition(scene: Scene, comma: number, limit: number): number {
  for (let at = comma - 1; at > Math.max(limit, comma - 14); at--) {
    if (scene.lower(at) === ',') return at
  }
  return comma
}

/** Whoever says a statement, as it is attributed. */
export function speakerOf(scene: Scene, statement: Statement): Party | null {
  const [source] = statement.source
  if (!source)
    return statement.speaker ? { actor: statement.speaker, span: cueOf(statement) } : null
  if (statement.speaker === null && isFirstPerson(scene.text.slice(source.start, source.end))) {
    return { actor: scene.told.outlet, span: source }
  }
  return { actor: statement.speaker, span: source }
}

function cueOf({ cue, content }: Statement): Party['span'] {
  const [first] = cue.length > 0 ? cue : content
  return first ?? { start: 0, end: 0 }
}

export function isFirstPerson(words: string): boolean {
  return /^(?:we|i|our|my|us)\b/i.test(words)
}

/** Who a subject inside of a statement is, seen from the statement. */
export function holderOf(scene: Scene, subject: Range, statement: Statement | null): Party | null {
  const span = scene.span(subject.from, subject.to)
  const lower = scene.lower(subject.from)
  const alone = subject.to - subject.from === 1
  if (vague.has(lower) || (lower === 'no' && !alone)) return null
  const named = scene.parties(subject.from, subject.to)
  if (alone && /^(?:i|we)$/.test(lower)) {
    if (!statement) return { actor: named[0]?.actor ?? scene.told.outlet, span }
    const meant = named[0]?.actor ?? null
    const other = meant === statement.speaker ? null : meant
    const body = lower === 'we' ? (other ?? bodyOf(scene, statement)) : null
    return { actor: body ?? statement.speaker, span }
  }
  if (alone && /^(?:he|she|it|they)$/.test(lower)) {
    const reported = statement !== null && !scene.scope(span.start).quoted
    // In quoted words "they" are others than who speaks.
    if (!reported) return { actor: statement ? null : (named[0]?.actor ?? null), span }
    if (named[0]) return { actor: named[0].actor, span }
    const body = /^(?:it|they)$/.test(lower) ? bodyOf(scene, statement) : null
    return { actor: body ?? statement.speaker, span }
  }
  if (alone && /^(?:you|this|that|these|those|there|what|one)$/.test(lower)) {
    return lower === 'you' ? { actor: null, span } : null
  }
  const party = named.at(0)
  return { actor: party && covers(scene, subject, party) ? party.actor : null, span }
}

/** Whether a party is what a phrase means, not what narrows it: “Norland’s farmers” are not Norland. */
function covers(scene: Scene, { from, to }: Range, { span }: Party): boolean {
  const first = scene.wordAt(span.start)
  for (let at = from; at < first; at++) {
    if (prepositions.has(scene.lower(at))) return false
  }
  const after = scene.wordAt(span.end)
  if (after >= to) return true
  const next = scene.lower(after)
  return !(next === "'s" || next === "'" || next === '’') && /^(?:of|in|,|and)$/.test(next)
}
