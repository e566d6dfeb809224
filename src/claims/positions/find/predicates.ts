import type { Party } from '../../../shapes/claims/party.ts'
import type { Strength } from '../../../shapes/claims/position.ts'
import type { Statement } from '../../../shapes/statement.ts'
import { type Range, whoBefore } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { phrases } from '../rules/phrases.ts'
import { bodyOf } from './body.ts'
import type { Draft } from './draft.ts'
import { holderOf, speakerOf, subjectOf } from './holder.ts'
import { isAsked, isSupposed } from './mood.ts'
import { ofBody } from './own-act.ts'
import { clauseEnd } from './region.ts'
import { trimmed } from './trim.ts'

const maker = 'stance-phrases@1'

/** A fixed phrase of a stance, by its words. */
interface Phrase {
  readonly words: readonly ReadonlySet<string>[]
  readonly strength: Strength
  readonly polarity: '+' | '-'
  /** Where what it is about stands. */
  readonly issue: 'before' | 'after'
}

const byFirst = new Map<string, Phrase[]>()
for (const { lines, strength, polarity, issue } of phrases) {
  for (const line of lines.trim().split('\n')) {
    const [source = ''] = line.split(' | ')
    const words = source.split(' ').map((word) => new Set(word.split('|')))
    const phrase = { words, strength, polarity, issue }
    for (const first of words[0] ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
}

/** Fixed phrases in what somebody says: “a strike is out of the question”, “there is no need for a strike”. */
export function predicates(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < scene.words.length; at++) {
    for (const phrase of byFirst.get(scene.lower(at)) ?? []) {
      if (!phrase.words.every((options, index) => options.has(scene.lower(at + index)))) continue
      const draft = read(scene, phrase, at)
      if (!draft) continue
      drafts.push(draft)
      break
    }
  }
  return drafts
}

function read(scene: Scene, phrase: Phrase, at: number): Draft | null {
  const { statement } = scene.scope(scene.words[at]?.start ?? 0)
  if (!statement || statement.form === 'question' || statement.cueType === 'deny') return null
  if (isAsked(scene, at) || isSupposed(scene, at, 8)) return null
  const end = at + phrase.words.length
  const holder = holderAt(scene, phrase, at, statement)
  const issue = phrase.issue === 'before' ? before(scene, at) : after(scene, end)
  if (!holder || !issue || issue.to <= issue.from) return null
  return {
    issue: trimmed(scene, issue),
    stance: scene.span(at, end),
    strength: phrase.strength,
    polarity: phrase.polarity,
    holder,
    statement,
    saidBy: statement.speaker,
    asked: false,
    hypothetical: false,
    confidence: 0.7,
    by: maker,
  }
}

/** “Norland will not accept it”, “we cannot accept it”: of whoever will not, else of whoever says it. */
function holderAt(
  scene: Scene,
  { strength, issue }: Phrase,
  at: number,
  statement: Statement,
): Party | null {
  const speaker = speakerOf(scene, statement)
  if (strength !== 'red_line' || issue === 'before') return speaker
  const subject = subjectOf(scene, at)
  const holder = subject && holderOf(scene, subject, statement)
  if (!holder) return speaker
  if (holder.actor !== null) return holder
  return ofBody(scene, subject) ? { ...holder, actor: bodyOf(scene, statement) } : speaker
}

const links =
  /^(?:is|was|are|were|'s|'re|be|been|being|remain|remains|remained|would|will|still|now|not|simply|just|completely|totally|absolutely|quite|frankly|utterly|a|another|big|first|good|important|["“‘])$/

/** The subject of the phrase, behind its “is”. */
function before(scene: Scene, at: number): Range | null {
  const { from } = scene.sentence(at)
  let end = at
  while (end > from && at - end < 5 && links.test(scene.lower(end - 1))) end--
  if (
    end === at &&
    !/^(?:goes|went|makes|made|sends|sent|sets|set|falls|fell|does|did)$/.test(scene.lower(at))
  )
    return null
  const subject = subjectOf(scene, end) ?? whoBefore(scene, end, from)
  if (!subject) return null
  const alone = subject.to - subject.from === 1
  return alone && /^(?:i|we|you|he|she|they|who|it|there|what)$/.test(scene.lower(subject.from))
    ? null
    : subject
}

function after(scene: Scene, from: number): Range | null {
  const to = clauseEnd(scene, from + 1)
  return to - from > 0 && !scene.words[from]?.mark ? { from, to } : null
}
