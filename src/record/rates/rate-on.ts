import { type Issue, issue } from '../../shapes/issue.ts'
import { ended } from './data/ended.ts'
import { fixed } from './data/fixed.ts'
import { firstDay, gaps, reference } from './data/reference.ts'
import { daysBetween, decodeGaps, lastAt } from './days.ts'
import { decodeSeries, type Rates } from './series.ts'

/** The rate of a currency to the euro. */
export interface Rate {
  readonly currency: string
  /** Units of the currency per euro, as published. */
  readonly rate: string
  /** The day that it is of: the last with a rate that is not after the day asked for. */
  readonly day: string
  /** `fixed`: the currency is gone, and converts at the rate at which the euro took its place. */
  readonly basis: 'reference' | 'fixed'
  /** C003 where the rate is fixed, else null. */
  readonly notice: Issue | null
}

/** Easter closes the banks for four days; a longer gap is none that the ECB's calendar has. */
const longestGap = 7

const series = new Map<string, Rates>()
let dayList: readonly string[] | null = null

/** The rate of a currency of ISO 4217 on a day, YYYY-MM-DD, or why there is none. */
export function rateOn(currency: string, day: string): Rate | Issue {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError(`Not a day: ${day}`)
  if (currency === 'EUR') return { currency, rate: '1', day, basis: 'fixed', notice: null }
  const replaced = entry(fixed, currency)
  if (replaced && replaced.since <= day) {
    const met = `${currency} gave way to the euro on ${replaced.since}, at ${replaced.rate} to the euro; that rate was used.`
    const notice = issue('C003', met)
    return { currency, rate: replaced.rate, day, basis: 'fixed', notice }
  }
  const rates = ratesOf(currency)
  if (rates) return published(currency, rates, day)
  if (replaced) return issue('C001', `The rates of ${currency} before the euro are not there.`)
  const successor = entry(ended, currency)
  if (successor) return issue('C003', `${currency} no longer exists; ${successor} took its place.`)
  return issue('C002', `The ECB publishes no rate for “${currency.slice(0, 40)}”.`)
}

function published(currency: string, rates: Rates, day: string): Rate | Issue {
  const days = businessDays()
  let at = lastAt(days, day)
  while (at >= 0 && daysBetween(days[at] ?? day, day) <= longestGap) {
    const rate = rates(at)
    if (rate !== null) {
      return { currency, rate, day: days[at] ?? day, basis: 'reference', notice: null }
    }
    at -= 1
  }
  return issue('C001', `There is no rate of ${currency} for ${day}.`)
}

function businessDays(): readonly string[] {
  dayList ??= decodeGaps(firstDay, gaps)
  return dayList
}

function ratesOf(currency: string): Rates | null {
  const known = series.get(currency)
  if (known) return known
  const kept = entry(reference, currency)
  if (!kept) return null
  const rates = decodeSeries(kept)
  series.set(currency, rates)
  return rates
}

function entry<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
