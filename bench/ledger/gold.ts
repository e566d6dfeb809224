// node bench/ledger/gold.ts odd|even [--lines]
//
// Takes the claims of bench/gold as marked for accepted ones, proposes how their figures relate, and
// compares the totals of the ledger with those that an analyst drew from the same texts, and with what
// comes out where everything is added. --lines prints, for the odd half alone, both sides. Who
// belongs to whom is known only where registers.ts says so.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { proposeLinks } from '../../src/record/claim-links/propose-links.ts'
import type { CurrentClaim } from '../../src/record/claims/current.ts'
import { ledger } from '../../src/record/ledger/ledger.ts'
import type { Total } from '../../src/record/ledger/ledger-shape.ts'
import { naiveSums } from '../../src/record/ledger/naive.ts'
import { convert } from '../../src/record/rates/convert.ts'
import { currentOf, type LayerText } from './current-of.ts'
import { registers } from './registers.ts'

interface GoldLedger {
  readonly occasion: string
  readonly texts: readonly string[]
  readonly totals: readonly GoldTotal[]
}

type GoldTotal = Pick<Total, 'stage' | 'currency' | 'value'>

const [half, ...flags] = process.argv.slice(2)
if (half !== 'odd' && half !== 'even') throw new Error('Usage: node bench/ledger/gold.ts odd|even')
const root = new URL('../', import.meta.url)
const sum = { gold: 0, found: 0, both: 0, naive: 0, occasions: 0 }

for (const file of readdirSync(new URL('claims/ledgers/', root)).sort()) {
  const gold: GoldLedger = read(`claims/ledgers/${file}`)
  if (!gold.texts.every((id) => isOfHalf(id))) continue
  const claims = gold.texts.flatMap((id) => claimsOf(id, gold.occasion))
  const links = proposeLinks(claims, { convert })
  const { totals } = ledger(claims, links)
  const found = totals.filter(({ stage }) => stage !== 'unclear').map(shown)
  const wanted = gold.totals.filter(({ stage }) => stage !== 'unclear').map(shown)
  const naive = naiveSums(claims).map(({ value, currency }) => `${value} ${currency}`)
  sum.occasions += 1
  sum.gold += wanted.length
  sum.found += found.length
  sum.both += wanted.filter((total) => found.includes(total)).length
  sum.naive += naive.filter((total) => wanted.some((right) => right.endsWith(` ${total}`))).length
  if (half === 'odd' && flags.includes('--lines'))
    console.log(gold.occasion, { wanted, found, naive })
}
console.log(
  `${sum.occasions} occasions: of ${sum.gold} totals ${sum.both} are found, of ${sum.found} found ${sum.both} are right; of plain sums ${sum.naive} are right`,
)

function claimsOf(id: string, occasion: string): readonly CurrentClaim[] {
  const folder = `gold/${id}/`
  if (!existsSync(new URL(`${folder}claims.json`, root))) return []
  const layer: LayerText['layer'] = read(`${folder}claims.json`)
  const text = readFileSync(new URL(`${folder}text.txt`, root), 'utf8')
  return currentOf({ layer, text }, registers[occasion] ?? {})
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'))
}

function isOfHalf(id: string): boolean {
  return Number.parseInt(id, 10) % 2 === (half === 'odd' ? 1 : 0)
}

function shown({ stage, currency, unit, value }: GoldTotal & Partial<Total>): string {
  return `${stage} ${value} ${currency ?? unit}`
}
