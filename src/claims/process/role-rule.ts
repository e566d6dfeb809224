import type { ProcessRole } from '../../shapes/claims/process.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'
import { inflected } from './inflected.ts'

export interface RoleRule {
  readonly pattern: Pattern
  readonly role: ProcessRole
  /**
   * Who it is: whom the slots hold, the subject of the words, or the noun itself where the words say no
   * more (“mediators”). Sides are a subject of several, a target is the subject of words that say what is bid for it. With `process` the slots hold them and a process must be the subject.
   */
  readonly who: 'slots' | 'subject' | 'sides' | 'noun' | 'process' | 'target'
  /** Where a process must be named: in the same sentence, in one before, or anywhere in the report. */
  readonly needs: 'here' | 'near' | 'anywhere'
}

/** Rules from patterns, one a line. */
export function rules(
  role: ProcessRole,
  who: RoleRule['who'],
  needs: RoleRule['needs'],
  lines: string,
): RoleRule[] {
  return inflected(lines)
    .trim()
    .split('\n')
    .map((line) => ({ pattern: pattern(line), role, who, needs }))
}

export const be = "is|are|was|were|'s|'re|be|been|am|'m"
export const not = "not|n't|never|no|neither"
export const table = 'talks|negotiations|negotiation|discussions|mediation|summit'
