// node bench/ledger/gold.ts odd|even [--lines]
//
// Takes the claims of bench/gold as marked for accepted ones, proposes how their figures relate, and
// compares the totals of the ledger with those that an analyst drew from the same texts, and with what
// comes out where everything is added. --lines prints, for the odd half alone, both sides. Who
// belongs to whom is known only where registers.ts says so.
import { proposeLinks } from '../../src/record/claim-links/propose-links.ts'
import { ledger } from '../../src/record/ledger/ledger.ts'
import type { Total } from '../../src/record/ledger/ledger-shape.ts'
import { convert } from '../../src/record/rates/convert.ts'
import { claimsOf, goldLedgers } from './gold-ledger.ts'
import { plainOf, tellingExamples } from './plain.ts'

const [half, ...flags] = process.argv.slice(2)
if (half !== 'odd' && half !== 'even') throw new Error('Usage: node bench/ledger/gold.ts odd|even')
const listing = half === 'odd' && flags.includes('--lines')

const occasions = goldLedgers(half).map((gold) => {
  const claims = claimsOf(gold)
  const totals = gold.totals.filter(({ stage }) => stage !== 'unclear')
  const expected = totals.map(shown)
  const found = ledger(claims, proposeLinks(claims, { convert }))
    .totals.filter(({ stage }) => stage !== 'unclear')
    .map(shown)
  if (listing) console.log(gold.occasion, { expected, found })
  const right = expected.filter((total) => found.includes(total))
  const plain = plainOf(claims, totals)
  const rightInMoney = plain.examples.filter((one) => right.includes(shown(one.expected))).length
  return { expected, found, right, rightInMoney, plain }
})

const sum = (count: (one: (typeof occasions)[number]) => number): number =>
  occasions.reduce((before, one) => before + count(one), 0)
const expected = sum((one) => one.expected.length)
const found = sum((one) => one.found.length)
const right = sum((one) => one.right.length)

console.log(`${occasions.length} occasions of the ${half} texts`)
console.log(`totals: ${expected} expected, ${found} found, ${right} right`)
console.log(`precision ${percent(right, found)}, recall ${percent(right, expected)}`)
console.log(
  `of ${sum((one) => one.plain.expected)} expected totals in money, right in the ledger: ${sum((one) => one.rightInMoney)}; by plain addition per currency: ${sum((one) => one.plain.byCurrency)}; per stage and currency: ${sum((one) => one.plain.byStage)}`,
)
const examples = occasions.flatMap((one) => one.plain.examples)
for (const { expected, sum } of tellingExamples(examples, 3))
  console.log(
    `  expected ${amount(expected)} ${expected.currency} ${expected.stage}, plain sum of ${sum.figures} figures ${amount(sum)} ${sum.currency}`,
  )

type Shown = Pick<Total, 'stage' | 'value' | 'currency'> & Partial<Pick<Total, 'unit'>>

function shown({ stage, currency, unit, value }: Shown): string {
  return `${stage} ${value} ${currency ?? unit}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function amount({ value }: { readonly value: string }): string {
  return Number(value).toLocaleString('en')
}
