import type { Party } from '../../../shapes/claims/party.ts'
import type { Statement } from '../../../shapes/statement.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { auxiliaries, determiners, prepositions } from '../../text/function-words.ts'
import { bodyOf } from './body.ts'
import { clauseStart } from './clauses.ts'
import type { Cues } from './cues.ts'
import { holderOf, isFirstPerson, speakerOf, subjectOf } from './holder.ts'

/** Whose stance it is. */
export interface Whose {
  readonly holder: Party
  /** The statement that it is told in: its own, or the one around it. */
  readonly inside: Statement | null
  readonly saidBy: string | null
}

/** Whose stance the verb at an index shows; `statement` is the one that it is the cue of. */
export function whoseVerb(
  scene: Scene,
  at: number,
  statement: Statement | null,
  cues: Cues,
): Whose | null {
  const subject = subjectOf(scene, at)
  const around = scene.scope(scene.words[at]?.start ?? 0).statement
  // "We urge", quoted: the words are those of whoever is quoted.
  const quoted = around !== null && around !== statement && isFirst(scene, statement)
  if (statement && !quoted) {
    const own = isElsewhere(scene, at, statement) ? bySubject(scene, at, subject) : null
    if (own) return { holder: own, inside: around, saidBy: own.actor }
    const span = subject ? scene.span(subject.from, subject.to) : scene.span(at, at + 1)
    const holder = speakerOf(scene, statement) ?? { actor: null, span }
    return { holder, inside: statement, saidBy: holder.actor }
  }
  const joined = subject ? null : joinedTo(scene, at, cues)
  if (joined) return { holder: joined, inside: around, saidBy: joined.actor }
  const holder = subject ? holderOf(scene, subject, around) : null
  if (!holder || !subject) return null
  // In narration only what somebody on the list is said to want.
  if (!around && (holder.actor === null || !isNamed(scene, subject))) return null
  return { holder, inside: around, saidBy: saidBy(scene, holder.actor, around) }
}

/** Whether the source of a statement cannot be who does what its cue says: “X wants Y, according to Z”. */
function isElsewhere(scene: Scene, at: number, { source }: Statement): boolean {
  const [first] = source
  if (!first) return false
  const word = scene.wordAt(first.start)
  if (word > at && scene.sentenceAt(word) !== scene.sentenceAt(at)) return true
  return scene.lower(word - 1) === 'to' && /^according$/.test(scene.lower(word - 2))
}

/** The subject by its words, else the first one named in the sentence. */
function bySubject(scene: Scene, at: number, subject: Range | null): Party | null {
  if (subject) return holderOf(scene, subject, null)
  return scene.parties(scene.sentence(at).from, at)[0] ?? null
}

function isFirst(scene: Scene, statement: Statement | null): boolean {
  const [source] = statement?.source ?? []
  return source !== undefined && isFirstPerson(scene.text.slice(source.start, source.end))
}

function saidBy(scene: Scene, actor: string | null, around: Statement | null): string | null {
  const own = around !== null && actor !== null && isOf(scene, around, actor)
  return own ? around.speaker : actor
}

/** Whether an actor says a statement, or has it said. */
export function isOf(scene: Scene, statement: Statement, actor: string | null): boolean {
  if (actor === null) return false
  return statement.speaker === actor || bodyOf(scene, statement) === actor
}

/** Whose stance the noun at an index shows: “Norland’s call for”, “its call for”. */
export function whoseNoun(scene: Scene, at: number, statement: Statement | null): Whose | null {
  const around = statement ?? scene.scope(scene.words[at]?.start ?? 0).statement
  const owner = ownerOf(scene, at)
  if (owner === null) {
    const holder = statement ? speakerOf(scene, statement) : null
    return holder ? { holder, inside: statement, saidBy: holder.actor } : null
  }
  const holder = holderOf(scene, owner, around)
  if (!holder) return null
  if (/^(?:its|their|his|her|our|my)$/.test(scene.lower(owner.from))) {
    const actor = holder.actor ?? ownerBy(scene, owner.from, around)
    return { holder: { actor, span: holder.span }, inside: around, saidBy: actor }
  }
  if (holder.actor === null && around === null) return null
  return { holder, inside: around, saidBy: holder.actor }
}

/** “Ilmar had dropped its demand”: who its clause is about, else who says it. */
function ownerBy(scene: Scene, at: number, around: Statement | null): string | null {
  const body = /^(?:its|their|our)$/.test(scene.lower(at))
  const subject = body ? scene.parties(clauseStart(scene, at), at)[0] : undefined
  if (subject?.actor) return subject.actor
  if (!around) return null
  return (body ? bodyOf(scene, around) : null) ?? speakerOf(scene, around)?.actor ?? null
}

function ownerOf(scene: Scene, at: number): Range | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const lower = scene.lower(back)
    if (/^(?:its|their|his|her|our|my)$/.test(lower)) return { from: back, to: back + 1 }
    if (lower === "'s" || lower === "'" || lower === '’') {
      let from = back
      const { from: start } = scene.sentence(at)
      while (from > start && back - from < 5 && isNameWord(scene, from - 1, back)) from--
      return from < back ? { from, to: back } : null
    }
    if (determiners.has(lower) || prepositions.has(lower) || scene.words[back]?.mark) return null
  }
  return null
}

function isNameWord(scene: Scene, at: number, end: number): boolean {
  if (scene.words[at]?.mark) return false
  return scene.words[at]?.capital === true || at === end - 1 || scene.lower(at) === 'the'
}

/** “Offers to pay and rules out a delay”: of whoever speaks before it in the sentence. */
function joinedTo(scene: Scene, at: number, cues: Cues): Party | null {
  const { from } = scene.sentence(at)
  let back = at - 1
  while (back > from && isBetween(scene.lower(back))) back--
  if (!/^(?:and|but|yet)$/.test(scene.lower(back))) return null
  for (let before = back - 1; before >= Math.max(from, back - 40); before--) {
    const statement = cues.get(before)
    const holder = statement ? speakerOf(scene, statement) : null
    if (holder) return holder
  }
  return null
}

function isBetween(lower: string): boolean {
  return auxiliaries.has(lower) || /ly$|^(?:also|then|again|even|still)$/.test(lower)
}

function isNamed(scene: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (scene.words[at]?.capital || /^(?:he|she|it|they|we)$/.test(scene.lower(at))) return true
  }
  return false
}
