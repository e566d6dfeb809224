/**
 * The daily rates of one currency, in units of it per euro.
 */
export interface Series {
  /** Rates are kept as integers with this many decimals. */
  readonly decimals: number
  /** Where the first rate lies in the list of days. */
  readonly first: number
  /** The first rate, then what each business day adds to the one before it. */
  readonly steps: string
}

/** The rate of a series on the day at `index` of the list of days; null outside the series. */
export type Rates = (index: number) => string | null

/** Makes a series of rates as published, one a business day from the day at `first` on. */
export function encodeSeries(first: number, rates: readonly string[]): Series {
  const decimals = Math.max(0, ...rates.map((rate) => (rate.split('.')[1] ?? '').length))
  const units = rates.map((rate) => {
    const [whole = '', fraction = ''] = rate.split('.')
    return Number(whole + fraction.padEnd(decimals, '0'))
  })
  const steps = units.map((unit, at) => unit - (units[at - 1] ?? 0)).join(' ')
  return { decimals, first, steps }
}

/** The rates of a series without trailing zeros, as the ECB publishes them. */
export function decodeSeries({ decimals, first, steps }: Series): Rates {
  let unit = 0
  const units = steps.split(' ').map((step) => {
    unit += Number(step)
    return unit
  })
  return (index) => {
    const at = units[index - first]
    return at === undefined ? null : published(at, decimals)
  }
}

function published(unit: number, decimals: number): string {
  if (decimals === 0) return String(unit)
  const digits = String(unit).padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  const whole = digits.slice(0, -decimals)
  return fraction === '' ? whole : `${whole}.${fraction}`
}
