import type { ClaimReport, CurrentClaim, RecordActor } from '../../src/record/claims/current.ts'
import type { Claim } from '../../src/shapes/claim.ts'
import { stages } from '../../src/shapes/claims/figure.ts'
import { strengths } from '../../src/shapes/claims/position.ts'
import { processRoles } from '../../src/shapes/claims/process.ts'
import { type Span, slice } from '../../src/shapes/span.ts'
import { seeded } from '../../test/random.ts'

type Fields = Claim extends infer One ? (One extends Claim ? Omit<One, keyof Head> : never) : never
type Head = Pick<
  Claim,
  'id' | 'statement' | 'span' | 'saidBy' | 'assertion' | 'modality' | 'confidence' | 'by'
>

const topics =
  `harbour flood grain rail vaccine tariff river grid school ferry dam fishery steel coal border
housing water hospital airport levy pension forest port mining census bridge tunnel refugee climate energy`.split(
    /\s+/,
  )
const matters = 'fund plan deal levy treaty budget reform pact'.split(' ')
const wishes = 'grow shrink wait open close end begin double'.split(' ')
const [starts, ends] = [
  'al bre cor dun es fal gor hel is jor',
  'mark stad ton vik wold ria dor haven mere ness',
].map((words) => words.split(' '))
const places = (starts ?? []).flatMap((start) =>
  topics.slice(0, 4).flatMap((_, at) => (ends ?? []).map((end) => `${start}${'aeio'[at]}${end}`)),
)

/**
 * Claims as an archive gives them, 20 a report: seven figures with a stage, three commitments, six
 * positions, and a role, a state, a proposal and a condition or a red line. 1,000 actors, 60 of them groups, of whom few
 * are in very many reports; ten years; half of the stages are pledges. Nine in ten claims are accepted.
 */
export function* foldClaims(total: number, seed = 1): Generator<CurrentClaim> {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const perReport = kinds.length
  for (let made = 0; made < total; ) {
    const number = Math.floor(made / perReport)
    const report = reportOf(number, pick, random)
    for (let at = 0; at < perReport && made < total; at++, made++) {
      yield {
        claim: claimOf(report, at, made, pick),
        status: random() < 0.9 ? 'accepted' : 'proposed',
        rank: 'normal',
        mergedInto: null,
        edited: false,
        report,
        form: 'indirect',
      }
    }
  }
}

type Choose = <T>(list: readonly T[]) => T

function reportOf(number: number, pick: Choose, random: () => number): ClaimReport {
  const sentences = Array.from(
    { length: 20 },
    () => `${pick(places)} ${pick(topics)} ${pick(matters)} should ${pick(wishes)}.`,
  )
  const actors = Array.from({ length: 6 }, (_, at): [string, RecordActor] => {
    const group = at === 0
    const id = group
      ? `group-${Math.floor(random() * 60)}`
      : `actor-${Math.floor(random() ** 2 * 940)}`
    const memberOf = group ? [] : [`group-${Number(id.slice(6)) % 60}`]
    return [`a${at}`, { id, name: id, type: group ? 'group' : 'state', memberOf }]
  })
  return {
    id: `report-${number}`,
    url: null,
    title: null,
    outlet: `outlet ${number % 40}`,
    published: new Date(Date.UTC(2016, 0, 1 + (number % 3650))).toISOString().slice(0, 10),
    superseded: false,
    text: sentences.join('\n'),
    chain: [`outlet ${number % 40}`],
    actors: Object.fromEntries(actors),
  }
}

function claimOf(report: ClaimReport, at: number, number: number, pick: Choose): Claim {
  const span = sentence(report.text, at)
  const head: Head = {
    id: `claim-${number}`,
    statement: null,
    span,
    saidBy: pick(['a1', 'a2', 'a3']),
    assertion: 'asserted',
    modality: { factuality: 'CT+', cues: [] },
    confidence: 0.9,
    by: 'bench@1',
  }
  const fields = fieldsOf(report, span, at, number, pick)
  return { ...head, ...fields } as Claim
}

function fieldsOf(
  report: ClaimReport,
  span: Span,
  at: number,
  number: number,
  pick: Choose,
): Fields {
  const party = (): { actor: string; span: Span } => ({
    actor: pick(Object.keys(report.actors)),
    span,
  })
  const issue = { start: span.start, end: span.start + slice(report.text, span).indexOf(' should') }
  const process = { label: `${slice(report.text, issue)} talks`, span: null }
  switch (kinds[at]) {
    case 'commitment':
      return {
        kind: 'commitment',
        donors: [party()],
        recipients: [party()],
        support: pick(['financial', 'military', 'medical']),
        object: issue,
        stage: 'pledged',
        stageCue: span,
        period: null,
        figures: [`claim-${number - 1}`],
      }
    case 'position':
      return {
        kind: 'position',
        holder: party(),
        issue,
        stance: { start: issue.end, end: span.end },
        strength: pick(strengths),
        polarity: pick(['+', '-']),
      }
    case 'condition':
      return number % 2 === 0
        ? { kind: 'condition', relation: 'if', event: issue, on: `claim-${number - 1}` }
        : {
            kind: 'red_line',
            process,
            actor: party(),
            value: 'stated',
            words: issue,
            wording: 'paraphrase',
          }
    case 'role':
      return { kind: 'role', process, actor: party(), role: pick(processRoles) }
    case 'state':
      return { kind: 'state', process, field: 'status', value: issue, actor: null }
    case 'proposal':
      return {
        kind: 'proposal',
        label: issue,
        status: 'proposed',
        proponents: [{ party: party(), role: 'proposer' }],
        layer: null,
        conditions: [],
        likelihood: [],
      }
    default:
      return {
        kind: 'figure',
        measure: 'amount',
        value: String((1 + (number % 97)) * 1_000_000),
        valueMax: null,
        unit: pick(['EUR', 'EUR', 'USD', 'GBP']),
        bound: '=',
        currencyBasis: 'spoken',
        stage: pick([...stages, ...Array<'pledged'>(4).fill('pledged')]),
        stageCue: null,
        period: yearOf(2016 + (number % 10), span),
        donors: [party()],
        recipients: [party()],
        of: null,
      }
  }
}

/** The kinds of the claims of a report; every other condition is a red line. */
const kinds =
  `figure commitment position figure commitment position condition figure position role figure commitment
position figure state position figure proposal position figure`.split(/\s+/)

function yearOf(year: number, expression: Span) {
  const [start, endExclusive] = [`${year}-01-01`, `${year + 1}-01-01`]
  return { start, endExclusive, relation: 'in', expression, basis: 'absolute' } as const
}

/** Where the sentence with this number stands, one being on each line. */
function sentence(text: string, number: number): Span {
  let start = 0
  for (let line = 0; line < number; line++) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
