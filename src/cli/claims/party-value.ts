import type { CurrentClaim } from '../../record/claims/current.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'

/** Who is meant by words that a person types: an id of the report's actors, or words that it prints. */
export function partyValue({ report }: CurrentClaim, typed: string): Party | string {
  const actor = report.actors[typed]
  const wanted = actor?.name ?? typed
  const id = actor
    ? typed
    : (Object.entries(report.actors).find(
        ([, { name }]) => name.toLowerCase() === typed.toLowerCase(),
      )?.[0] ?? null)
  const span = spanValue(report.text, wanted) ?? (id === null ? null : { start: 0, end: 0 })
  return span ? { actor: id, span } : `The report does not print “${typed}”.`
}

/** Where a text has some words: `words`, or `words@2` for their second occurrence. */
export function spanValue(text: string, typed: string): Span | null {
  const [, words = typed, nth = '1'] = /^(.*)@(\d+)$/s.exec(typed) ?? []
  let start = -1
  for (let seen = 0; seen < Number(nth); seen++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) return null
  }
  return words === '' ? null : { start, end: start + words.length }
}
