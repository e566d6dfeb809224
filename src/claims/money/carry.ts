import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'

type Figure = Claim<'figure'>

/**
 * Gives figures that are given or promised, and whose sentence leaves out by whom or to whom, the parties that the
 * rest of the report names for the same sum. Whom most of a report's money goes to is not taken for the rest: on
 * texts out of sight that was wrong as often as right.
 */
export function carried(figures: readonly Figure[]): readonly Figure[] {
  const donors = bySum(figures, 'donors')
  const recipients = bySum(figures, 'recipients')
  return figures.map((figure) => {
    if (figure.stage === null) return figure
    const givers = named(figure.donors)
      ? figure.donors
      : (donors.get(sumOf(figure)) ?? figure.donors)
    const getters =
      figure.recipients.length > 0 ? figure.recipients : (recipients.get(sumOf(figure)) ?? [])
    return { ...figure, donors: givers, recipients: getters.filter((one) => !isOf(one, givers)) }
  })
}

function bySum(
  figures: readonly Figure[],
  side: 'donors' | 'recipients',
): ReadonlyMap<string, readonly Party[]> {
  const found = new Map<string, readonly Party[]>()
  for (const figure of figures) {
    const sum = sumOf(figure)
    if (figure.stage === null || figure.measure === 'share' || found.has(sum)) continue
    if (named(figure[side])) found.set(sum, figure[side])
  }
  return found
}

function sumOf({ measure, value, unit, id }: Figure): string {
  return measure === 'share' ? id : `${value} ${unit}`
}

function named(parties: readonly Party[]): boolean {
  return parties.some(({ actor }) => actor !== null)
}

function isOf({ actor }: Party, parties: readonly Party[]): boolean {
  return actor !== null && parties.some((one) => one.actor === actor)
}
