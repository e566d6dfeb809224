// node bench/peers/run.ts [GOLD.jsonl …] [--limit N] [--only NAME,NAME] [--json]: onrecord's engines and
// what one would install instead, one after another over the same texts, scored by the same scorer.
// Without files, the project's own gold, its even and its odd texts apart.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../attribution/table.ts'
import { wordsIn } from '../attribution/words.ts'
import { contenders } from './contenders.ts'
import { readCorpora } from './corpora.ts'
import { judgeAccuracy, judgeSpeed, type Run } from './judge.ts'
import { accuracyRows, speedRows } from './rows.ts'
import { runContender } from './run-contender.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: 'Infinity' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
})
const corpora = readCorpora(positionals, Number(values.limit))
const texts = corpora.flatMap(({ golds }) => golds.map(({ text }) => text))
const words = texts.reduce((sum, text) => sum + wordsIn(text), 0)
const asked = values.only.split(',')
const runs: Run[] = []
const leftOut: string[] = []

const folder = mkdtempSync(join(tmpdir(), 'onrecord-peers-'))
try {
  const textsPath = join(folder, 'texts')
  writeFileSync(textsPath, texts.join('\0'))
  for (const contender of contenders) {
    if (!asked.some((name) => contender.name.includes(name))) continue
    const output = existsSync(contender.needs)
      ? runContender(contender, textsPath, join(folder, 'out.json'))
      : 'It is not installed: sh bench/peers/install.sh'
    if (typeof output === 'string') leftOut.push(`${contender.name} is left out. ${output}`)
    else runs.push({ contender, output })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const accuracy = judgeAccuracy(corpora, runs)
const speed = runs.map((run) => judgeSpeed(run, words))
if (values.json) {
  console.log(JSON.stringify({ texts: texts.length, words, accuracy, speed, leftOut }, null, 2))
} else {
  console.log(`${texts.length} texts, ${words} words; precision / recall / F1, soft`)
  console.log(table(accuracyRows(accuracy)))
  console.log()
  console.log(table(speedRows(speed)))
  for (const line of leftOut) console.log(line)
}
