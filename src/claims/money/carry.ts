import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Scene } from '../scene/scene.ts'

type Figure = Claim<'figure'>

/**
 * Gives figures that are given or promised, and whose sentence leaves out by whom or to whom, the parties that the
 * rest of the report names for the same sum, and whom nearly everything in it goes to.
 */
export function carried(scene: Scene, figures: readonly Figure[]): readonly Figure[] {
  const { text } = scene
  const donors = bySum(figures, 'donors')
  const recipients = bySum(figures, 'recipients')
  const kinds = Map.groupBy(figures, kindOf)
  const main = new Map<string, Party | null>()
  const mainOf = (figure: Figure): Party | null => {
    const kind = kindOf(figure)
    const known = main.get(kind)
    if (known !== undefined) return known
    const found = mainRecipient(scene, kinds.get(kind) ?? [])
    main.set(kind, found)
    return found
  }
  return figures.map((figure) => {
    if (figure.stage === null) return figure
    const givers = named(figure.donors)
      ? figure.donors
      : (donors.get(sumOf(figure)) ?? figure.donors)
    const most = figure.recipients.length > 0 ? null : mainOf(figure)
    const getters =
      figure.recipients.length > 0
        ? figure.recipients
        : (recipients.get(sumOf(figure)) ?? (most && !isGiving(text, most, givers) ? [most] : []))
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

/** Money, or things by their noun; shares are of money. */
function kindOf({ measure, unit }: Figure): string {
  return measure === 'count' ? (unit?.split(' ').at(-1) ?? '') : 'money'
}

function isOf({ actor }: Party, parties: readonly Party[]): boolean {
  return actor !== null && parties.some((one) => one.actor === actor)
}

/** Whether a recipient gives, by itself or as its government. */
function isGiving(text: string, party: Party, givers: readonly Party[]): boolean {
  const name = wordsOf(text, party)
  return isOf(party, givers) || givers.some((one) => wordsOf(text, one).includes(name))
}

function wordsOf(text: string, { span }: Party): string {
  return text.slice(span.start, span.end).replace(/^[Tt]he /, '')
}

function timesIn(text: string, party: Party): number {
  return text.split(wordsOf(text, party)).length - 1
}

/** The one who gets two thirds of what the report names a recipient for: twice at least, or named often. */
function mainRecipient(scene: Scene, figures: readonly Figure[]): Party | null {
  const times = new Map<string, number>()
  let all = 0
  for (const { recipients, stage } of figures) {
    if (stage === null) continue
    for (const { actor } of recipients) {
      if (actor === null) continue
      all++
      times.set(actor, (times.get(actor) ?? 0) + 1)
    }
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1])
  if (!most || most[1] * 10 < all * 9) return null
  for (const { recipients } of figures) {
    const party = recipients.find(({ actor }) => actor === most[0])
    if (party) return most[1] > 1 || timesIn(scene.text, party) > 3 ? party : null
  }
  return null
}
