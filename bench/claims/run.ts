// node bench/claims/run.ts odd|even [--misses] [--engine NAME] [--text NN]
//
// Reads the texts of bench/gold that have a layer of claims from end to end, and compares the claims
// found with those marked. --misses lists, for the odd half alone, what differs.
import { analyse } from '../../src/run/analyse.ts'
import { defaultEngine, type EngineName } from '../../src/run/engine-names.ts'
import { openEngine } from '../../src/run/engines.ts'
import { claimKinds } from '../../src/shapes/claim.ts'
import { readClaimTexts, toArticle } from './corpus.ts'
import { fieldsOf } from './fields.ts'
import { Judge, pairUp } from './judge.ts'

const [half, ...rest] = process.argv.slice(2)
if (half !== 'odd' && half !== 'even') throw new Error('Usage: node bench/claims/run.ts odd|even')
const option = (name: string): string | undefined => rest[rest.indexOf(name) + 1 || rest.length]
const listing = rest.includes('--misses') && half === 'odd'
const only = option('--text')
const name = (option('--engine') ?? defaultEngine()) as EngineName
const engine = await openEngine(name)

const counts = new Map<string, { both: number; gold: number; found: number }>()
const fields = new Map<string, { right: number; wrong: number; none: number }>()
let assertedPairs = 0
const notSaid = new Map<string, number>()
let texts = 0
for (const each of readClaimTexts(half)) {
  if (only && !each.layer.id.startsWith(only)) continue
  texts++
  const [reading] = await analyse([await toArticle(each)], engine)
  if (!reading) continue
  const judge = new Judge(each.layer, reading)
  const words = ({ start, end }: { start: number; end: number }): string =>
    each.text.slice(start, end).replace(/\s+/g, ' ')
  for (const { gold, found } of pairUp(each.layer, reading)) {
    const kind = gold?.kind ?? found?.kind ?? ''
    const tally = counts.get(kind) ?? { both: 0, gold: 0, found: 0 }
    counts.set(kind, tally)
    if (gold) tally.gold++
    if (found) tally.found++
    if (gold && found) {
      tally.both++
      for (const [field, outcome] of fieldsOf(gold, found, judge)) {
        const key = `${kind} ${field}`
        const sum = fields.get(key) ?? { right: 0, wrong: 0, none: 0 }
        fields.set(key, sum)
        sum[outcome]++
        if (listing && outcome !== 'right') {
          console.log(
            `${each.layer.id}  ${key} ${outcome}: “${words(found.span)}”`,
            brief(gold),
            brief(found),
          )
        }
      }
      if (found.assertion === 'asserted') {
        assertedPairs++
        const as = `${kind} ${gold.assertion}`
        if (gold.assertion !== 'asserted') notSaid.set(as, (notSaid.get(as) ?? 0) + 1)
      }
    } else if (listing && gold) {
      console.log(
        `${each.layer.id}  missed ${kind}: “${each.text.slice(...gold.span)}”`,
        brief(gold),
      )
    } else if (listing && found) {
      console.log(`${each.layer.id}  spurious ${kind}: “${words(found.span)}”`, brief(found))
    }
  }
}
await engine.close()

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
console.log(`\n${texts} texts, ${half} half, engine ${name}\n`)
console.log(row('kind', 'gold', 'found', 'P', 'R', 'F1'))
console.log(row('---', '---', '---', '---', '---', '---'))
const line = (kind: string, { both, gold, found }: { both: number; gold: number; found: number }) =>
  row(
    ...[kind, gold, found, percent(both, found), percent(both, gold)],
    percent(2 * both, gold + found),
  )
const others = { both: 0, gold: 0, found: 0 }
for (const kind of claimKinds) {
  const tally = counts.get(kind)
  if (!tally) continue
  console.log(line(kind, tally))
  if (kind === 'figure') continue
  others.both += tally.both
  others.gold += tally.gold
  others.found += tally.found
}
console.log(line('all but figures', others))
console.log(`\n${row('field, of those found', 'n', 'right', 'wrong', 'none')}`)
console.log(row('---', '---', '---', '---', '---'))
for (const [key, { right, wrong, none }] of [...fields].sort()) {
  const all = right + wrong + none
  console.log(row(key, all, percent(right, all), percent(wrong, all), percent(none, all)))
}
const wrongly = [...notSaid.values()].reduce((sum, count) => sum + count, 0)
const kinds = [...notSaid].sort((a, b) => b[1] - a[1]).map(([as, count]) => `${count} ${as}`)
console.log(
  `\nAsserted though not said: ${wrongly} of ${assertedPairs} (${percent(wrongly, assertedPairs)} %): ${kinds.join(', ')}`,
)

function brief(claim: object): string {
  return JSON.stringify(claim, (key, value) =>
    [
      'id',
      'span',
      'by',
      'confidence',
      'modality',
      'statement',
      'cues',
      'stageCue',
      'expression',
    ].includes(key)
      ? undefined
      : value,
  )
}
