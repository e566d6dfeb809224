// node bench/gold/agree.ts: how far the two passes over each text of the gold corpus agree, as F1 of one
// against the other (the measures of bench/attribution/measure/score.ts, symmetric but for rounding).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { GoldAttribution, GoldText } from '../attribution/gold.ts'
import { score } from '../attribution/measure/score.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${root}${entry.name}/a.json`))
  .map(({ name }) => name)
const both = folders.filter((name) => existsSync(`${root}${name}/b.json`))
const layer = (name: string, pass: 'a' | 'b'): GoldAttribution[] =>
  JSON.parse(readFileSync(`${root}${name}/${pass}.json`, 'utf8'))

const golds: GoldText[] = both.map((id) => ({
  id,
  text: readFileSync(`${root}${id}/text.txt`, 'utf8'),
  attributions: layer(id, 'a'),
}))
const marked = folders.reduce((sum, name) => sum + layer(name, 'a').length, 0)
console.log(
  `${folders.length} texts with ${marked} attributions in the first pass; ${both.length} marked twice`,
)
if (both.length > 0) {
  const second = new Map(both.map((id) => [id, layer(id, 'b')]))
  for (const [row, cells] of score(golds, second)) {
    const columns = [...cells].map(([column, { goldRight, gold, foundRight, found }]) => {
      const recall = gold ? goldRight / gold : 0
      const precision = found ? foundRight / found : 0
      const f1 = recall + precision ? (2 * recall * precision) / (recall + precision) : 0
      return `${column} ${(100 * f1).toFixed(1)}`
    })
    console.log(`${row.padEnd(18)} ${columns.join('  ')}`)
  }
}
