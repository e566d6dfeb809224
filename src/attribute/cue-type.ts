import type { CueType, Form } from '../shapes/attribution.ts'
import { type Act, toAct, types, underNegation } from './cue-type/act.ts'
import { follows, toAfter } from './cue-type/follows.ts'

/** An attribution's words as printed, fragments joined by ` … `. */
export interface CueInContext {
  readonly cue: string
  readonly content: string
  readonly form: Form
}

/** The words that have a cue type, in their base forms. */
export const typedWords: readonly string[] = [...types.keys()]

/**
 * The kind of act or attitude that a cue names: “told | to leave” → demand, “told | that it was over” →
 * say. `unknown` where none of the cue's words is in the lexicon.
 */
export function toCueType({ cue, content, form }: CueInContext): CueType {
  const act = cached(cue)
  if (act.senses.length === 0) return underNegation(act.type, act.isNegated)
  const after = toAfter(act.tail, content, form)
  const sense = act.senses.find(([follow]) => follows(after, follow))
  return underNegation(sense?.[1] ?? act.type, act.isNegated)
}

const cache = new Map<string, Act>()

function cached(cue: string): Act {
  const known = cache.get(cue)
  if (known) return known
  const act = toAct(cue)
  // 5,000: a few hundred cues are nine in ten of all; past that the cache would only hold memory.
  if (cache.size < 5000 && cue.length < 100) cache.set(cue, act)
  return act
}
