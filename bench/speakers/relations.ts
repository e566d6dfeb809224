// node bench/speakers/relations.ts TEXTS… [--misses]
//
// For whom a speaker speaks, through whom the words came, to whom they were said, whose "I" and "we"
// stand in a quotation, and which speakers the report does not name: precision and recall against the
// layer of speakers. TEXTS are as for bench/speakers/run.ts; resolving is given the gold's spans.
//
// A relation counts where it joins the statement to the right actor, whoever the speaker is taken
// for; the second figure leaves out the statements whose speaker is wrong.

import { resolve } from '../../src/resolve/resolve.ts'
import { enclosing } from '../../src/resolve/speakers/ranker/enclosing.ts'
import type { Actor } from '../../src/shapes/actor.ts'
import type { Statement } from '../../src/shapes/statement.ts'
import { type Marked, openTexts } from './corpora.ts'
import { articleOf, givenSpans } from './given.ts'
import { type Judge, judgeOf } from './judge.ts'
import type { GoldSpeaker } from './layer.ts'

interface Tally {
  gold: number
  found: number
  right: number
}

const firstPerson = /^(?:I|me|my|we|us|our)$/i
const args = process.argv.slice(2)
const showsMisses = args.includes('--misses')
const places = args.filter((arg) => !arg.startsWith('--'))
if (places.length === 0)
  throw new Error('Usage: node bench/speakers/relations.ts odd|CORPUS:LAYERS…')
const tallies = new Map<string, Tally>()
for (const text of places.flatMap(openTexts)) await weigh(text)

console.log('relation                     gold  found  precision  recall')
for (const [name, { gold, found, right }] of tallies) {
  const share = (of: number): string =>
    (of === 0 ? '–' : ((100 * right) / of).toFixed(1)).padStart(9)
  console.log(
    `${name.padEnd(28)} ${`${gold}`.padStart(4)}  ${`${found}`.padStart(5)}  ${share(found)}  ${share(gold)}`,
  )
}

async function weigh(marked: Marked): Promise<void> {
  const given = givenSpans(marked)
  const { actors, statements } = resolve(await articleOf(marked), '', given, '')
  const judge = judgeOf(actors, marked.layer)
  const types = new Map(marked.layer.actors.map(({ key, type }) => [key, type]))
  const outer = enclosing(given)
  const hearersOf = (at: number): readonly string[] => expectedHearers(marked, outer, at)
  for (const [at, gold] of marked.layer.statements.entries()) {
    const statement = statements[at]
    if (!statement) throw new Error(`${marked.id} has no statement ${at}.`)
    const relays = (role: string): readonly string[] =>
      statement.relays.filter((each) => each.role === role).map(({ actor }) => actor)
    const isRight = judge(statement.speaker, gold.speaker) === 'right'
    for (const [name, found, expected] of [
      ['on behalf of', present(statement.onBehalfOf), present(gold.onBehalfOf)],
      ['teller', relays('teller'), gold.via],
      ['hearer', relays('hearer'), hearersOf(at)],
    ] as const) {
      count(name, found, expected, judge, isRight)
      if (showsMisses) show(marked, at, name, statement, actors, found, expected, judge)
    }
    const speaker = actors.find(({ id }) => id === statement.speaker)
    const isUnnamed = types.get(gold.speaker ?? '') === 'unnamed'
    // A body without a name, "the company", is an organisation in the layer.
    if (isRight && speaker && gold.speaker && speaker.unnamed?.kind !== 'body') {
      add('type unnamed, right speaker', isUnnamed, speaker.type === 'unnamed')
      if (showsMisses && isUnnamed !== (speaker.type === 'unnamed')) {
        console.log(`${marked.id} ${at + 1} type [${speaker.name}] found ${speaker.type}`)
      }
    }
  }
  const firsts = firstsOf(marked)
  for (const { key, mentions } of marked.layer.actors) {
    for (const [start, end] of mentions) {
      const word = marked.text.slice(start, end)
      if (!firsts.has(start)) continue
      const found = actors.find((each) =>
        each.mentions.some((own) => own.kind === 'pronoun' && own.start === start),
      )
      const name = nameOf(word)
      const right = found !== undefined && judge(found.id, key) === 'right'
      tally(name, 1, found ? 1 : 0, right ? 1 : 0)
      if (showsMisses && !right) {
        console.log(`${marked.id} ${name}@${start} gold ${key} found ${found?.name ?? 'nobody'}`)
      }
    }
  }
}

/** Where each statement has its first marked "I" and its first marked "we". */
function firstsOf({ text, layer, attributions }: Marked): ReadonlySet<number> {
  const found = layer.actors
    .flatMap(({ mentions }) => mentions)
    .filter(([start, end]) => firstPerson.test(text.slice(start, end)))
    .sort((a, b) => a[0] - b[0])
  const firsts = new Map<string, number>()
  for (const [start, end] of found) {
    const statement = attributions.findLastIndex(({ content }) =>
      content.some((part) => part[0] <= start && end <= part[1]),
    )
    const key = `${statement} ${nameOf(text.slice(start, end))}`
    if (!firsts.has(key)) firsts.set(key, start)
  }
  return new Set(firsts.values())
}

function nameOf(word: string): 'I' | 'we' {
  return /^(?:i|me|my)$/i.test(word) ? 'I' : 'we'
}

/** To whom it was said, and to whom those said it through whom it came. */
function expectedHearers({ layer }: Marked, outer: Int32Array, at: number): readonly string[] {
  const own = layer.statements[at]
  const found = present(own?.to ?? null)
  for (
    let next = outer[at] ?? -1, left = 8;
    next >= 0 && left > 0;
    next = outer[next] ?? -1, left--
  ) {
    const teller: GoldSpeaker | undefined = layer.statements[next]
    const isVia = own?.via.some((key) => key === teller?.speaker) ?? false
    if (isVia && teller?.to) found.push(teller.to)
  }
  return found
}

function present(key: string | null): string[] {
  return key === null ? [] : [key]
}

function count(
  name: string,
  found: readonly string[],
  gold: readonly string[],
  judge: Judge,
  isRight: boolean,
): void {
  const right = gold.filter((key) => found.some((actor) => judge(actor, key) === 'right')).length
  tally(name, gold.length, found.length, right)
  if (isRight) tally(`${name}, right speaker`, gold.length, found.length, right)
}

function add(name: string, isGold: boolean, isFound: boolean): void {
  tally(name, isGold ? 1 : 0, isFound ? 1 : 0, isGold && isFound ? 1 : 0)
}

function tally(name: string, gold: number, found: number, right: number): void {
  const sum = tallies.get(name) ?? { gold: 0, found: 0, right: 0 }
  tallies.set(name, {
    gold: sum.gold + gold,
    found: sum.found + found,
    right: sum.right + right,
  })
}

function show(
  { id, text, layer }: Marked,
  at: number,
  name: string,
  { source }: Statement,
  actors: readonly Actor[],
  found: readonly string[],
  gold: readonly string[],
  judge: Judge,
): void {
  const missing = gold.filter((key) => !found.some((actor) => judge(actor, key) === 'right'))
  const extra = found.filter((actor) => !gold.some((key) => judge(actor, key) === 'right'))
  if (missing.length === 0 && extra.length === 0) return
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
  const named = (key: string): string => {
    const actor = layer.actors.find((each) => each.key === key)
    return actor ? text.slice(...actor.name) : key
  }
  const called = extra.map((each) => actors.find((actor) => actor.id === each)?.name)
  console.log(`${id} ${at + 1} ${name} [${words}] missing ${missing.map(named)} extra ${called}`)
}
