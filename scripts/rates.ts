// Makes the rates of src/record/rates/data/reference.ts from the ECB's eurofxref-hist.csv:
// node scripts/rates.ts FILE.csv
import { readFileSync, writeFileSync } from 'node:fs'
import { encodeGaps } from '../src/record/rates/days.ts'
import { encodeSeries, type Series } from '../src/record/rates/series.ts'

const firstYear = '2015'
const currencies =
  'USD GBP JPY CHF CAD AUD NOK SEK DKK PLN CZK HUF RON BGN TRY CNY INR KRW BRL MXN ZAR ILS HKD SGD NZD THB IDR MYR PHP ISK HRK RUB'

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Give the path of the ECB’s eurofxref-hist.csv.')
const [header = [], ...lines] = readFileSync(path, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(',').map((cell) => cell.trim()))
const rows = lines
  .filter(([day = '']) => day >= firstYear)
  .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
const days = rows.map(([day = '']) => day)

const written = currencies.split(' ').map((currency) => {
  const { decimals, first, steps } = seriesOf(currency)
  return `  ${currency}: {\n    decimals: ${decimals},\n    first: ${first},\n    steps:\n      '${steps}',\n  },\n`
})
writeFileSync(
  new URL('../src/record/rates/data/reference.ts', import.meta.url),
  `// Euro foreign exchange reference rates of the European Central Bank, made by scripts/rates.ts.
import type { Series } from '../series.ts'

/** The first business day of the series. */
export const firstDay = '${days[0]}'

/** Days from each business day to the next, one digit each. */
export const gaps =
  '${encodeGaps(days)}'

export const reference: Readonly<Record<string, Series>> = {
${written.join('')}}
`,
)
console.log(`${currencies.split(' ').length} currencies, ${days[0]} to ${days.at(-1)}`)

/** Fails where a rate is missing within a series, for its steps have no room for that. */
function seriesOf(currency: string): Series {
  const column = header.indexOf(currency)
  if (column < 0) throw new Error(`The file has no column for ${currency}.`)
  const rates = rows.map((row) => row[column] ?? '')
  const isRate = (rate: string): boolean => /^\d+(?:\.\d+)?$/.test(rate)
  const first = rates.findIndex(isRate)
  const own = rates.slice(first, rates.findLastIndex(isRate) + 1)
  if (first < 0 || !own.every(isRate)) throw new Error(`${currency} lacks rates within its series.`)
  return encodeSeries(first, own)
}
