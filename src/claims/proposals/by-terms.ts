import type { Range } from '../pattern/slots.ts'
import { subjectOf } from '../positions/find/holder.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import { actsIn } from '../promises/acts.ts'
import { assess } from '../scene/assess.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries, determiners } from '../text/function-words.ts'
import { itemsIn } from './items.ts'
import type { Proposed } from './proposal.ts'
import { contents, openTexts, settledTexts, termVerbs } from './term-words.ts'

const maker = 'proposal-terms@1'
const toCome = /^(?:would|will|could)$/
const adverb = /ly$|^(?:also|then|instead|now|in|turn)$/
/** Index and status of the noun that the terms are those of. */
interface Text {
  readonly noun: number
  readonly status: Proposed['status']
}

/**
 * What a plan would do: “under the plan, the lock would close”, “the deal provides for a buffer zone”, “it would
 * also set up a fund” behind a sentence about a plan.
 */
export function proposalsByTerms(scene: Scene): readonly Proposed[] {
  const found: Proposed[] = []
  let last: { readonly sentence: number; readonly text: Text } | null = null
  for (let at = 0; at < scene.words.length; at++) {
    const sentence = scene.sentenceAt(at)
    if (toCome.test(scene.lower(at))) {
      const before: Text | null = last && last.sentence === sentence - 1 ? last.text : null
      const of = textOfWill(scene, at, before)
      if (of) {
        found.push(...willTerms(scene, at, of.text, of.own))
        last = { sentence, text: of.text }
      }
      continue
    }
    const text = textAt(scene, at)
    if (text) last = { sentence, text }
    const of = Object.hasOwn(contents, scene.lower(at)) ? textBefore(scene, at) : null
    if (of) found.push(...contained(scene, at, of))
  }
  return found
}

function textAt(scene: Scene, noun: number): Text | null {
  const lower = scene.lower(noun)
  if (openTexts.has(lower)) return { noun, status: 'proposed' }
  return settledTexts.has(lower) ? { noun, status: 'agreed' } : null
}

/** Of which text a “would” tells, and whether that text is what does it. */
function textOfWill(
  scene: Scene,
  at: number,
  before: Text | null,
): { readonly text: Text; readonly own: boolean } | null {
  const own = textBefore(scene, at)
  if (own) return { text: own, own: true }
  const opens = scene.sentence(at).from === at - 1 && scene.lower(at - 1) === 'it'
  if (opens && before) return { text: before, own: true }
  const under = underText(scene, at)
  return under && { text: under, own: false }
}

/** “The draft, seen by this paper, would”: the text that is the subject of a verb. */
function textBefore(scene: Scene, verb: number): Text | null {
  let at = verb - 1
  while (adverb.test(scene.lower(at))) at--
  const { from } = scene.sentence(verb)
  if (scene.lower(at) === ',') {
    at--
    while (at > from && verb - at < 14 && scene.lower(at) !== ',') at--
    if (scene.lower(at) !== ',') return null
    at--
  }
  const text = textAt(scene, at)
  if (!text) return null
  for (let back = at - 1; back >= Math.max(from, at - 5); back--) {
    const lower = scene.lower(back)
    if (/^(?:no|any|a|an|such|without|under|of|for|in|to)$/.test(lower)) return null
    if (determiners.has(lower) || lower === "'s") return text
    if (scene.words[back]?.mark || auxiliaries.has(lower)) return null
  }
  return /s$/.test(scene.lower(at)) && at === from ? text : null
}

/** “Under the plan, …”, “under terms being discussed, …”, or “… under the plan” behind the verb. */
function underText(scene: Scene, at: number): Text | null {
  const { from, to } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - 24); back--) {
    if (scene.lower(back) === 'under') return textAfter(scene, back, at)
    if (/^[.;“”"]$/.test(scene.lower(back))) break
  }
  for (let next = at + 2; next < Math.min(to, at + 14); next++) {
    if (scene.lower(next) === 'under') return textAfter(scene, next, to)
    if (scene.words[next]?.mark) return null
  }
  return null
}

function textAfter(scene: Scene, under: number, limit: number): Text | null {
  for (let at = under + 1; at < Math.min(limit, under + 7); at++) {
    if (scene.words[at]?.mark) return null
    const text = textAt(scene, at)
    if (text) return textAt(scene, at + 1) ?? text
    if (scene.lower(at) === 'terms' && scene.lower(at + 1) !== 'of') {
      const talked = /^(?:being|under)$/.test(scene.lower(at + 1))
      return { noun: at, status: talked ? 'under_discussion' : 'proposed' }
    }
  }
  return null
}

function willTerms(scene: Scene, at: number, text: Text, own: boolean): readonly Proposed[] {
  let verb = at + 1
  while (adverb.test(scene.lower(verb))) verb++
  const lower = scene.lower(verb)
  if (scene.words[verb]?.mark || /^(?:not|never|n't)$/.test(lower)) return []
  if (own && !termVerbs.has(lower)) return []
  if (!own && lower === 'have') return []
  const subject = own ? null : subjectOf(scene, at)
  if (!own && (!subject || subject.to - subject.from > 8)) return []
  let to = clauseEnd(scene, verb + 1)
  for (let word = verb + 1; word < to; word++) if (scene.lower(word) === 'under') to = word
  const doer = subject && lower !== 'be' && scene.parties(subject.from, subject.to).length > 0
  const labels =
    own || doer
      ? actsIn(scene, { from: verb, to })
      : [trimmed(scene, { from: subject?.from ?? verb, to })]
  return labels.map((label) => proposed(scene, { at, text, label }))
}

/** “The deal provides for a buffer zone and a fund”. */
function contained(scene: Scene, at: number, text: Text): readonly Proposed[] {
  const takes = contents[scene.lower(at)] ?? new Set()
  const from = takes.has('') ? at + 1 : at + 2
  if (!takes.has('') && !takes.has(scene.lower(at + 1))) return []
  const range: Range = { from, to: clauseEnd(scene, from + 1) }
  if (!/^(?:an?|new|more|two|three|four|\p{L}+s|\p{L}+ing)$/u.test(scene.lower(from))) {
    return []
  }
  return itemsIn(scene, range).map((label) => proposed(scene, { at, text, label }))
}

interface Term {
  readonly at: number
  readonly text: Text
  readonly label: Proposed['label']
}

function proposed(scene: Scene, { at, text, label }: Term): Proposed {
  const { statement, saidBy, assertion } = assess(scene, at)
  return {
    label,
    status: text.status,
    proponents: [],
    layer: null,
    statement,
    saidBy,
    assertion: assertion === 'hypothetical' ? 'asserted' : assertion,
    cue: scene.span(text.noun, text.noun + 1),
    confidence: 0.6,
    by: maker,
  }
}
