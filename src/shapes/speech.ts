import type { Attribution, CueType } from './attribution.ts'

/** What someone holds and need not have uttered. */
const attitudes: ReadonlySet<CueType> = new Set(['believe', 'hope', 'plan', 'know'])

/**
 * Whether an attribution is an act of speech and not an attitude. Words that are quoted from end to end
 * were uttered, whatever their cue; where the cue has no type, a quotation in part will do.
 */
export function isSpeech({ cueType, form }: Pick<Attribution, 'cueType' | 'form'>): boolean {
  if (form === 'direct' || form === 'question') return true
  if (cueType === 'unknown') return form === 'mixed'
  return !attitudes.has(cueType)
}
