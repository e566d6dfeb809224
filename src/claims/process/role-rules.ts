import type { ProcessRole } from '../../shapes/claims/process.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'

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

function rules(
  role: ProcessRole,
  who: RoleRule['who'],
  needs: RoleRule['needs'],
  lines: string,
): RoleRule[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ pattern: pattern(line), role, who, needs }))
}

const be = "is|are|was|were|'s|'re|be|been|am|'m"
const not = "not|n't|never|no|neither"
const table = 'talks|negotiations|negotiation|discussions|mediation|summit'

/** Who takes part in a process as what. Earlier rules win where several match the same words. */
export const roleRules: readonly RoleRule[] = [
  ...rules(
    'not_a_party',
    'subject',
    'near',
    `${be} [“|‘|"] ${not} [a] ^part|party ..3 of|to|in
${be} [“|‘|"] ${not} [longer] ^involved|participating|represented [directly] in|at
${be} [“|‘|"] ${not} taking ^part in
${be} [“|‘|"] ${not} at|around the ^table|talks|negotiations
will|would ${not} ^participate in
will|would|does|do|did ${not} ^attend the|these|those ..2 ${table}
will|would|does|do|did|has|have ${not} take|taken ^part in
has|have|had|plays|play|played no ^part|role in
has|have|had ^nothing to do with ..4 ${table}|this`,
  ),
  ...rules(
    'excluded',
    'subject',
    'anywhere',
    `${be} [being|been] ^excluded|barred|sidelined|frozen|locked [out] from|of
${be} [being] [been] ^shut|left|kept|cut out of
${be}|has|have|had [“|‘|"] ${not} [yet] [been] ^invited
${be} [“|‘|"] ${not} given|offered|promised a ^seat|place
${be} [“|‘|"] ${not} asked to ^join|attend
has|have|had no ^seat|place|chair at`,
  ),
  ...rules('lead', 'process', 'near', '^driven|led|chaired|headed|steered|convened|run by <who>'),
  ...rules(
    'lead',
    'subject',
    'anywhere',
    `^leads|chairs|heads|steers|drives the|these|those|its|this|that ..3 ${table}|inquiry|enquiry|investigation|arbitration
[is|are|was|were] ^leading|chairing|heading|steering|driving the|these|those|its|this ..3 ${table}|inquiry|enquiry|investigation`,
  ),
  ...rules('mediator', 'process', 'near', '^mediated|brokered|facilitated by <who>'),
  ...rules(
    'mediator',
    'subject',
    'anywhere',
    `[is|are|was|were|has|have|had|been] ^mediating|mediates|mediated ..4 between|the|these|in
[is|are|was|were] [not] [“|‘|"] [neither] [a|the] ^mediator
[is|are|was|were|has|have|had] [been] ^shuttled|shuttling between
[is|are|was|were|has|have|had|been] ^brokering|brokered|brokers|broker a|an|the ..3 deal|truce|ceasefire|agreement|accord|compromise|settlement|talks|treaty|pact
[is|are|has|have|been] ^acting|acts|serving|serves [as] [a|the] mediator|mediators|go-between|intermediary`,
  ),
  ...rules(
    'mediator',
    'slots',
    'anywhere',
    `<who> , [the] [chief|lead|special|main|un] ^mediator|go-between
^mediation by|from|of <who>
^mediators from <who>
[the] [chief|lead|special|main] ^mediator , <who>
<who> as [a|the] ^mediator|mediators|intermediary|go-between`,
  ),
  ...rules('mediator', 'noun', 'near', '^mediators say|said|have|had|are|were|hope|hoped|warned'),
  ...rules('host', 'process', 'near', '^hosted by <who>'),
  ...rules(
    'host',
    'subject',
    'near',
    `[is|are|was|were|has|have|will|would] ^hosting|hosts|hosted|host the|these|those|a|further|new|more|both ..3 round|meeting|${table}|sides|delegations
[is|are|was|were] the ^host|hosts of`,
  ),
  ...rules('host', 'slots', 'near', '<who> , the [neutral] ^host|hosts [nation|country|of]'),
  ...rules('guarantor', 'process', 'near', '^guaranteed|underwritten by <who>'),
  ...rules(
    'guarantor',
    'subject',
    'anywhere',
    `[will|would|could|to|has|have] ^guarantee|guaranteed|guarantees the|any|a|this|that ..3 deal|truce|ceasefire|agreement|accord|settlement|treaty|peace
[will|would|could|to] [act|acts|acting|serve|serves|serving] as [a|the] ^guarantor|guarantors
[is|are|was|were] [not] [neither] [a|the] ^guarantor|guarantors
[is|are|was|were] [“|‘|"] neither a|an ..2 nor a|an ^guarantor`,
  ),
  ...rules(
    'observer',
    'subject',
    'near',
    `attend|attends|attended|attending|sit|sits|sat|join|joins|joined|take|took|taking|present|there|invited|admitted [in|part|the] [talks] as [an] ^observer|observers
[is|are|was|were|will] [be] [only] ^observing ..3 ${table}
has|have|had|given|granted|got [an] ^observer status|seat`,
  ),
  ...rules('consulted', 'subject', 'near', `${be} [not] [been] ^consulted`),
  ...rules(
    'party',
    'slots',
    'here',
    `^${table}|dispute|row|impasse|standoff|ceasefire|truce|treaty|merger|tie-up between <who> and <who:other>
^${table}|dispute|row|merger between <who>
^${table}|dispute|row with [the] ..2 , <who>
^dispute|row|talks|negotiations|discussions|bargaining with <who>
^acquisition|takeover|buyout of <who> by <who:other>
^merger of <who> and|with <who:other>
^delegations|delegates|negotiators|envoys|representatives|teams from|of <who> and <who:other>
^delegations|delegates|negotiators from|of <who>
^strike|walkout|stoppage|lockout by <who>
<who> in their|its ^strike|dispute|walkout
[takeover] ^bid|offer|takeover from|by|for|of <who>
^acquisition of <who> by <who:other>`,
  ),
  ...rules('party', 'slots', 'near', '^together with <who> and <who:other>'),
  ...rules(
    'party',
    'subject',
    'here',
    `[has|have|had|is|are|was|were|will|been|be] ^negotiating|bargaining|haggling with <who>
[is|are|was|were|be|been] in ^${table} with <who>
[will|to|would|have|has|had] ^hold|held|resume|resumed|begin|began|begun|open|opened|continue|continued|suspended|restarted|restart ..4 ${table} with <who>
[will|to|would|have|has|had] ^merge|merged|merging with <who>
[has|have|had|will|to] ^joined|join|joins|rejoined|entered|enter [the|new|these] ..2 ${table}
took|takes|taking|take ^part in the|these|those|new ..2 ${table}
[is|are|was|were|went|gone|go] on ^strike
walked|walk|walking ^out on strike`,
  ),
  ...rules(
    'party',
    'sides',
    'here',
    `[will|to|would|have|has|had|are|were] ^hold|held|holding|resume|resumed|begin|began|begun|open|opened|continue|continued|suspended|restarted|restart ..4 ${table}
[will|to|would|have|has|had] ^met|meet|meeting ..4 for|in ..3 ${table}`,
  ),
  ...rules(
    'party',
    'sides',
    'near',
    `[have|has|had] ^agreed|agree to|on
[have|has|had] ^signed|initialled|reached|struck|sealed|concluded a|an|the|their ..3 agreement|deal|accord|treaty|pact|truce|ceasefire|compromise|memorandum`,
  ),
  ...rules(
    'party',
    'subject',
    'near',
    '[has|have|had] ^signed|signs|initialled|joined a|an|the|its|their ..3 agreement|deal|accord|treaty|pact|truce|ceasefire|undertaking|memorandum',
  ),
  ...rules(
    'party',
    'subject',
    'here',
    `[has|have|had|will|to|would] ^offered [a] ..4 for <who>
[has|have|had|will|to|would] ^launched|launch|made|tabled|raised|improved|withdrew|increased a|an|its|the ..4 bid|offer|takeover ..7 for <who>
[has|have|had|will|to|would] ^launched|launch|made|tabled|raised|improved|withdrew|increased a|an|its|the ..4 bid|takeover
[has|have|had|will|to|would] [agreed|agree|offered] [to] ^buy|buys|bought|acquire|acquires|acquired <who>`,
  ),
  ...rules(
    'party',
    'target',
    'here',
    `[has|have|had] ^rejected|rejects|reject|spurned|spurns|rebuffed|accepted|received|recommended a|an|the|its|their|any ..5 bid|takeover|approach|merger [bid|offer|approach] [from|by]
[has|have|had] ^agreed|agrees|agree ..5 to|on a|an|the ..4 takeover|merger|bid [bid|offer] [from|by]`,
  ),
  ...rules(
    'party',
    'subject',
    'anywhere',
    `^pleaded|pleads|plead [not] guilty
^denies|deny|denied|admits|admitted|faces|face ..3 count|counts|charge|charges|conspiring|conspiracy|murder|manslaughter|fraud
${be} ^accused|charged|convicted of|with ..2 count|counts|murder|manslaughter|fraud|conspiring|conspiracy|theft|assault
${be} on ^trial`,
  ),
  ...rules(
    'party',
    'subject',
    'anywhere',
    `[will|would|to] return|returned|returning|stay|remain|remains|remained|stayed [to|at] the ^table
are|were [both] at the ^table`,
  ),
  ...rules(
    'party',
    'slots',
    'anywhere',
    `^prosecuting , <who>
<who> , ^prosecuting
<who> , for the ^crown|prosecution|state
^co-defendant|co-accused [,] <who>`,
  ),
  ...rules(
    'party',
    'noun',
    'anywhere',
    `[the] ^delegations|delegates|negotiators have|had|has|were|are|will [been|to] meet|meeting|met|return|returned|gathered
[the] ^delegations|delegates|negotiators meet|met|gather|gathered|return|returned|resume|resumed`,
  ),
]
