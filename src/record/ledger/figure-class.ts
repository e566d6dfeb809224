import type { SupportKind } from '../../shapes/claims/commitment.ts'
import type { Stage } from '../../shapes/claims/figure.ts'
import type { Term } from '../figures/add.ts'
import type { Figure } from '../figures/figure.ts'
import { byCodeUnits } from '../figures/order.ts'
import type { FigureParty } from '../figures/party.ts'
import type { Days } from '../figures/periods.ts'
import type { Converted } from './options.ts'

/** One figure, however often it was told: what counts once. */
export interface FigureClass {
  /** The least id of its members. */
  readonly id: string
  /** The best first: its value stands for the class. */
  readonly members: readonly Figure[]
  readonly head: Figure
  readonly accepted: boolean
  /** Whether a link joins it to another class. */
  readonly linked: boolean
  /** The value for sorting, in the currency asked for. */
  readonly size: number
  /** `unclear` while its tellings differ. */
  readonly stage: Stage
  readonly donors: readonly FigureParty[]
  readonly recipients: readonly FigureParty[]
  readonly support: SupportKind | null
  readonly period: Days | null
  readonly series: string | null
  /** Null where no other currency is asked for, or there is no rate. */
  readonly converted: (Converted & { readonly valueMax: string | null }) | null
  /** What it adds to a sum, in the currency asked for where there is one. */
  readonly term: Term
}

const basisOrder = ['spoken', 'reporter', 'editorial', 'context']

/** Which of two tellings of a figure stands for both: decided ones and the speaker's own come first. */
export function byStanding(a: Figure, b: Figure): number {
  return (
    Number(isAccepted(b)) - Number(isAccepted(a)) ||
    Number(isPreferred(b)) - Number(isPreferred(a)) ||
    Number(isNarrated(a)) - Number(isNarrated(b)) ||
    basisOf(a) - basisOf(b) ||
    byCodeUnits(dayOf(a), dayOf(b)) ||
    byCodeUnits(a.current.report.id, b.current.report.id) ||
    a.current.claim.span.start - b.current.claim.span.start ||
    byCodeUnits(a.id, b.id)
  )
}

export function isAccepted({ current }: Figure): boolean {
  return current.status === 'accepted'
}

export function isPreferred({ current }: Figure): boolean {
  return current.rank === 'preferred'
}

/** The members that speak for the class: those of the best standing that decisions give. */
function leading(members: readonly Figure[]): readonly Figure[] {
  const accepted = members.filter(isAccepted)
  const among = accepted.length > 0 ? accepted : members
  const preferred = among.filter(isPreferred)
  return preferred.length > 0 ? preferred : among
}

/** The stage that all leading members give, else `unclear`. */
export function stageOf(members: readonly Figure[]): Stage {
  const stages = new Set(leading(members).map(({ fields }) => fields.stage ?? 'unclear'))
  const [first = 'unclear'] = stages
  return stages.size === 1 ? first : 'unclear'
}

function isNarrated({ current }: Figure): boolean {
  return current.claim.assertion === 'narrated'
}

function basisOf({ fields }: Figure): number {
  const at = basisOrder.indexOf(fields.currencyBasis ?? '')
  return at < 0 ? basisOrder.length : at
}

function dayOf({ current }: Figure): string {
  return current.report.published ?? '~'
}
