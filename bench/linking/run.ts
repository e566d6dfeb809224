// node bench/linking/run.ts odd|even|all [--misses]
//
// How well actors are linked across the reports of small archives: pairwise precision, recall and F1 over
// pairs of mentions that are put into one entity, and the misspelt names that are suggested, never linked.
// Each archive is read in the order of its dates and in 20 shuffled orders of its reports. Beside the
// linker stand two baselines: the exact folded name, and a folded name with a Levenshtein ratio ≥ 0.9; the
// linker where it is not known in which country an outlet is; and the store, which finds that out by itself.
import { type Archive, joined, openArchives } from './archive.ts'
import { exactName, fuzzyName, type Linker, ownLinker, withoutCountries } from './linkers.ts'
import {
  type Counts,
  f1,
  noCounts,
  type Placed,
  place,
  precision,
  recall,
  scorePairs,
  scoreSuggestions,
} from './score.ts'
import { shuffled } from './shuffle.ts'
import { storeLinker } from './store-linker.ts'

const [half = '', ...flags] = process.argv.slice(2)
if (!['odd', 'even', 'all'].includes(half)) {
  throw new Error('Usage: node bench/linking/run.ts odd|even|all [--misses]')
}
const listed = flags.includes('--misses') && half === 'odd'
const archives = openArchives(half)
const orders = 20
const rows = new Map<string, Counts>()
const linkers: Readonly<Record<string, () => Linker | Promise<Linker>>> = {
  linker: ownLinker,
  'countries of outlets unknown': withoutCountries,
  store: () => storeLinker(true),
  'store, no addresses': () => storeLinker(false),
  'exact folded name': exactName,
  'fuzzy name ≥ 0.9': fuzzyName,
}

for (const [name, make] of Object.entries(linkers)) {
  for (const archive of archives) {
    await run(archive, make, name, name === 'linker')
    for (let seed = 1; seed <= orders; seed++) {
      await run(
        { ...archive, reports: shuffled(archive.reports, seed) },
        make,
        `${name}, ${orders} shuffled orders`,
      )
    }
  }
  await run(joined(archives), make, `${name}, all archives as one`)
}

console.log(
  'pairs of mentions: precision / recall / F1 in per cent (right, wrong, missed); suggestions',
)
for (const [name, counts] of rows) {
  const { right, wrong, missed, wanted, suggested } = counts
  const figures = [precision, recall, f1].map((of) => (100 * of(counts)).toFixed(1)).join(' / ')
  console.log(
    `${name.padEnd(44)} ${figures}  (${right}, ${wrong}, ${missed})  ${suggested} of ${wanted}`,
  )
}
console.log(`pairs that are the same in all ${orders} orders: ${await agreement()} %`)

async function run(
  archive: Archive,
  make: () => Linker | Promise<Linker>,
  row: string,
  cases = false,
): Promise<void> {
  const placed = await place(archive.reports, await make())
  scorePairs(placed, (what, a, b) => {
    count(row, what)
    if (!cases) return
    for (const kind of new Set([a.case, b.case])) count(`${row}: ${kind}`, what)
    if (listed && what !== 'right') {
      console.log(`${what}: ${a.id} ${words(a)} – ${b.id} ${words(b)}`)
    }
  })
  scoreSuggestions(placed, (what, mention) => {
    count(row, what)
    if (cases) count(`${row}: ${mention.case}`, what)
  })
}

function count(row: string, what: keyof Counts): void {
  const counts = rows.get(row) ?? noCounts()
  rows.set(row, counts)
  counts[what]++
}

function words({ profile: { name, offices } }: Placed['mention']): string {
  return [name, ...offices].join(', ')
}

/** Of the pairs linked in any order, the share linked in every one. */
async function agreement(): Promise<string> {
  let always = 0
  let ever = 0
  for (const archive of archives) {
    const times = new Map<string, number>()
    for (let seed = 1; seed <= orders; seed++) {
      const placed = await place(shuffled(archive.reports, seed), ownLinker())
      for (const [at, a] of placed.entries()) {
        for (const b of placed.slice(at + 1)) {
          if (a.entry !== b.entry) continue
          const pair = [a.mention.id, b.mention.id].toSorted().join('|')
          times.set(pair, (times.get(pair) ?? 0) + 1)
        }
      }
    }
    ever += times.size
    always += [...times.values()].filter((each) => each === orders).length
  }
  return ((100 * always) / Math.max(ever, 1)).toFixed(1)
}
