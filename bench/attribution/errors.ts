// node bench/attribution/errors.ts GOLD.jsonl [--engine accurate]: where gold attributions are not softly
// matched, and where found ones are wrong, by kind (measure/errors.ts) and type of content. Shares are of
// all gold attributions of the type, or of all found, in per cent.
import { parseArgs } from 'node:util'
import { engineNames } from '../../src/run/engine-names.ts'
import { openEngine } from '../../src/run/engines.ts'
import { askedEngine } from './asked.ts'
import { readGold } from './gold.ts'
import { type ErrorKind, type Errors, errorsOf } from './measure/errors.ts'
import { quotedMask } from './measure/quoted.ts'
import { tokensOf } from './measure/tokens.ts'
import { type Unit, unitsOf } from './measure/unit.ts'
import { toRoles } from './roles.ts'
import { table } from './table.ts'

interface Read {
  readonly units: Readonly<Record<keyof Errors, readonly Unit[]>>
  readonly errors: Errors
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', default: 'accurate' } },
})
const [path] = positionals
if (!path) {
  throw new Error(
    `Usage: node bench/attribution/errors.ts GOLD.jsonl [--engine ${engineNames.join('|')}]`,
  )
}

const golds = readGold(path)
const engine = await openEngine(askedEngine(values.engine))
const attributions = await engine.attribute(golds.map(({ text }) => text))
await engine.close()
const read = golds.map(({ text, attributions: gold }, at): Read => {
  const tokens = tokensOf(text)
  const mask = quotedMask(text)
  const units = {
    gold: unitsOf(gold, tokens, mask),
    found: unitsOf((attributions[at] ?? []).map(toRoles), tokens, mask),
  }
  return { units, errors: errorsOf(units.gold, units.found) }
})

const names: Readonly<Record<keyof Errors, Readonly<Record<ErrorKind, string>>>> = {
  gold: {
    alone: 'missed: nothing found overlaps',
    source: 'content found, source wrong',
    boundaries: 'boundaries: less than half shared',
    merged: 'merged with another attribution',
    split: 'split into several',
    taken: 'taken by a closer match',
  },
  found: {
    alone: 'not in gold: nothing overlaps',
    source: 'content right, source wrong',
    boundaries: 'boundaries: less than half shared',
    merged: 'several of gold in one',
    split: 'part of one of gold',
    taken: 'found twice',
  },
}
console.log(`${engine.name}@${engine.version}\n`)
console.log(`${rows('gold')}\n\n${rows('found')}`)

function rows(side: keyof Errors): string {
  const all = read.flatMap(({ units, errors }) =>
    units[side].map(({ type }, at) => ({ type, kind: errors[side].get(at) })),
  )
  const cells = (named: string, fits: (kind: ErrorKind | undefined) => boolean): string[] => [
    named,
    ...(['all', 'direct', 'mixed', 'indirect'] as const).flatMap((type) => {
      const typed = all.filter((one) => type === 'all' || one.type === type)
      const count = typed.filter(({ kind }) => fits(kind)).length
      return [`${count}`, typed.length ? ((100 * count) / typed.length).toFixed(1) : '']
    }),
  ]
  return table([
    [side, '>all', '>%', '>direct', '>%', '>mixed', '>%', '>indirect', '>%'],
    cells('all', () => true),
    cells('softly right', (kind) => kind === undefined),
    ...Object.entries(names[side]).map(([kind, named]) => cells(named, (one) => one === kind)),
  ])
}
