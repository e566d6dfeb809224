// How well do the engines find attributions?
// node bench/attribution/report.ts [--polnear DEV.jsonl] [--engine NAME ...] [--json] [--write-floor]
// Each engine on the project's own gold (odd, even and both: the settled texts; single-pass: those marked
// once) and, where its path is given, PolNeAR: F1 in per cent with the 95 % interval of a bootstrap over
// texts, and how far confidence is from the share that is softly right (15 bins of equal mass; --json has
// them). --write-floor records what test/floor.test.ts holds.
import { parseArgs } from 'node:util'
import type { EngineName } from '../../src/run/engine-names.ts'
import { openEngine } from '../../src/run/engines.ts'
import { askedEngines } from './asked.ts'
import { type Floor, reached, writeFloors } from './floor.ts'
import { type GoldText, readGold } from './gold.ts'
import { type Evaluation, evaluate } from './measure/evaluate.ts'
import { isOdd, readSettledGold, readSinglePassGold } from './own-gold.ts'
import { slowness } from './slowness.ts'
import { table } from './table.ts'
import { timed } from './timed.ts'

interface Reported extends Evaluation {
  readonly engine: string
  readonly version: string
  readonly corpus: string
}

const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    engine: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    'write-floor': { type: 'boolean', default: false },
  },
})
const own = readSettledGold()
const ownTexts = own.map(({ text }) => text)
const singlePass = readSinglePassGold()
const polnear = values.polnear ? readGold(values.polnear) : []
const reports: Reported[] = []
const floors: Record<string, Floor> = {}

for (const name of askedEngines(values.engine)) {
  const engine = await openEngine(name)
  const { version } = engine
  const add = (
    corpus: string,
    golds: readonly GoldText[],
    found: Parameters<typeof evaluate>[1],
  ): Evaluation => {
    const evaluation = evaluate(golds, found)
    reports.push({ engine: name, version, corpus, ...evaluation })
    return evaluation
  }
  const { found, seconds } = await timed(engine, ownTexts)
  for (const [corpus, odd] of [
    ['gold-odd', true],
    ['gold-even', false],
  ] as const) {
    const inPart = own.map((gold) => isOdd(gold) === odd)
    add(
      corpus,
      own.filter((_, at) => inPart[at]),
      found.filter((_, at) => inPart[at]),
    )
  }
  const whole = add('gold', own, found)
  add('gold-single-pass', singlePass, await engine.attribute(singlePass.map(({ text }) => text)))
  if (polnear.length > 0) {
    add('polnear', polnear, await engine.attribute(polnear.map(({ text }) => text)))
  }
  await engine.close()
  if (values['write-floor']) floors[name] = await floorOf(name, whole, seconds)
}

if (values['write-floor']) writeFloors(floors)
console.log(values.json ? JSON.stringify(reports, null, 2) : text(reports))

function text(all: readonly Reported[]): string {
  const shown = ['attribution soft', 'fragment', 'fragment strict']
  const figures = all.flatMap(({ engine, version, corpus, figures }) =>
    figures
      .filter(({ measure }) => shown.includes(measure))
      .map(({ measure, part, precision, recall, f1, low, high }) => [
        `${engine}@${version}`,
        corpus,
        measure,
        part,
        percent(f1),
        `${percent(low)} - ${percent(high)}`,
        percent(precision),
        percent(recall),
      ]),
  )
  const errors = all.map(({ engine, version, corpus, texts, calibration: { error, bins } }) => [
    `${engine}@${version}`,
    corpus,
    'calibration',
    percent(error),
    `${bins.reduce((sum, { count }) => sum + count, 0)}`,
    `${texts}`,
  ])
  return [
    table([
      ['engine', 'corpus', 'measure', 'part', '>F1', '>95 % interval', '>precision', '>recall'],
      ...figures,
    ]),
    table([
      ['engine', 'corpus', 'measure', '>expected error', '>attributions found', '>texts'],
      ...errors,
    ]),
  ].join('\n\n')
}

/** The rule engine, which the others are measured by, has no slowest. */
async function floorOf(name: EngineName, whole: Evaluation, seconds: number): Promise<Floor> {
  if (name === 'rules') return reached(whole)
  // Three times what was measured: machines differ in what they are quick at.
  return { ...reached(whole), slowest: Math.ceil(3 * (await slowness(seconds, ownTexts))) }
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
