import type { SupportKind } from '../../shapes/claims/commitment.ts'
import type { FigureFields } from '../../shapes/claims/figure.ts'
import { slice } from '../../shapes/span.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { type Decimal, decimal } from '../rates/decimal.ts'
import type { FigureClaim } from './kinds.ts'
import { type FigureParty, keyOfParties, partiesOf } from './party.ts'

/** A figure as it is compared and added: its numbers read, its parties those of the register. */
export interface Figure {
  readonly id: string
  readonly current: FigureClaim
  readonly fields: FigureFields
  /** Null where the value is no decimal string. */
  readonly value: Decimal | null
  readonly valueMax: Decimal | null
  /** The value for sorting and rough comparison; 0 where there is none. */
  readonly size: number
  readonly donors: readonly FigureParty[]
  readonly donorKey: string
  readonly recipients: readonly FigureParty[]
  readonly recipientKey: string
  /** Null where no commitment says what kind of support it is. */
  readonly support: SupportKind | null
  /** The speaker's entry in the register, in narration the outlet's. */
  readonly speaker: string | null
}

const known = new WeakMap<FigureClaim, Figure>()

export function figureOf(current: FigureClaim, support: SupportKind | null = null): Figure {
  const figure = known.get(current) ?? read(current)
  known.set(current, figure)
  return support === null ? figure : { ...figure, support }
}

function read(current: FigureClaim): Figure {
  const { claim, report } = current
  const donors = partiesOf(claim.donors, report)
  const recipients = partiesOf(claim.recipients, report)
  const value = numberIn(claim.value)
  return {
    id: claim.id,
    current,
    fields: claim,
    value,
    valueMax: claim.valueMax === null ? null : numberIn(claim.valueMax),
    size: value ? Number(claim.value) : 0,
    donors,
    donorKey: keyOfParties(donors),
    recipients,
    recipientKey: keyOfParties(recipients),
    support: null,
    speaker: speakerOf(current),
  }
}

/** The entry of the register that says it. */
export function speakerOf({ claim, report }: CurrentClaim): string | null {
  return claim.saidBy === null ? null : (report.actors[claim.saidBy]?.id ?? null)
}

/** The words of the claim, as printed. */
export function wordsOf({ claim, report }: CurrentClaim): string {
  return slice(report.text, claim.span)
}

/** Whether it says that something is so: not denied, imagined or asked. */
export function holds({ claim }: CurrentClaim): boolean {
  const said = claim.assertion === 'asserted' || claim.assertion === 'narrated'
  return said && !claim.modality.factuality.endsWith('-')
}

// 40 digits: the money of all the world in the smallest of units has under 25.
function numberIn(text: string): Decimal | null {
  return /^\d{1,40}(?:\.\d{1,40})?$/.test(text) ? decimal(text) : null
}
