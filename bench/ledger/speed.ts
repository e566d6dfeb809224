// node bench/ledger/speed.ts [FIGURES]
//
// How long it takes to join occasions, to propose links and to fold a ledger of so many figures
// (100,000 where nothing is said), and until a single decision shows.
import { proposeLinks } from '../../src/record/claim-links/propose-links.ts'
import { speechEvents } from '../../src/record/events/speech-events.ts'
import { LedgerIndex } from '../../src/record/ledger/ledger-index.ts'
import { generate } from './generate.ts'

const { claims, links } = generate(Number(process.argv[2] ?? 100_000))
const decisions = 100

timed('occasions', () => speechEvents(claims))
timed('links proposed', () => proposeLinks(claims))
const index = new LedgerIndex()
timed('ledger from nothing', () => {
  for (const claim of claims) index.set(claim)
  for (const link of links) index.link(link)
  return index.ledger()
})
const times = Array.from({ length: decisions }, (_, at) => {
  const claim = claims[Math.floor((at * claims.length) / decisions)]
  const start = performance.now()
  if (claim) index.set({ ...claim, status: 'rejected' })
  index.ledger()
  return performance.now() - start
}).sort((a, b) => a - b)
console.log(`one decision: median ${ms(times[decisions / 2])}, longest ${ms(times.at(-1))}`)

function timed<T>(what: string, run: () => T): T {
  const start = performance.now()
  const result = run()
  console.log(`${what}: ${ms(performance.now() - start)}`)
  return result
}

function ms(time: number | undefined): string {
  return `${Math.round(time ?? 0)} ms`
}
