import type { CurrentClaim } from '../../record/claims/current.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'

/** Who is meant by words that a person types: an id of the report's actors, or words that it prints. */
export function partyValue({ report }: CurrentClaim, typed: string): Party | string {
  const [, called = typed, nth = ''] = occurrence.exec(typed) ?? []
  const [id, actor] = Object.entries(report.actors).find(
    ([local, { name }]) => local === called || name.toLowerCase() === called.toLowerCase(),
  ) ?? [null, null]
  const printed = actor ? spanValue(report.text, `${actor.name}${nth}`) : null
  const span = printed ?? spanValue(report.text, typed) ?? (id === null ? null : nowhere)
  return span ? { actor: id, span } : `The report does not print “${typed}”.`
}

/** Of an actor whose name in the register the report does not print. */
const nowhere: Span = { start: 0, end: 0 }

const occurrence = /^(.*)(@[1-9]\d*)$/s

/** Where a text has some words: `words`, or `words@2` for their second occurrence. */
export function spanValue(text: string, typed: string): Span | null {
  const [, words = typed, nth = '@1'] = occurrence.exec(typed) ?? []
  if (words === '') return null
  let start = -1
  for (let seen = 0; seen < Number(nth.slice(1)); seen++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) return null
  }
  return { start, end: start + words.length }
}
