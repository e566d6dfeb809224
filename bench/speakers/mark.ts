// node bench/speakers/mark.ts show TEXT            prints a text with its attributions numbered: ⟦3S he⟧ ⟦3C said⟧ ⟦3T …⟧
// node bench/speakers/mark.ts write TEXT MARKS     prints the layer of hand-written marks as one line of JSON, or says what is wrong
//
// TEXT is a folder of bench/gold (41-name), or FILE.jsonl#ID of a corpus. A file of marks:
//
//   A person | NATO Secretary General Mark Rutte | Rutte* | the secretary general@2
//   B organisation | NATO*
//   C unnamed | a senior official
//
//   1 A named
//   2 A pronoun
//   3 - none
//   4 C nominal for B #spokesperson
//   5 D named via A to B #nested
//
// An actor's line has its key, its type and its mentions, the fullest name first. `words*` is every
// occurrence as whole words outside longer mentions, `words@2` the second one, `words` the only one.
// A statement's line has its number, its speaker or -, how the text names the speaker there, for whom
// a spokesperson speaks, through whom the words came, to whom they were said, and cases. The
// statement's own source is a mention of the speaker without being listed, unless it is a pronoun.
// Lines that begin with // are notes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actorTypes } from '../../src/shapes/actor.ts'
import { speakerBases } from '../../src/shapes/statement.ts'
import { type GoldAttribution, type Pair, readGold } from '../attribution/gold.ts'
import { type Case, cases, type GoldActor, type GoldSpeaker, type SpeakerLayer } from './layer.ts'

interface Text {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

const [action, place, marks] = process.argv.slice(2)
if (action === 'show' && place) console.log(show(open(place)))
else if (action === 'write' && place && marks) write(open(place), readFileSync(marks, 'utf8'))
else throw new Error('Usage: node bench/speakers/mark.ts show TEXT | write TEXT MARKS')

function open(at: string): Text {
  const [file = '', id] = at.split('#')
  if (id !== undefined) {
    const found = readGold(file).find((each) => each.id === id)
    if (!found) throw new Error(`${file} has no text ${id}.`)
    return found
  }
  const text = readFileSync(join(file, 'text.txt'), 'utf8')
  const attributions = JSON.parse(readFileSync(join(file, 'attribution.json'), 'utf8'))
  return { id: file.split('/').filter(Boolean).at(-1) ?? file, text, attributions }
}

function show({ text, attributions }: Text): string {
  const edges: { readonly at: number; readonly order: number; readonly shown: string }[] = []
  for (const [index, { source, cue, content }] of attributions.entries()) {
    for (const [role, spans] of [
      ['S', source],
      ['C', cue],
      ['T', content],
    ] as const) {
      for (const [start, end] of spans) {
        edges.push({ at: start, order: -end, shown: `⟦${index + 1}${role} ` })
        edges.push({ at: end, order: start - text.length * 2, shown: '⟧' })
      }
    }
  }
  edges.sort((a, b) => a.at - b.at || a.order - b.order)
  let out = ''
  let reached = 0
  for (const { at, shown } of edges) {
    out += text.slice(reached, at) + shown
    reached = at
  }
  return out + text.slice(reached)
}

function write(from: Text, written: string): void {
  const problems: string[] = []
  const lines = written
    .split('\n')
    .map((line, at) => ({ line: line.trim(), where: `line ${at + 1}` }))
    .filter(({ line }) => line !== '' && !line.startsWith('//'))
  const statements = lines
    .filter(({ line }) => /^\d/.test(line))
    .map(({ line, where }) => statement(line, where, problems))
  const actors = chained(
    from,
    lines.filter(({ line }) => !/^\d/.test(line)),
    statements,
    problems,
  )
  const keys = new Set(actors.map(({ key }) => key))
  for (const [at, { number, speaker, onBehalfOf, via, to }] of statements.entries()) {
    if (number !== at + 1) problems.push(`statement ${at + 1} is missing or out of order`)
    for (const key of [speaker, onBehalfOf, to, ...via]) {
      if (key !== null && !keys.has(key)) problems.push(`statement ${number}: no actor ${key}`)
    }
  }
  const { length } = from.attributions
  if (statements.length !== length) {
    problems.push(`${statements.length} statements are marked of ${length}`)
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    process.exitCode = 1
    return
  }
  const layer: SpeakerLayer = {
    id: from.id,
    actors,
    statements: statements.map(({ number: _, ...rest }) => rest),
  }
  console.log(JSON.stringify(layer))
}

function statement(
  line: string,
  where: string,
  problems: string[],
): GoldSpeaker & { readonly number: number } {
  const words = line.split(/\s+/)
  const [number = '', speaker = '', basis = ''] = words
  const after = (word: string): string | null => {
    const at = words.indexOf(word, 3)
    return at < 0 ? null : (words[at + 1] ?? null)
  }
  const known = speakerBases.find((each) => each === basis)
  if (!known) problems.push(`${where}: the basis is one of ${speakerBases.join(', ')}`)
  if ((speaker === '-') !== (basis === 'none')) {
    problems.push(`${where}: a speaker of - has the basis none, and no other has`)
  }
  const tags = words.filter((word) => word.startsWith('#')).map((word) => word.slice(1))
  for (const tag of tags) {
    if (!cases.some((each) => each === tag)) problems.push(`${where}: no case #${tag}`)
  }
  const via = words.indexOf('via', 3)
  const rest = via < 0 ? [] : words.slice(via + 1)
  const end = rest.findIndex((word) => word === 'for' || word === 'to' || word.startsWith('#'))
  return {
    number: Number(number),
    speaker: speaker === '-' ? null : speaker,
    basis: known ?? 'none',
    onBehalfOf: after('for'),
    via: end < 0 ? rest : rest.slice(0, end),
    to: after('to'),
    cases: tags as Case[],
  }
}

function chained(
  { text, attributions }: Text,
  lines: readonly { readonly line: string; readonly where: string }[],
  statements: readonly GoldSpeaker[],
  problems: string[],
): GoldActor[] {
  const named = lines.map(({ line, where }) => {
    const [head = '', ...mentions] = line.split('|').map((part) => part.trim())
    const [key = '', type = ''] = head.split(/\s+/)
    const known = actorTypes.find((each) => each === type)
    if (!known) problems.push(`${where}: the type is one of ${actorTypes.join(', ')}`)
    if (mentions.length === 0) problems.push(`${where}: no mention`)
    return { key, type: known ?? 'unnamed', where, mentions }
  })
  // Longer words first: "Rutte*" is not inside "Mark Rutte".
  const all = named.flatMap(({ key, where, mentions }) =>
    mentions.map((written, order) => {
      const [, words = '', every, nth] = /^(.+?)(?:(\*)|@(\d+))?$/s.exec(written) ?? []
      return { key, where, order, words: words.replaceAll('\\n', '\n'), every, nth }
    }),
  )
  all.sort((a, b) => b.words.length - a.words.length)
  const taken: Pair[] = []
  const found = new Map<string, { readonly order: number; readonly at: Pair }[]>()
  for (const { key, where, order, words, every, nth } of all) {
    const places = occurrences(text, words)
    const free = places.filter(
      ([start, end]) => !taken.some((other) => start < other[1] && other[0] < end),
    )
    const chosen = nth ? places.slice(Number(nth) - 1, Number(nth)) : free
    if (chosen.length === 0) problems.push(`${where}: “${words}” is not there`)
    if (!every && !nth && chosen.length > 1) {
      problems.push(`${where}: “${words}” is there ${chosen.length} times; write * or @n`)
    }
    taken.push(...chosen)
    found.set(key, [...(found.get(key) ?? []), ...chosen.map((at) => ({ order, at }))])
  }
  for (const [at, { speaker, basis }] of statements.entries()) {
    const [source] = attributions[at]?.source ?? []
    if (speaker === null || source === undefined || basis === 'pronoun') continue
    // Source and cue are swapped in places.
    if (/^(?:said|says|told)$/.test(text.slice(...source))) continue
    const chain = found.get(speaker)
    const there = chain?.some((each) => each.at[0] < source[1] && source[0] < each.at[1])
    if (!there) chain?.push({ order: 1e6, at: source })
  }
  return named.map(({ key, type, where }) => {
    const chain = found.get(key) ?? []
    const first = chain.toSorted((a, b) => a.order - b.order || a.at[0] - b.at[0])[0]
    if (!first) problems.push(`${where}: ${key} is named nowhere`)
    const mentions = chain.map((each) => each.at).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    return { key, type, name: first?.at ?? [0, 0], mentions }
  })
}

/** Where words stand as whole words. */
function occurrences(text: string, words: string): Pair[] {
  const found: Pair[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const inside = /[\p{L}\p{N}]/u
    const before = inside.test(text.charAt(at - 1)) && inside.test(words.charAt(0))
    const after = inside.test(text.charAt(end)) && inside.test(words.at(-1) ?? '')
    if (!before && !after) found.push([at, end])
  }
  return found
}
