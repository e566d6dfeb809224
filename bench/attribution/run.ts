// node bench/attribution/run.ts GOLD.jsonl [--engine rules] [--out PRED.jsonl]: attributes each text,
// prints words a second of processor time, and writes predictions for a scorer.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Engine } from '../../src/attribute/engine.ts'
import { rules } from '../../src/attribute/rules/engine.ts'
import type { Span } from '../../src/shapes/span.ts'
import { type Pair, readGold } from './gold.ts'

const engines: Readonly<Record<string, () => Engine>> = { rules }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'rules' },
    out: { type: 'string', default: join(tmpdir(), 'predictions.jsonl') },
  },
})
const [path] = positionals
const open = engines[values.engine]
if (!path || !open) {
  throw new Error(
    `Usage: node bench/attribution/run.ts GOLD.jsonl [--engine ${Object.keys(engines)}]`,
  )
}

const golds = readGold(path)
const texts = golds.map(({ text }) => text)
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
const engine = open()
await engine.attribute(texts.slice(0, 5))
const began = process.cpuUsage()
const found = await engine.attribute(texts)
const { user, system } = process.cpuUsage(began)
await engine.close()

const toPairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])
const lines = golds.map(({ id }, at) =>
  JSON.stringify({
    id,
    attributions: (found[at] ?? []).map(({ source, cue, content, confidence }) => ({
      source: toPairs(source),
      cue: toPairs(cue),
      content: toPairs(content),
      confidence,
    })),
  }),
)
writeFileSync(values.out, `${lines.join('\n')}\n`)
const seconds = (user + system) / 1e6
console.log(
  `${words} words in ${seconds.toFixed(2)} s of processor time: ${Math.round(words / seconds)} words/s`,
)
console.log(`Predictions: ${values.out}`)
