// node bench/speakers/cases.ts: how many statements of each layer of speakers carry each case, as
// layer.ts names them: the project's own texts by halves, and the chains of PolNeAR's dev and train.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { table } from '../attribution/table.ts'
import { type Case, cases, type SpeakerLayer } from './layer.ts'

interface Counted {
  readonly name: string
  readonly texts: number
  readonly statements: number
  readonly by: ReadonlyMap<Case, number>
}

const here = fileURLToPath(new URL('.', import.meta.url))
const gold = fileURLToPath(new URL('../gold/', import.meta.url))
const own = readdirSync(gold, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => toLayer(readFileSync(`${gold}${name}/actors.json`, 'utf8')))
const isOdd = ({ id }: SpeakerLayer): boolean => Number.parseInt(id, 10) % 2 === 1
const counted = [
  count('own, odd', own.filter(isOdd)),
  count(
    'own, even',
    own.filter((layer) => !isOdd(layer)),
  ),
  count('PolNeAR dev', layersIn('polnear-dev.jsonl')),
  count('PolNeAR train', layersIn('polnear-train.jsonl')),
]
console.log(
  table([
    ['case', ...counted.map(({ name }) => `>${name}`)],
    ...cases.map((each) => [each, ...counted.map(({ by }) => `${by.get(each) ?? 0}`)]),
    ['statements', ...counted.map(({ statements }) => `${statements}`)],
    ['texts', ...counted.map(({ texts }) => `${texts}`)],
  ]),
)

function count(name: string, layers: readonly SpeakerLayer[]): Counted {
  const statements = layers.flatMap((layer) => layer.statements)
  const by = new Map<Case, number>()
  for (const each of statements.flatMap((statement) => statement.cases)) {
    by.set(each, (by.get(each) ?? 0) + 1)
  }
  return { name, texts: layers.length, statements: statements.length, by }
}

function layersIn(file: string): readonly SpeakerLayer[] {
  return readFileSync(`${here}${file}`, 'utf8').split('\n').filter(Boolean).map(toLayer)
}

function toLayer(json: string): SpeakerLayer {
  return JSON.parse(json)
}
