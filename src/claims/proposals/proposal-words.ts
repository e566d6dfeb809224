import type { ProponentRole, ProposalStatus } from '../../shapes/claims/proposal.ts'
import { type StanceRule, toRules } from '../positions/stance-rule.ts'

/** What the words of an object must be for a rule: anything, something called a plan, or a plan or a motion. */
export type ObjectKind =
  | 'any'
  | 'thing'
  | 'new'
  | 'offered'
  | 'doing'
  | 'bid'
  | 'matter'
  | 'plan'
  | 'motion'
  | 'demand'
  | 'refusable'
  | 'settled'

export interface ProposalRule extends StanceRule {
  readonly status: ProposalStatus
  /** As what the subject takes part; null where somebody else has put it forward. */
  readonly role: ProponentRole | null
  readonly object: ObjectKind
  /** Whether the words count only where parties negotiate: “offered to cut its share”. */
  readonly negotiated: boolean
  /** Whether only several can do it: what one agrees to do is its promise. */
  readonly joint: boolean
}

interface Group {
  readonly status: ProposalStatus
  readonly role: ProponentRole | null
  readonly object: ObjectKind
  readonly negotiated?: boolean
  readonly joint?: boolean
  readonly lines: string
}

/** Words by which something is put forward, weighed, taken up or given up; written as those of stances. */
const groups: readonly Group[] = [
  {
    status: 'proposed',
    role: 'proposer',
    object: 'any',
    lines: `
plan|intend to <V> | The mill plans to [dredge the lock].
plan on <X> | The mill plans on [dredging the lock].
have/has/had plans|proposals to <V> | The mill has plans to [dredge the lock].
have/has/had no|any|firm|concrete|ambitious|big|detailed plans|plan|intention to <V> | The mill has no plans to [dredge the lock].
have/has/had no|any immediate|current|firm|concrete|further|present plans|plan|intention to <V> | The mill has no immediate plans to [dredge the lock].
propose to <V> | The mill proposed to [dredge the lock].
propose that <S> | The mill proposed that [the lock be dredged twice].
propose <X> | The mill proposed [a second lock].
`,
  },
  {
    status: 'proposed',
    role: 'proposer',
    object: 'thing',
    lines: `
moot|float <N> | The mill floated [a second lock].
put/put forward <N> | The mill put forward [a second lock].
`,
  },
  {
    status: 'proposed',
    role: 'proposer',
    object: 'new',
    lines: `
plan|suggest <N> | The mill plans [a second lock].
`,
  },
  {
    status: 'proposed',
    role: 'proposer',
    object: 'doing',
    lines: `
suggest|recommend <X> | The mill suggested [dredging the lock].
`,
  },
  {
    status: 'idea',
    role: 'proposer',
    object: 'any',
    lines: `
raise|float|moot|air the idea|possibility|prospect|notion of <X> | The mill raised the idea of [dredging the lock].
raise|float|moot the idea|possibility|prospect that <S> | The mill raised the possibility that [the lock could be dredged].
`,
  },
  {
    status: 'under_discussion',
    role: 'discussing',
    object: 'any',
    lines: `
be in talks|negotiations|discussions to <V> | Orland is in talks to [buy the mill].
be in talks|negotiations|discussions about|on|over <X> | Orland is in talks about [a second lock].
hold/held talks|negotiations|discussions about|on|over <N> | Orland held talks on [a second lock].
`,
  },
  {
    status: 'tabled',
    role: 'proposer',
    object: 'bid',
    lines: `
make/made|launch|raise|improve|sweeten|increase|table|submit <N> | Orland made [a bid for the mill].
`,
  },
  {
    status: 'proposed',
    role: 'proposer',
    object: 'plan',
    lines: `
draft|offer|announce|publish|launch|prepare|devise|sketch <N> | The mill drafted [a plan for a second lock].
draw/drew/drawn up <N> | The mill drew up [a plan for a second lock].
come/came up with <N> | The mill came up with [a plan for a second lock].
work on <N> | The mill is working on [a plan for a second lock].
`,
  },
  {
    status: 'proposed',
    role: 'proposer',
    object: 'motion',
    lines: `
unveil|present|outline|circulate <N> | The mill unveiled [a plan for a second lock].
set/set out <N> | The mill set out [a plan for a second lock].
lay/laid out <N> | The mill laid out [a plan for a second lock].
`,
  },
  {
    status: 'proposed',
    role: 'proposer',
    object: 'any',
    negotiated: true,
    lines: `
offer to <V> | Orland offered to [cut its share].
`,
  },
  {
    status: 'tabled',
    role: 'proposer',
    object: 'offered',
    negotiated: true,
    lines: `
offer|bid <N> | Orland offered [a share of the lock].
`,
  },
  {
    status: 'exploratory',
    role: 'exploring',
    object: 'matter',
    lines: `
be considering|exploring|weighing|mulling|studying|examining|investigating|pondering|contemplating whether to <V> | Orland is considering whether to [join].
consider|debate|ponder|study|examine|weigh|explore|mull whether to <V> | Orland will consider whether to [join].
be considering|exploring|weighing|mulling|pondering|contemplating <X> | Orland is considering [a second lock].
be studying|examining|assessing <N> | Orland is studying [a plan for a second lock].
explore|mull <X> | Orland explored [a second lock].
be looking into|at <X> | Orland is looking into [a second lock].
be thinking of|about <X> | Orland is thinking of [leaving].
be toying with <X> | Orland is toying with [a second lock].
`,
  },
  {
    status: 'exploratory',
    role: 'exploring',
    object: 'plan',
    lines: `
look|looking at|into <N> | Orland looked at [eleven options].
consider|study|examine|weigh|review|reviewing|considering|studying <N> | Orland will study [the offer of the mill].
`,
  },
  {
    status: 'under_discussion',
    role: 'discussing',
    object: 'matter',
    lines: `
be discussing|debating|negotiating <N> | The two states are discussing [a second lock].
`,
  },
  {
    status: 'under_discussion',
    role: 'discussing',
    object: 'plan',
    lines: `
discuss|debate <N> | The two states discussed [a plan for a second lock].
`,
  },
  {
    status: 'tabled',
    role: 'proposer',
    object: 'any',
    lines: `
table <N> | Orland tabled [a second lock].
`,
  },
  {
    status: 'tabled',
    role: 'proposer',
    object: 'motion',
    lines: `
put/put <N> on | Orland put [a plan for a second lock] on the table.
submit|introduce|file|lodge|move <N> | Orland submitted [a plan for a second lock].
bring/brought forward|in <N> | Orland brought forward [a bill on locks].
hand/handed over <N> | Orland handed over [a draft].
put/put <N> to | Orland put [a draft] to the other side.
`,
  },
  {
    status: 'agreed',
    role: null,
    object: 'motion',
    lines: `
accept|approve|endorse|adopt|pass|ratify <N> | The council approved [the plan for a second lock].
`,
  },
  {
    status: 'agreed',
    role: null,
    object: 'any',
    joint: true,
    lines: `
agree to <V> | The two towns agreed to [share the lock].
agree that <F> | The two towns agreed that [the lock would close].
`,
  },
  {
    status: 'agreed',
    role: null,
    object: 'settled',
    lines: `
sign|reach|strike/struck|conclude|clinch|finalise|finalize|seal|broker <N> | The two towns signed [a deal on the lock].
`,
  },
  {
    status: 'agreed',
    role: null,
    object: 'thing',
    lines: `
agree to <N> | The council agreed to [a second lock].
agree .. to <N> | The council agreed on Monday to [a second lock].
agree on <N> | The council agreed on [a second lock].
agree <N> | The council agreed [a second lock].
`,
  },
  {
    status: 'withdrawn',
    role: 'proposer',
    object: 'demand',
    lines: `
withdraw/withdrew/withdrawn|drop|abandon|scrap|shelve|ditch|axe|rescind <N> | Orland withdrew [its plan for a second lock].
give/gave/given up <N> | Orland gave up [its plan for a second lock].
back|walk away from <N> | Orland backed away from [its plan for a second lock].
pull|call back|off <N> | Orland called off [the merger].
`,
  },
  {
    status: 'rejected',
    role: null,
    object: 'refusable',
    lines: `
reject|spurn|rebuff|veto|defeat|block <N> | The council rejected [the plan for a second lock].
turn down <N> | The council turned down [the plan for a second lock].
throw/threw/thrown out <N> | The council threw out [the plan for a second lock].
vote down|against <N> | The council voted down [the plan for a second lock].
`,
  },
]

export const proposalRules: readonly ProposalRule[] = groups.flatMap(
  ({ status, role, object, negotiated = false, joint = false, lines }) =>
    toRules('desire', '+', lines, 'verb').map((rule) => ({
      ...rule,
      status,
      role,
      object,
      negotiated,
      joint,
    })),
)

/** Participles of what has been done with a plan, by whom where “by” follows. */
export const participles: Readonly<
  Record<string, { readonly status: ProposalStatus; readonly role: ProponentRole | null }>
> = {
  proposed: { status: 'proposed', role: 'proposer' },
  drafted: { status: 'proposed', role: 'proposer' },
  floated: { status: 'proposed', role: 'proposer' },
  mooted: { status: 'proposed', role: 'proposer' },
  suggested: { status: 'proposed', role: 'proposer' },
  tabled: { status: 'tabled', role: 'proposer' },
  submitted: { status: 'tabled', role: 'proposer' },
  considered: { status: 'exploratory', role: 'exploring' },
  explored: { status: 'exploratory', role: 'exploring' },
  weighed: { status: 'exploratory', role: 'exploring' },
  studied: { status: 'exploratory', role: 'exploring' },
  examined: { status: 'exploratory', role: 'exploring' },
  mulled: { status: 'exploratory', role: 'exploring' },
  discussed: { status: 'under_discussion', role: 'discussing' },
  debated: { status: 'under_discussion', role: 'discussing' },
  rejected: { status: 'rejected', role: null },
  defeated: { status: 'rejected', role: null },
  vetoed: { status: 'rejected', role: null },
  abandoned: { status: 'withdrawn', role: null },
  ditched: { status: 'withdrawn', role: null },
  introduced: { status: 'tabled', role: 'proposer' },
  unveiled: { status: 'proposed', role: 'proposer' },
  presented: { status: 'proposed', role: 'proposer' },
  circulated: { status: 'proposed', role: 'proposer' },
  withdrawn: { status: 'withdrawn', role: 'proposer' },
  dropped: { status: 'withdrawn', role: 'proposer' },
  shelved: { status: 'withdrawn', role: null },
  scrapped: { status: 'withdrawn', role: null },
  approved: { status: 'agreed', role: null },
  adopted: { status: 'agreed', role: null },
  accepted: { status: 'agreed', role: null },
  agreed: { status: 'agreed', role: null },
  passed: { status: 'agreed', role: null },
  ratified: { status: 'agreed', role: null },
  endorsed: { status: 'agreed', role: null },
}
