// node bench/speakers/agree.ts FIRST.jsonl SECOND.jsonl [--differences]
//
// How often two passes of marking name the same speaker for a statement, over the texts that both
// have, in all and by the basis that the first pass gives. --differences lists the others by text,
// number and keys.
import { readFileSync } from 'node:fs'
import type { Actor } from '../../src/shapes/actor.ts'
import { speakerBases } from '../../src/shapes/statement.ts'
import { table } from '../attribution/table.ts'
import { judgeOf, type Verdict } from './judge.ts'
import type { GoldActor, GoldSpeaker, SpeakerLayer } from './layer.ts'

interface Compared {
  readonly id: string
  readonly number: number
  readonly first: GoldSpeaker
  readonly second: GoldSpeaker
  readonly verdict: Verdict
}

const args = process.argv.slice(2)
const [from, to] = args.filter((arg) => !arg.startsWith('--'))
if (!from || !to) throw new Error('Usage: node bench/speakers/agree.ts FIRST.jsonl SECOND.jsonl')
const seconds = new Map(layersIn(to).map((layer) => [layer.id, layer]))
const pairs = layersIn(from).flatMap((first) => {
  const second = seconds.get(first.id)
  return second ? [{ first, second }] : []
})
if (pairs.length === 0) throw new Error(`${from} and ${to} have no text in common.`)
const all = pairs.flatMap(({ first, second }) => compare(first, second))

if (args.includes('--differences')) {
  for (const { id, number, first, second } of all.filter((each) => !isSame(each))) {
    console.log(`${id} ${number} ${shown(first)} / ${shown(second)}`)
  }
}
console.log(
  table([
    ['basis', '>statements', '>same', '>same, %', '>of them none', '>another', '>one none'],
    row('all', all),
    ...speakerBases.map((basis) =>
      row(
        basis,
        all.filter(({ first }) => first.basis === basis),
      ),
    ),
  ]),
)
const sameBasis = all.filter(({ first, second }) => first.basis === second.basis)
console.log(`${pairs.length} texts; the same basis: ${percent(sameBasis.length, all.length)} %`)

function compare(first: SpeakerLayer, second: SpeakerLayer): Compared[] {
  if (first.statements.length !== second.statements.length) {
    throw new Error(`${first.id} has different numbers of statements in the two passes.`)
  }
  const judge = judgeOf(second.actors.map(toActor), first)
  return first.statements.flatMap((one, at) => {
    const other = second.statements[at]
    if (!other) return []
    const verdict = judge(other.speaker, one.speaker)
    return [{ id: first.id, number: at + 1, first: one, second: other, verdict }]
  })
}

function toActor({ key, type, mentions }: GoldActor): Actor {
  return {
    id: key,
    type,
    name: key,
    office: null,
    mentions: mentions.map(([start, end]) => ({ start, end, kind: 'name' })),
    unnamed: null,
  }
}

function row(name: string, compared: readonly Compared[]): string[] {
  const same = compared.filter(isSame)
  const isNone = ({ first, second }: Compared): boolean =>
    first.speaker === null || second.speaker === null
  const differing = compared.length - same.length
  const oneNone = compared.filter((each) => !isSame(each) && isNone(each)).length
  return [
    name,
    `${compared.length}`,
    `${same.length}`,
    percent(same.length, compared.length),
    `${same.filter(isNone).length}`,
    `${differing - oneNone}`,
    `${oneNone}`,
  ]
}

function isSame({ verdict }: Compared): boolean {
  return verdict === 'right'
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
}

function shown({ speaker, basis }: GoldSpeaker): string {
  return `${speaker ?? '-'} ${basis}`
}

function layersIn(file: string): SpeakerLayer[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): SpeakerLayer => JSON.parse(line))
}
