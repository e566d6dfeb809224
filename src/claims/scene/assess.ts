import type { Assertion, Factuality, Modality } from '../../shapes/claims/modality.ts'
import type { Span } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'
import { clauseWords } from './clause.ts'
import { denials, modals, suppositions } from './modal-words.ts'
import type { Scene } from './scene.ts'

/** What is done with a proposition, and who does it. */
export interface Assessed {
  readonly statement: Statement | null
  readonly saidBy: string | null
  readonly assertion: Assertion
  readonly modality: Modality
}

/**
 * Assesses the proposition whose predicate is the word at an index: who says it, and whether it is
 * said to be so. Polarity and certainty are read from the words of its clause before the predicate.
 */
export function assess(scene: Scene, predicate: number): Assessed {
  const { statement, quoted } = scene.scope(scene.words[predicate]?.start ?? 0)
  const said = statement
    ? { statement, saidBy: statement.speaker }
    : { statement: null, saidBy: scene.told.outlet }
  if (isAsked(scene, predicate, statement, quoted)) {
    return { ...said, assertion: 'asked', modality: { factuality: 'Uu', cues: [] } }
  }
  const before = clauseWords(scene, predicate)
  const cues: Span[] = []
  let certainty: 'CT' | 'PR' | 'PS' | 'Uu' = 'CT'
  let negated = false
  let supposed = false
  // "would" in a paraphrase is a "will" that was said in the past.
  const backshifted = statement !== null && !quoted
  for (const at of before) {
    const lower = scene.lower(at)
    const modal = lower === 'would' && backshifted ? undefined : modals[lower]
    if (modal) certainty = weaker(certainty, modal)
    if (denials.has(lower)) negated = !negated
    if (suppositions.has(lower)) supposed = true
    if (modal || denials.has(lower) || suppositions.has(lower)) cues.push(scene.span(at, at + 1))
  }
  if (statement?.cueType === 'deny' && deniesContent(scene, statement)) {
    negated = !negated
    cues.push(...statement.cue)
  }
  const factuality: Factuality =
    supposed || certainty === 'Uu' ? 'Uu' : `${certainty}${negated ? '-' : '+'}`
  return {
    ...said,
    assertion: assertionOf(factuality, statement),
    modality: { factuality, cues },
  }
}

function assertionOf(factuality: Factuality, statement: Statement | null): Assertion {
  if (statement === null) return 'narrated'
  if (factuality === 'Uu' || factuality.startsWith('PS')) return 'hypothetical'
  return factuality.endsWith('-') ? 'denied' : 'asserted'
}

/** "Denied that …", "rejects the claim": not "refused to comment", "declined to pay". */
function deniesContent(scene: Scene, { cue }: Statement): boolean {
  return cue.some(({ start, end }) => {
    const from = scene.wordAt(start)
    for (let at = from; (scene.words[at]?.start ?? end) < end; at++) {
      if (/^(?:den(?:y|ies|ied|ying)|disput\w*|reject\w*|refut\w*)$/.test(scene.lower(at)))
        return true
    }
    return false
  })
}

function isAsked(scene: Scene, at: number, statement: Statement | null, quoted: boolean): boolean {
  if (statement?.form === 'question') return true
  if (!quoted) return false
  const { to } = scene.sentence(at)
  return scene.lower(to - 1) === '?' || scene.lower(to - 2) === '?'
}

const order = ['CT', 'PR', 'PS', 'Uu'] as const

function weaker<T extends (typeof order)[number]>(a: T, b: T): T {
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}
