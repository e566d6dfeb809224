import type { ProcessRole } from '../../shapes/claims/process.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'

export interface RoleRule {
  readonly pattern: Pattern
  readonly role: ProcessRole
  /** Whether a process must be named in the same sentence, or in one before it. */
  readonly needs: 'here' | 'before'
}

function rules(role: ProcessRole, needs: RoleRule['needs'], lines: string): RoleRule[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ pattern: pattern(line), role, needs }))
}

const be = "is|are|was|were|'s|'re|be|been"
const not = "not|n't|never"

/** Who takes part in a process as what. Earlier rules win where several match the same words. */
export const roleRules: readonly RoleRule[] = [
  ...rules(
    'not_a_party',
    'before',
    `<who> ${be} ${not} [a] ^part|party ..3 of|to|in
<who> ${be} ${not} ^involved|participating|represented ..1 in|at
<who> ${be} ${not} taking ^part in
<who> ${be} ${not} at the ^table
<who> will|would ${not} ^participate|join
<who> will|would|does|do|did ${not} take ^part in
<who> will|would ..2 ${not} be ^involved in
<who> has|have|had|plays|play no ^part|role in`,
  ),
  ...rules(
    'excluded',
    'before',
    `<who> ${be} ..2 ^excluded|barred|sidelined from
<who> ${be} shut|left ^out of
<who> ${be} ${not} ^invited to`,
  ),
  ...rules(
    'lead',
    'before',
    `^driven|led|chaired|headed|steered by <who>
<who> [is|are|was|were|will|has|have] ^leads|lead|chairs|chair|chaired|heads|steers|steering the|these|those|its ..3 talks|negotiations|discussions|inquiry|mission|investigation|delegation`,
  ),
  ...rules(
    'mediator',
    'before',
    `^mediated|brokered|facilitated by <who>
<who> [is|are|was|were|has|have|had|will] ^mediating|mediates|mediated|brokering|brokers|brokered
<who> , [the] [chief|un|special] ^mediator
<who> , ..3 ^mediating
^mediator|envoy <who>
^mediators`,
  ),
  ...rules(
    'host',
    'before',
    `^hosted by <who>
<who> [is|are|was|were|has|have|will|would] ^hosting|hosts|hosted|host the|these|those|a|further|new|more ..3 talks|round|negotiations|meeting|summit|discussions`,
  ),
  ...rules('guarantor', 'before', `^guaranteed by <who>\n<who> ..3 as [a] ^guarantor|guarantors`),
  ...rules(
    'observer',
    'before',
    `<who> ..4 as [an] ^observer|observers
<who> [is|are|was|were|will] [only] ^observing ..3 talks|negotiations`,
  ),
  ...rules('consulted', 'before', `<who> ${be} ..1 ^consulted`),
  ...rules(
    'party',
    'here',
    `^talks|negotiations|discussions|merger|dispute|ceasefire|truce|treaty between <who> and <who:other>
^talks|negotiations|discussions with <who>
<who> and <who:other> ^are|were|have|had|will ..3 talks|negotiations|negotiating|talking
<who> [is|are|was|were|has|have|had|will|would] ^negotiating|bargaining with <who:other>
^delegations|delegates|negotiators from <who> and <who:other>
<who> [will|would|has|have|had|to|is|are] ^joined|join|joins|rejoined|attend|attended|entered|enter [the|new|these] ..2 talks|negotiations|strike
<who> took|takes|taking|take ^part in
<who> returned|return|stay|remain|remains|stayed [to|at] the ^table`,
  ),
  ...rules('party', 'before', `together ^with <who> and <who:other>`),
]
