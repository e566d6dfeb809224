import type { Stage } from '../../../shapes/claims/figure.ts'
import type { Range } from '../../pattern/slots.ts'

/** The words that show the stage of something given or promised, and how they stand to it. */
export interface StageCue {
  readonly stage: Stage
  /** The words that show it. */
  readonly cue: Range
  /** Index of the word that what is given hangs on. */
  readonly head: number
  /** Index of the word whose subject gives: of “agreed to send”, “agreed”. */
  readonly governor: number
  /** `active`: “gave 5”; `passive`: “5 was given”; `noun`: “a pledge of 5”; `receive`: “got 5”. */
  readonly voice: 'active' | 'passive' | 'noun' | 'receive'
  /** “Refused to send”, “has not paid”. */
  readonly refused: boolean
}

/** A cue of one word. */
export function cueAt(at: number, stage: Stage, voice: StageCue['voice']): StageCue {
  return { stage, cue: { from: at, to: at + 1 }, head: at, governor: at, voice, refused: false }
}
