import type { Stage } from '../../../shapes/claims/figure.ts'

/**
 * Words that show how far money or goods have come. A verb is listed by its forms: base, third person,
 * past, participle. Extend a line to teach a word; `passive` forms are those that can follow the thing.
 */
const verbs: Readonly<Record<Exclude<Stage, 'outcome'>, string>> = {
  pledged: `
    pledge pledges pledged pledging, promise promises promised promising, offer offers offered offering,
    vow vows vowed vowing, announce announces announced announcing, undertake undertakes undertook undertaken,
    unveil unveils unveiled unveiling`,
  committed: `
    commit commits committed committing, sign signs signed signing, agree agrees agreed agreeing,
    approve approves approved approving, guarantee guarantees guaranteed guaranteeing, ratify ratified,
    underwrite underwrites underwrote underwritten, endorse endorsed, clear cleared, contracted, greenlit, authorise authorised authorize authorized`,
  allocated: `
    allocate allocates allocated allocating, earmark earmarks earmarked earmarking, assign assigns assigned,
    budgeted, reserve reserves reserved, appropriate appropriated, ringfence ringfenced,
    ring-fence ring-fenced ring-fencing, dedicate dedicates dedicated, devote devotes devoted, designate designated, direct directs directed, channel channels`,
  delivered: `
    deliver delivers delivered delivering, supply supplies supplied supplying, disburse disburses disbursed disbursing,
    provide provides provided providing, send sends sent sending, give gives gave given giving,
    donate donates donated donating, pay pays paid paying, transfer transfers transferred transferring,
    spend spends spent spending, ship ships shipped shipping, hand hands handed handing,
    distribute distributes distributed distributing, invest invests invested investing, granted granting,
    lend lends lent lending, wire wired, released releasing, complete completes completed completing,
    finish finishes finished finishing, build builds built building, meet, spare, fund funds funded funding,
    finance finances financed financing,
    dispatch dispatches dispatched dispatching, airlift airlifted, inject injects injected injecting, forward forwarded, repay repaid, credit credited, channelled channeled,
    loaned, funnel funnelled funneled, pour poured, plough ploughed, pump pumped, remit remitted,
    reimburse reimbursed, furnish furnished, administer administered, extended,
    settle settled, unload unloaded, refund refunded, hire hires hired, award awards awarded`,
  unclear: `
    raise raises raised raising, mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing,
    contribute contributes contributed contributing, secure secures secured securing, gather gathers gathered gathering,
    collect collects collected collecting, muster mustered, amass amassed`,
}

/** Verbs whose subject is who gets it. */
export const receiving: ReadonlySet<string> = new Set(
  'receive receives received receiving arrive arrives arrived'.split(' '),
)

/** Nouns that carry a stage: “a pledge of”, “their commitment to provide”. */
const nouns: Readonly<Record<Exclude<Stage, 'outcome'>, string>> = {
  pledged: 'pledge pledges promise promises offer offers vow vows announcement',
  committed: 'commitment commitments agreement contract contracts guarantee guarantees approval',
  allocated: 'allocation allocations',
  delivered:
    'delivery deliveries donation donations payment payments shipment shipments disbursement disbursements transfer transfers instalment instalments tranche receipts',
  unclear: 'package packages contribution contributions grant grants loan loans gift gifts',
}

/** Nouns after an amount that tell that it is given or promised, not how far: “a €20bn package”. */
export const givenNouns: ReadonlySet<string> = new Set(
  'package packages contribution contributions grant grants loan loans aid donation gift fund facility scheme programme program support assistance funding injection bailout line'.split(
    ' ',
  ),
)

/** Nouns of support that, with “of” or “worth”, leave the stage unclear. */
export const supportNouns: ReadonlySet<string> = new Set(
  'aid support assistance help funding contribution contributions share money pledge pledges'.split(
    ' ',
  ),
)

/** Verbs that give only what stands close behind them: “meet €5m of the cost”, but “met in the hall that 5 …”. */
export const closeVerbs: ReadonlySet<string> = new Set(
  `meet met spare build builds built building hire hires hired finish finished finishing complete completes completed
  fund finance extended`.split(/\s+/),
)

/** Verbs whose passive has the one who gets it as its subject: “was promised €5m”. */
export const ditransitive: ReadonlySet<string> = new Set(
  'promised given awarded granted offered paid sent handed allocated assigned lent pledged'.split(
    ' ',
  ),
)

export type StageWord = { readonly stage: Stage; readonly part: 'verb' | 'noun' }

export const stageWords: ReadonlyMap<string, StageWord> = new Map([
  ...entries(nouns, 'noun'),
  ...entries(verbs, 'verb'),
  ...[...receiving].map((word): [string, StageWord] => [
    word,
    { stage: 'delivered', part: 'verb' },
  ]),
])

/** Words that can be verb or noun, and are a noun after an article or a possessive. */
export const ambiguous: ReadonlySet<string> = new Set(
  'pledge pledges promise promises offer offers vow vows guarantee guarantees supply supplies transfer transfers fund funds finance finances funding'.split(
    ' ',
  ),
)

/** Verbs of two words: “set aside”, “brought together”. The first word on the left. */
export const pairs: Readonly<Record<string, Readonly<Record<string, Stage>>>> = {
  set: { aside: 'allocated' },
  sets: { aside: 'allocated' },
  setting: { aside: 'allocated' },
  fork: { out: 'delivered' },
  forked: { out: 'delivered' },
  shell: { out: 'delivered' },
  shelled: { out: 'delivered' },
  cough: { up: 'delivered' },
  coughed: { up: 'delivered' },
  kick: { in: 'unclear' },
  kicked: { in: 'unclear' },
  pitch: { in: 'unclear' },
  pitched: { in: 'unclear' },
  hand: { over: 'delivered' },
  handed: { over: 'delivered' },
  handing: { over: 'delivered' },
  bring: { together: 'unclear' },
  brings: { together: 'unclear' },
  brought: { together: 'unclear' },
  put: { together: 'unclear', up: 'unclear', aside: 'allocated' },
  puts: { together: 'unclear', up: 'unclear' },
  putting: { together: 'unclear', up: 'unclear', in: 'unclear' },
  chip: { in: 'unclear' },
  chipped: { in: 'unclear' },
  stump: { up: 'unclear' },
  stumped: { up: 'unclear' },
  made: { available: 'unclear' },
  signed: { off: 'committed', for: 'committed' },
  paid: { out: 'delivered', over: 'delivered' },
}

/** Verbs of things that come by themselves: “31 million doses have arrived”. */
export const arriving: ReadonlySet<string> = new Set(
  'arrived landed flown reached arrive arrives'.split(' '),
)

/** Verbs between a stage and a number that make the number something else. */
export const others: ReadonlySet<string> = new Set(
  `cost costs costing cover covers covered need needs needed want wants estimate estimates estimated lose loses lost put
  employ employs affect affects save saves saved earn earned owe owes owed`.split(/\s+/),
)

/** Verbs behind “to” or “and” that take the number to themselves, as no gift: “and cap fees at €150”. */
export const otherActs: ReadonlySet<string> = new Set(
  `cap buy acquire purchase sell cut reduce lower limit freeze save close lift increase keep shed slash halve end abolish scrap
  double treble triple raise share`.split(/\s+/),
)

/** What is paid but not given. */
export const charges: ReadonlySet<string> = new Set(
  `fine fines damages dividend dividends salary salaries wage wages rent rents tax taxes fee fees penalty penalties ransom bill
  bills price share takeover buyout bid acquisition merger sale stake profit loss debt bonus bonuses interest`.split(
    /\s+/,
  ),
)

/** Verbs by which something moves, nobody says how. */
export const flows: ReadonlySet<string> = new Set(
  'come comes coming came go goes going went flow flows flowing flowed follow'.split(' '),
)

/** Pairs of words of the outcome: “ended up at 50 billion”, “came to”. */
export const outcomeVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  ended: new Set(['up']),
  ending: new Set(['up']),
  end: new Set(['up']),
  came: new Set(['to']),
  comes: new Set(['to']),
  amounted: new Set(['to']),
  totalled: new Set(),
  totaled: new Set(),
  reached: new Set(),
  reaching: new Set(),
}

/** Before "to" and a verb: what the verb then is. */
export const governors: Readonly<Record<string, 'planned' | 'decided' | 'demanded' | 'refused'>> = {
  ...all(
    'planned',
    'plan plans planned planning intend intends intended aim aims due set ready prepared prepare prepares plans going willing committed',
  ),
  ...all('decided', 'vote votes voted decide decides decided'),
  ...all(
    'demanded',
    `consider considers considered considering weigh weighs weighed weighing mull mulls mulling mulled propose proposes proposed
    suggest suggests suggested explore explores exploring discuss discusses discussed discussing order orders ordered oblige
    obliged force forced allow allowed persuade press pressed`,
  ),
  ...all(
    'demanded',
    'should must ought want wants wanted urge urges urged ask asks asked call calls called need needs needed should must demand demands demanded hope hopes hoped expect expects expected seek seeks sought require requires required able try tries tried wish wishes told invite invited',
  ),
  ...all(
    'refused',
    'refuse refuses refused decline declines declined fail fails failed unable unwilling',
  ),
}

function entries(
  words: Readonly<Record<string, string>>,
  part: StageWord['part'],
): [string, StageWord][] {
  return Object.entries(words).flatMap(([stage, list]) =>
    list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((word): [string, StageWord] => [word, { stage: stage as Stage, part }]),
  )
}

function all<T extends string>(value: T, words: string): Readonly<Record<string, T>> {
  return Object.fromEntries(words.split(/\s+/).map((word) => [word, value]))
}
