// node bench/speakers/run.ts TEXTS… [--misses] [--end-to-end] [--peers]
//
// How often the speaker of a gold attribution is the right actor. TEXTS are `odd`, `even` or `all` of
// the project's own gold corpus, or CORPUS.jsonl:LAYERS.jsonl, a corpus with its standoff chains
// (bench/speakers/polnear-dev.jsonl for PolNeAR's dev.jsonl). Resolving is given the gold's spans;
// --end-to-end adds a table over what the engine of ONRECORD_ENGINE finds. Beside them stand two
// baselines: the person named last, and the person named nearest. --peers adds what one would install
// instead (bench/peers/install.sh), each on the statements that it answers.

import { resolve } from '../../src/resolve/resolve.ts'
import { byRule } from '../../src/resolve/speakers/ranker/by-rule.ts'
import { defaultEngine } from '../../src/run/engine-names.ts'
import { openEngine } from '../../src/run/engines.ts'
import { table } from '../attribution/table.ts'
import { lastPerson, nearestPerson } from './baselines.ts'
import { type Marked, openTexts } from './corpora.ts'
import { articleOf, givenSpans, matching } from './given.ts'
import { judgeOf, type Verdict } from './judge.ts'
import type { GoldSpeaker } from './layer.ts'
import { compare } from './peers/compare.ts'
import { comparisonRows } from './peers/rows.ts'

const args = process.argv.slice(2)
const flags = new Set(args.filter((arg) => arg.startsWith('--')))
const places = args.filter((arg) => !arg.startsWith('--'))
if (places.length === 0)
  throw new Error('Usage: node bench/speakers/run.ts odd|even|all|CORPUS:LAYERS…')
const texts = places.flatMap(openTexts)
const engine = flags.has('--end-to-end') ? await openEngine(defaultEngine()) : null
const stated: { readonly by: string; readonly confidence: number; readonly right: boolean }[] = []
const verdicts: Verdict[][] = []
const counts = new Map<string, Record<Verdict | 'all', number>>()

for (const marked of texts) {
  const article = await articleOf(marked)
  const { statements: gold } = marked.layer
  const given = givenSpans(marked)
  const { actors, statements } = resolve(article, '', given, '')
  const judge = judgeOf(actors, marked.layer)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const ruled = resolve(article, '', given, '', byRule)
  const judgeRules = judgeOf(ruled.actors, marked.layer)
  const onText: Verdict[] = []
  verdicts.push(onText)
  for (const [at, each] of gold.entries()) {
    const spoken = given[at]
    if (!spoken) throw new Error(`${marked.id} has no attribution ${at}.`)
    const found = statements[at]?.speaker ?? null
    const verdict = judge(found, each.speaker)
    onText.push(verdict)
    count('resolving', each, verdict)
    const { speakerBy: chosenBy = '', speakerConfidence: confidence = 0 } = statements[at] ?? {}
    if (found !== null) stated.push({ by: chosenBy, confidence, right: verdict === 'right' })
    count(
      'rules alone',
      each,
      judgeRules(ruled.statements[at]?.speaker ?? null, each.speaker),
      true,
    )
    count('last person named', each, judge(lastPerson(actors, spoken), each.speaker), true)
    count('nearest person', each, judge(nearestPerson(actors, spoken), each.speaker), true)
    if (verdict !== 'right' && flags.has('--misses')) {
      const source = spoken.source.map(({ start, end }) => marked.text.slice(start, end)).join(' ')
      const name = nameOf(marked, each.speaker)
      const by = statements[at]?.speakerBy
      console.log(
        `${marked.id} ${at + 1} ${each.basis} ${each.cases.map((one) => `#${one} `).join('')}${verdict} [${source}] gold ${name}, found ${found && names.get(found)} (${by})`,
      )
    }
  }
  if (!engine) continue
  const [own = []] = await engine.attribute([marked.text])
  const resolved = resolve(article, '', own, '')
  const ownJudge = judgeOf(resolved.actors, marked.layer)
  for (const [at, each] of gold.entries()) {
    const best = matching(marked.attributions[at]?.content ?? [], own)
    if (best === null) continue
    const speaker = resolved.statements[best]?.speaker ?? null
    count(`end to end, ${engine.name}`, each, ownJudge(speaker, each.speaker))
  }
}
await engine?.close()

console.log('statements: right / another actor / an actor apart / none, in per cent')
for (const [name, { all, right, other, apart, none }] of counts) {
  const share = (part: number): string => ((100 * part) / all).toFixed(1)
  console.log(
    `${name.padEnd(36)} ${`${all}`.padStart(5)}  ${share(right)} / ${share(other)} / ${share(apart)} / ${share(none)}`,
  )
}

console.log(
  'speakers asserted, by what chose them: right, mean of the confidence stated, in per cent',
)
for (const by of ['', ...new Set(stated.map((each) => each.by))]) {
  const own = stated.filter((each) => by === '' || each.by === by)
  const right = own.filter((each) => each.right).length / own.length
  const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length
  console.log(
    `${(by || 'all').padEnd(36)} ${`${own.length}`.padStart(5)}  ${(100 * right).toFixed(1)} / ${(100 * mean).toFixed(1)}`,
  )
}
console.log(`calibration error: ${calibrationError(stated).toFixed(1)} points`)

if (flags.has('--peers')) {
  const { comparisons, leftOut } = compare(texts, verdicts)
  console.log(table(comparisonRows(comparisons)))
  for (const line of leftOut) console.log(line)
}

/** Expected calibration error in points over ten bins of equal width (Guo et al. 2017). */
function calibrationError(rows: typeof stated): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const own = rows.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin)
    const sum = own.reduce((all, { confidence, right }) => all + confidence - (right ? 1 : 0), 0)
    error += Math.abs(sum)
  }
  return (100 * error) / rows.length
}

function count(row: string, gold: GoldSpeaker, verdict: Verdict, brief = false): void {
  const rows = [row]
  if (!brief) rows.push(`${row}: ${gold.basis}`, ...gold.cases.map((each) => `${row}: #${each}`))
  for (const name of rows) {
    const sum = counts.get(name) ?? { all: 0, right: 0, other: 0, apart: 0, none: 0 }
    counts.set(name, sum)
    sum.all++
    sum[verdict]++
  }
}

function nameOf({ text, layer }: Marked, key: string | null): string | null {
  const actor = layer.actors.find((each) => each.key === key)
  return actor ? text.slice(...actor.name) : null
}
