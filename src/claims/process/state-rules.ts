import type { StateField } from '../../shapes/claims/process.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'

export interface StateRule {
  readonly pattern: Pattern
  readonly field: StateField
  /** The words that are the value: the whole match, or what the slot of this name holds. */
  readonly value: 'match' | 'anchor'
  /** Whether the process must be named in the same sentence. */
  readonly needs: 'here' | 'before'
}

function rules(
  field: StateField,
  value: StateRule['value'],
  needs: StateRule['needs'],
  lines: string,
): StateRule[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ pattern: pattern(line), field, value, needs }))
}

/** How a process stands. A slot `<who>` is whose move it is, or who holds it up. */
export const stateRules: readonly StateRule[] = [
  ...rules(
    'move',
    'match',
    'before',
    `ball is|was|lies|remains|'s ..3 in <who> 's|' ^court|corner|half
[it|that] is|was|'s [now] ^up|down to <who> to
[it] is|'s [now] for <who> to ^decide|answer|respond|reply|act|move|choose
next ^move|step is|was|lies|belongs ..1 with|to|for <who>
[next|first] move is|was <who> 's
[still] ^waiting|waits|awaiting for <who> 's ..2 answer|reply|response|decision
[still] ^waiting|waits for [an|a] answer|reply|response|decision
^awaiting [an|a] answer|reply|response|decision
<who> ^must|should [now] decide|respond|answer|reply
it is <who> 's ^turn|move`,
  ),
  ...rules(
    'status',
    'anchor',
    'here',
    `^stalled|stall|stalling|collapsed|collapse|resumed|resume|resumes|suspended|adjourned|ongoing|deadlocked|concluded|restarted|paused|postponed|foundered
broke|broken|breaks ^down|off
[under] ^way|underway
threw|thrown ^out
^called|call off
broke|broken|break the ^deadlock|impasse
[reached|reach|struck|sealed|signed] a|an ^agreement|deal|accord
^began|begun|opened|ended|failed|continue|continues|continued|succeeded
^rejected|reject|rejects|approved|approves|passed|withdrew|withdrawn|cleared|blocked`,
  ),
  ...rules(
    'status',
    'match',
    'before',
    `[remained|remains|is|are|was|were] ^within reach\n[are|is|were|was] ^closer than`,
  ),
  ...rules(
    'pace',
    'match',
    'here',
    `^go|going|goes|went|move|moving|moves|moved|proceeding|progressing [very|too|painfully|rather] slow|slowly|quickly|fast|well|badly|haltingly
[made|making|make] [little|slow|no|good|rapid|steady|some|real] ^progress
^slow|halting|rapid|brisk progress|pace|going`,
  ),
  ...rules(
    'pace',
    'match',
    'before',
    `they ^go|going|went|move|moving|moved|are [going|moving|very|too] slow|slowly|quickly|fast`,
  ),
  ...rules(
    'blocker',
    'match',
    'before',
    `^because of <who>
<who> [is|are|was|were|has|have] ^blocking|blocks|blocked|stalling|stalls|delaying|obstructing|vetoed [the|any|a|it|them]
held|holding ^up by <who>
^stalled|stall|deadlocked|collapsed|foundered over|on <what>`,
  ),
]
