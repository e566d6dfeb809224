import type { Claim } from '../../shapes/claim.ts'
import type { ClaimPatch } from '../../shapes/claims/decided.ts'
import { type Decimal, decimal } from '../rates/decimal.ts'

/**
 * What is wrong with a claim once fields of it are changed, as full sentences: that it rests on itself, or
 * that its upper value is under its value. What was so before is none of the change.
 */
export function checkWhole(claim: Claim, patch: ClaimPatch): readonly string[] {
  const wrong: string[] = []
  for (const [field, value] of Object.entries(patch)) {
    if (references.has(field) && [value].flat().includes(claim.id)) {
      wrong.push(`The field ${field} cannot be the claim itself.`)
    }
  }
  if (
    claim.kind === 'figure' &&
    claim.valueMax !== null &&
    ('value' in patch || 'valueMax' in patch)
  ) {
    const { value, valueMax } = claim
    if (isUnder(decimal(valueMax), decimal(value))) {
      wrong.push(`The field valueMax cannot be ${valueMax}, which is under ${value}.`)
    }
  }
  return wrong
}

const references: ReadonlySet<string> = new Set(['of', 'on', 'figures'])

function isUnder(a: Decimal, b: Decimal): boolean {
  return a.units * 10n ** BigInt(b.scale) < b.units * 10n ** BigInt(a.scale)
}
