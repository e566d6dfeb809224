// node bench/attribution/score.ts GOLD.jsonl PREDICTED.jsonl: precision, recall and F1 of predictions
// as `onrecord attribute` or bench/attribution/run.ts writes them; measures in measure/score.ts.
import { readGold } from './gold.ts'
import { score } from './measure/score.ts'
import { sharesOf } from './measure/tally.ts'

const [goldPath, predictedPath] = process.argv.slice(2)
if (!goldPath || !predictedPath) {
  throw new Error('Usage: node bench/attribution/score.ts GOLD.jsonl PREDICTED.jsonl')
}
const golds = readGold(goldPath)
const predictions = new Map(
  readGold(predictedPath).map(({ id, attributions }) => [id, attributions]),
)
for (const [row, cells] of score(golds, predictions)) {
  const columns = [...cells].map(([column, tally]) => {
    const { precision, recall, f1 } = sharesOf(tally)
    return `${column} ${[precision, recall, f1].map((share) => (100 * share).toFixed(1)).join('/')}`
  })
  console.log(`${row.padEnd(18)} ${columns.join('  ')}`)
}
