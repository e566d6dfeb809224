import type { Store } from '../../record/store.ts'
import type { ViewOptions } from '../../record/views/counts.ts'
import { oneLine } from '../print.ts'

/** That nothing was found is an answer about what was read: how much, of whom, from when to when. */
export async function nothingFound(
  store: Store,
  what: string,
  { asOf, include }: ViewOptions = {},
): Promise<string> {
  const sought = include === undefined ? what : `accepted ${what}`
  const { reports, outlets, outletCount, from, to } = await store.scope(asOf)
  if (reports === 0)
    return `No ${sought} found: no report is on record${asOf ? ` by ${asOf}` : ''}.`
  const names = outlets.slice(0, 5).map(({ name }) => oneLine(name))
  const others = outletCount - names.length
  const list = others > 0 ? `${names.join(', ')} and ${others} more` : names.join(', ')
  const of = outletCount > 0 ? ` of ${list}` : ''
  const when = from && to ? (from === to ? `, of ${from}` : `, from ${from} to ${to}`) : ''
  return `No ${sought} found in ${reports} ${reports === 1 ? 'report' : 'reports'}${of}${when}.`
}
