// node bench/attribution/run.ts GOLD.jsonl [--engine rules] [--out PRED.jsonl]: attributes each text,
// prints words a second of processor time, and writes predictions for a scorer.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { engineNames } from '../../src/run/engine-names.ts'
import { openEngine } from '../../src/run/engines.ts'
import { askedEngine } from './asked.ts'
import { readGold } from './gold.ts'
import { toRoles } from './roles.ts'
import { timed } from './timed.ts'
import { wordsIn } from './words.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'rules' },
    out: { type: 'string', default: join(tmpdir(), 'predictions.jsonl') },
  },
})
const [path] = positionals
if (!path) {
  throw new Error(
    `Usage: node bench/attribution/run.ts GOLD.jsonl [--engine ${engineNames.join('|')}] [--out PRED.jsonl]`,
  )
}

const golds = readGold(path)
const texts = golds.map(({ text }) => text)
const words = texts.reduce((sum, text) => sum + wordsIn(text), 0)
const engine = await openEngine(askedEngine(values.engine))
const { found, seconds } = await timed(engine, texts)
await engine.close()

const lines = golds.map(({ id }, at) =>
  JSON.stringify({
    id,
    attributions: (found[at] ?? []).map((one) => ({
      ...toRoles(one),
      confidence: one.confidence,
    })),
  }),
)
writeFileSync(values.out, `${lines.join('\n')}\n`)
console.log(
  `${words} words in ${seconds.toFixed(2)} s of processor time: ${Math.round(words / seconds)} words/s`,
)
console.log(`Predictions: ${values.out}`)
