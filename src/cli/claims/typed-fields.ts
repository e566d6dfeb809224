import type { CurrentClaim } from '../../record/claims/current.ts'
import type { ClaimPatch } from '../../shapes/claims/decided.ts'
import { partyValue, spanValue } from './party-value.ts'

const parties: ReadonlySet<string> = new Set(['holder', 'actor'])
const partyLists: ReadonlySet<string> = new Set(['donors', 'recipients'])
const lists: ReadonlySet<string> = new Set([
  ...partyLists,
  ...['figures', 'proponents', 'conditions', 'likelihood'],
])
const spans: ReadonlySet<string> = new Set([
  ...['span', 'object', 'issue', 'stance', 'label', 'event', 'words', 'stageCue'],
])

/**
 * Fields as a person types them, `FIELD=VALUE` each: a party by its id in the report or by words that the
 * report prints, several with commas; a span as the words it covers; `none` for null or an empty list;
 * anything else as JSON, or as it is. Gives a sentence where one cannot be read.
 */
export function typedFields(current: CurrentClaim, typed: readonly string[]): ClaimPatch | string {
  const patch: [field: string, value: unknown][] = []
  for (const each of typed) {
    const at = each.indexOf('=')
    if (at < 1) return `“${each}” is not FIELD=VALUE.`
    const field = each.slice(0, at).trim()
    const value = fieldValue(current, field, each.slice(at + 1).trim())
    if (value instanceof Unreadable) return value.message
    patch.push([field, value])
  }
  return Object.fromEntries(patch)
}

class Unreadable extends Error {}

function fieldValue(current: CurrentClaim, field: string, typed: string): unknown {
  if (typed === 'none' && !(current.claim.kind === 'red_line' && field === 'value')) {
    return lists.has(field) ? [] : null
  }
  if (typed.startsWith('{') || typed.startsWith('[')) {
    try {
      return JSON.parse(typed) as unknown
    } catch {
      return new Unreadable(`“${typed}” is not JSON.`)
    }
  }
  if (parties.has(field)) return orUnreadable(partyValue(current, typed))
  if (partyLists.has(field)) {
    const list = typed.split(',').map((one) => partyValue(current, one.trim()))
    return list.find((one) => typeof one === 'string') === undefined
      ? list
      : orUnreadable(list.find((one) => typeof one === 'string'))
  }
  if (spans.has(field) || (field === 'value' && current.claim.kind === 'state')) {
    return (
      spanValue(current.report.text, typed) ??
      new Unreadable(`The report does not print “${typed}”.`)
    )
  }
  if (field === 'figures') return typed.split(',').map((one) => one.trim())
  return typed
}

function orUnreadable(value: unknown): unknown {
  return typeof value === 'string' ? new Unreadable(value) : value
}
