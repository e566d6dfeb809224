// node bench/attribution/train.ts TRAIN.jsonl: learns the rule engine's weights and writes them
// into src/attribute/rules/weights/. Takes about ten seconds on one core.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addExamples, type Examples, noExamples } from './examples.ts'
import { readGold } from './gold.ts'
import { type Choice, learn } from './learn.ts'
import { learnLexicon } from './lexicon.ts'
import { place } from './placed.ts'

const [path] = process.argv.slice(2)
if (!path) throw new Error('Usage: node bench/attribution/train.ts TRAIN.jsonl')

const docs = readGold(path).map(place)
const lexicon = learnLexicon(docs)
const examples = noExamples()
for (const doc of docs) addExamples(doc, lexicon, examples)

write(
  'lexicon',
  [...lexicon.priors].map(([root, prior]) => `${root} ${prior.toFixed(3)}`),
)
write('tails', [...lexicon.tails])
for (const name of Object.keys(examples) as (keyof Examples)[]) learnOne(name, examples[name])

function learnOne(name: string, choices: readonly Choice[]): void {
  const epochs = name === 'cue' ? 12 : 10
  const weights = learn(choices, { epochs, minCount: name === 'cue' ? 12 : 20, decay: 0.05 })
  const lines: string[] = []
  // 0.05: smaller weights together move no decision on held-out texts.
  for (const [feature, weight] of weights) {
    if (Math.abs(weight) >= 0.05) lines.push(`${feature} ${Math.round(weight * 100)}`)
  }
  write(name, lines)
  console.log(`${name}: ${choices.length} choices, ${lines.length} weights`)
}

function write(name: string, lines: readonly string[]): void {
  const file = fileURLToPath(
    new URL(`../../src/attribute/rules/weights/${name}.ts`, import.meta.url),
  )
  const table = [...lines]
    .sort()
    .join('\n')
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${')
  writeFileSync(
    file,
    `/** Made by bench/attribution/train.ts. */\nexport const ${name}: string = \`\n${table}\n\`\n`,
  )
}
