// node bench/attribution/calibrate.ts GOLD.jsonl --engine accurate|fast: fits how sure the engine is of
// what it finds (logistic regression, Platt 1999) and writes the weights into model/NAME.json. Prints the
// calibration error with the weights of each fifth of the texts fitted on the other four.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toConfidence } from '../../src/attribute/neural/confidence.ts'
import { neural, tagDoc } from '../../src/attribute/neural/engine.ts'
import { loadTagger } from '../../src/attribute/neural/load.ts'
import { toProposals } from '../../src/attribute/neural/to-proposals.ts'
import { toDoc } from '../../src/attribute/text/doc.ts'
import { readGold } from './gold.ts'
import { expectedCalibrationError, reliability } from './measure/calibration.ts'
import { scoreText } from './measure/score.ts'
import { toRoles } from './roles.ts'

interface Example {
  readonly text: number
  readonly evidence: readonly number[]
  readonly right: boolean
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', default: 'accurate' } },
})
const [path] = positionals
const name = values.engine
if (!path || (name !== 'accurate' && name !== 'fast')) {
  throw new Error('Usage: node bench/attribution/calibrate.ts GOLD.jsonl --engine accurate|fast')
}

const folds = 5
const examples = await collect(path, name)
const outcomes = examples.map(({ text, evidence, right }) => ({ text, evidence, right }))
const crossed = Array.from({ length: folds }, (_, fold) => {
  const weights = regress(outcomes.filter(({ text }) => text % folds !== fold))
  return outcomes
    .filter(({ text }) => text % folds === fold)
    .map(({ evidence, right }) => ({ confidence: toConfidence(evidence, weights), right }))
}).flat()
const error = expectedCalibrationError(reliability(crossed))
console.log(`${examples.length} attributions, calibration error ${(100 * error).toFixed(1)}`)

const file = new URL(`../../model/${name}.json`, import.meta.url)
const parameters = JSON.parse(readFileSync(file, 'utf8'))
const confidence = regress(examples).map((weight) => Math.round(weight * 1e4) / 1e4)
writeFileSync(file, `${JSON.stringify({ ...parameters, confidence })}\n`)

/** Everything that the network found, with whether it was right. */
async function collect(path: string, name: 'accurate' | 'fast'): Promise<Example[]> {
  const engine = neural(name, 2)
  const tagger = await loadTagger(name, 2)
  const found: Example[] = []
  for (const [text, gold] of readGold(path).entries()) {
    const [attributions = []] = await engine.attribute([gold.text])
    const { right } = scoreText(gold, attributions.map(toRoles))
    const doc = toDoc(gold.text)
    const proposals = toProposals(doc, await tagDoc(doc, tagger), tagger.parameters)
    const byCue = new Map(
      proposals.map(({ cue, evidence }) => [doc.tokens[cue[0]?.from ?? 0]?.start, evidence]),
    )
    for (const [at, { cue }] of attributions.entries()) {
      const evidence = byCue.get(cue[0]?.start ?? -1)
      if (evidence) found.push({ text, evidence, right: right[at] ?? false })
    }
  }
  await engine.close()
  await tagger.network.close()
  return found
}

/** The constant and the weights under which the outcomes are likeliest, by gradient ascent. */
function regress(some: readonly Example[]): number[] {
  const weights = new Array<number>((some[0]?.evidence.length ?? 0) + 1).fill(0)
  for (let round = 0; round < 4000; round++) {
    const gradient = weights.map(() => 0)
    for (const { evidence, right } of some) {
      const parts = [1, ...evidence]
      const score = parts.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0)
      const miss = (right ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (const [at, part] of parts.entries()) gradient[at] = (gradient[at] ?? 0) + miss * part
    }
    for (const [at, slope] of gradient.entries()) {
      weights[at] = (weights[at] ?? 0) + slope / some.length
    }
  }
  return weights
}
