// node bench/claims/speed.ts [SECONDS]
//
// How many words a second the room of claims reads on one core, over the texts of bench/gold that have
// claims, both halves, attribution and speakers done beforehand. Prints the median of the rounds.
import { proposeClaims } from '../../src/claims/propose.ts'
import type { Told } from '../../src/claims/scene/scene.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { openEngine } from '../../src/run/engines.ts'
import { readClaimTexts, toArticle } from './corpus.ts'

const seconds = Number(process.argv[2] ?? 10)
const engine = await openEngine('fast')
const told: (() => Told)[] = []
let words = 0
for (const each of [...readClaimTexts('odd'), ...readClaimTexts('even')]) {
  const article = await toArticle(each)
  const [attributions = []] = await engine.attribute([article.text])
  words += article.text.split(/\s+/).length
  const resolved = resolve(article, 'r', attributions, 'fast')
  told.push(() => ({
    reportId: 'r',
    text: article.text,
    published: article.published,
    statements: resolved.statements,
    actors: resolved.actors,
    outlet: null,
    findParties: resolved.parties.within,
  }))
}
await engine.close()
const rates: number[] = []
for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
  const start = performance.now()
  for (const make of told) proposeClaims(make())
  rates.push((words * 1000) / (performance.now() - start))
}
rates.sort((a, b) => a - b)
const median = rates[Math.floor(rates.length / 2)] ?? 0
console.log(`${told.length} texts, ${words} words: ${Math.round(median)} words/s on one core`)
