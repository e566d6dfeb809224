// node bench/speakers/cost.ts TEXTS… [--runs N]
//
// What resolving adds to the pipeline: processor time of `resolve` over texts (as in run.ts), beside that of the fast engine which found their attributions, in the same minute.
import { parseArgs } from 'node:util'
import { resolve } from '../../src/resolve/resolve.ts'
import { openEngine } from '../../src/run/engines.ts'
import { openTexts } from './corpora.ts'
import { articleOf } from './given.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
})
const runs = Number(values.runs)
const texts = positionals.flatMap(openTexts)
const articles = await Promise.all(texts.map(articleOf))
const engine = await openEngine('fast')
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
let attributing = 0
let resolving = 0
for (let run = 0; run <= runs; run++) {
  const [found, first] = await timed(() => engine.attribute(articles.map(({ text }) => text)))
  const [, second] = await timed(async () => {
    for (const [at, article] of articles.entries()) resolve(article, '', found[at] ?? [], '')
  })
  // The first run warms up.
  if (run === 0) continue
  attributing += first
  resolving += second
}
await engine.close()
const each = (ms: number): string => (ms / runs / texts.length).toFixed(2)
console.log(`${texts.length} texts, ${words} words, ${runs} runs, processor time a text:`)
console.log(`fast engine  ${each(attributing)} ms`)
console.log(
  `resolving    ${each(resolving)} ms, ${((100 * resolving) / attributing).toFixed(0)} % of it`,
)

/** Milliseconds of processor time, of all threads: the machine may be busy with other things. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}
