// node bench/gold/corpus.ts odd|even|all: the settled corpus as JSON Lines {"id","text","attributions"},
// as bench/attribution/run.ts and score.ts read it. Odd numbers are for development.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const part = process.argv[2]
if (part !== 'odd' && part !== 'even' && part !== 'all') {
  throw new Error('Usage: node bench/gold/corpus.ts odd|even|all')
}
for (const entry of readdirSync(root, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue
  const odd = Number.parseInt(entry.name, 10) % 2 === 1
  if (part !== 'all' && odd !== (part === 'odd')) continue
  const text = readFileSync(`${root}${entry.name}/text.txt`, 'utf8')
  const attributions = JSON.parse(readFileSync(`${root}${entry.name}/attribution.json`, 'utf8'))
  console.log(JSON.stringify({ id: entry.name, text, attributions }))
}
