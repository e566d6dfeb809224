import { partyRules } from './party-rules.ts'
import { be, not, type RoleRule, rules, table } from './role-rule.ts'

/** Who takes part in a process as what. Earlier rules win where several match the same words. */
export const roleRules: readonly RoleRule[] = [
  ...rules(
    'not_a_party',
    'subject',
    'near',
    `${be} [“|‘|"] ${not} [a] ^part|party ..3 of|to|in
${not} been [a] ^part|party of|to|in
${be} [“|‘|"] ${not} [longer] ^involved|participating|represented [directly] in|at
${be} [“|‘|"] ${not} taking ^part in
${be} [“|‘|"] ${not} at|around the ^table|talks|negotiations
will|would ${not} ^participate in
will|would|does|do|did ${not} ^attend the|these|those ..2 ${table}
will|would|does|do|did|has|have ${not} take|taken ^part in
has|have|had|plays|play|played no ^part|role in
has|have|had ^nothing to do with ..4 ${table}|this
[has|have|had|will|to] ^stay~|keep|keeps|kept out of|from the|these ..2 ${table}
take~|play~ ^no part|role in`,
  ),
  ...rules(
    'excluded',
    'subject',
    'anywhere',
    `${be} [being|been] ^excluded|barred|sidelined|frozen|locked [out] from|of
${be} [being|been] ^shut|left|kept|cut|frozen|locked out [of]
${be}|has|have|had [“|‘|"] ${not} [yet] [been] ^invited
${be} [“|‘|"] ${not} given|offered|promised a ^seat|place
${be} [“|‘|"] ${not} asked to ^join|attend
${be} ^kept in the dark
${be} ^turned away
${be} ${not} ^asked .|;|”
has|have|had no ^seat|place|chair|voice [at|in]
${be} [being] [been] ^denied a seat|place`,
  ),
  ...rules('lead', 'process', 'near', '^driven|led|chaired|headed|steered|convened|run by <who>'),
  ...rules(
    'lead',
    'slots',
    'near',
    `<who> in the ^chair
[the] ^chair|chairman|chairwoman|president of|at the ..2 ${table}|conference|inquiry|tribunal|panel , <who>
<who> , ..2 ^chair|chairman|chairwoman of|at the ..2 ${table}|inquiry|tribunal`,
  ),
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
is|are|was|were|been ^mediating
[has|have|had] offered|offers|agreed|asked to ^mediate
[has|have|had|is|are|been] ^facilitate~ ..3 ${table}|exchange|contacts|meeting|meetings|agreement|deal|truce|swap
[has|have|had] ^offered|lent its|his|her|their good offices
is|are|was|were [not] [“|‘|"] [neither] [a|the] ^mediator|facilitator|go-between|intermediary
[is|are|was|were|has|have|had] [been] ^shuttled|shuttling|shuttles between
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
under the ^auspices of <who>
^mediation is|was|being [being] provided by <who>
<who> 's|' ^mediation
^mediator|facilitator|conciliator <who>
[the] ^mediator|facilitator|conciliator|go-between , <who>
[the] [chief|lead|special|main] ^mediator , <who>
<who> as [a|the] ^mediator|mediators|intermediary|go-between|facilitator|conciliator|broker`,
  ),
  ...rules('mediator', 'noun', 'near', '^mediators say|said|have|had|are|were|hope|hoped|warned'),
  ...rules('host', 'process', 'near', '^hosted by <who>'),
  ...rules(
    'host',
    'subject',
    'near',
    `[is|are|was|were|has|have|will|would] ^host~ ..4 round|rounds|meeting|meetings|sessions|${table}|sides|delegations|conference
[will|would|has|have] ^play~ host
is|are|was|were the ^host|hosts of`,
  ),
  ...rules(
    'host',
    'slots',
    'near',
    `<who> , the [neutral] ^host|hosts [nation|country|of]
<who> as ^host
the ^host , <who>
at the ^invitation of <who>`,
  ),
  ...rules('guarantor', 'process', 'near', '^guaranteed|underwritten by <who>'),
  ...rules(
    'guarantor',
    'subject',
    'anywhere',
    `[will|would|could|to|has|have] ^guarantee|guaranteed|guarantees|underwrite~ the|any|a|this|that|its ..3 deal|truce|ceasefire|agreement|accord|settlement|treaty|peace|pact|border|security
[will|would|could|to|has|have] ^vouch|vouches|vouched for
[will|would|could|to|has|have] ^stand|stands surety|guarantor
[will|would|could|to] [act|acts|acting|serve|serves|serving] as [a|the] ^guarantor|guarantors
is|are|was|were [not] [neither] [a|the] ^guarantor|guarantors
[is|are|was|were] [“|‘|"] neither a|an ..2 nor a|an ^guarantor`,
  ),
  ...rules(
    'guarantor',
    'slots',
    'near',
    `<who> as [a|the] ^guarantor|guarantors
^guarantor|guarantors , <who>`,
  ),
  ...rules('observer', 'slots', 'near', '<who> as [an] ^observer|observers'),
  ...rules(
    'observer',
    'subject',
    'near',
    `attend|attends|attended|attending|sit|sits|sat|join|joins|joined|take|took|taking|present|there|invited|admitted [in|part|the] [talks] as [an] ^observer|observers
[is|are|was|were|will] [be] [only] ^observing ..3 ${table}
has|have|had|given|granted|got [an] ^observer status|seat
[has|have|had|given|granted] a ^seat as [an] observer|observers
[has|have|had|will|would] sit~ ^in [on|as|at]`,
  ),
  ...rules(
    'consulted',
    'subject',
    'near',
    `${be} [not] [been] [being] ^consulted
${be} [not] [been] [being] ^sounded out`,
  ),
  ...rules(
    'consulted',
    'slots',
    'near',
    '^consultations with <who>\n^consulted|consulting|consult [with] <who>',
  ),
  ...partyRules,
]
