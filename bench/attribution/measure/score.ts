import type { GoldText, Pair } from '../gold.ts'
import { type ContentType, quotedMask, typeOf } from './quoted.ts'
import { type Token, tokensIn, tokensOf } from './tokens.ts'

type Roles = Readonly<Record<'source' | 'cue' | 'content', readonly Pair[]>>

/** Right among gold and among predicted, and how many of each there are. */
interface Tally {
  goldRight: number
  gold: number
  foundRight: number
  found: number
}

interface Unit {
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly head: number
  readonly type: ContentType
}

const types = ['all', 'direct', 'mixed', 'indirect'] as const
const roles = ['source', 'cue', 'content'] as const

/** What counts as found: `soft` shares half of the content's words and has the source's head. */
const criteria: Readonly<Record<string, (gold: Unit, found: Unit, shared: number) => boolean>> = {
  'attribution soft': (gold, found, shared) => shared >= 0.5 && sameSource(gold, found),
  'attribution exact': (gold, found, shared) => shared === 1 && equal(gold.source, found.source),
  'content soft': (_gold, _found, shared) => shared >= 0.5,
}

/**
 * Scores predictions against gold, micro-averaged over the texts. Only words count, so quotation
 * marks and stops do not matter, save in `fragment strict`, the exact-span measure of CofeNet
 * (COLING 2022, Table 6). Pairs are matched one to one, greedily by shared words.
 */
export function score(
  golds: readonly GoldText[],
  predictions: ReadonlyMap<string, readonly Roles[]>,
): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const table = new Map<string, Map<string, Tally>>()
  const tally = (row: string, column: string): Tally => {
    const cells = table.get(row) ?? new Map<string, Tally>()
    table.set(row, cells)
    const cell = cells.get(column) ?? { goldRight: 0, gold: 0, foundRight: 0, found: 0 }
    cells.set(column, cell)
    return cell
  }
  for (const { id, text, attributions } of golds) {
    const tokens = tokensOf(text)
    const mask = quotedMask(text)
    const predicted = predictions.get(id) ?? []
    const allGold = unitsOf(attributions, tokens, mask)
    const allFound = unitsOf(predicted, tokens, mask)
    for (const [name, fits] of Object.entries(criteria)) {
      // Content alone: two attributions with the same content are one.
      const alone = name.startsWith('content')
      const gold = alone ? unique(allGold) : allGold
      const found = alone ? unique(allFound) : allFound
      const pairs = matched(gold, found, fits)
      const partners = new Set(pairs.values())
      for (const type of types) {
        const cell = tally(name, type)
        const counts = (unit: Unit): boolean => type === 'all' || unit.type === type
        cell.gold += gold.filter(counts).length
        cell.found += found.filter(counts).length
        cell.goldRight += gold.filter((unit, at) => counts(unit) && pairs.has(at)).length
        cell.foundRight += found.filter((unit, at) => counts(unit) && partners.has(at)).length
      }
    }
    for (const role of roles) {
      for (const [name, wordsOnly] of [
        ['fragment', true],
        ['fragment strict', false],
      ] as const) {
        const cell = tally(name, role)
        const ours = fragments(attributions, role, tokens, wordsOnly)
        const theirs = fragments(predicted, role, tokens, wordsOnly)
        const right = [...ours].filter((one) => theirs.has(one)).length
        cell.gold += ours.size
        cell.found += theirs.size
        cell.goldRight += right
        cell.foundRight += right
      }
    }
  }
  return table
}

function unitsOf(
  attributions: readonly Roles[],
  tokens: readonly Token[],
  mask: Uint8Array,
): readonly Unit[] {
  return attributions
    .map(({ content, source }) => {
      const words = tokensIn(tokens, content, true)
      return {
        content: new Set(words),
        source: new Set(tokensIn(tokens, source, true)),
        head: headOf(tokens, source),
        type: typeOf(
          words.flatMap((at) => tokens[at] ?? []),
          mask,
        ),
      }
    })
    .filter(({ content }) => content.size > 0)
}

function unique(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((unit) => [[...unit.content].join(), unit])).values()]
}

/** The last word of the first source fragment before a comma, a mark or a preposition. */
function headOf(tokens: readonly Token[], source: readonly Pair[]): number {
  const [first] = [...source].sort((a, b) => a[0] - b[0])
  if (!first) return -1
  let head = -1
  for (const at of tokensIn(tokens, [first], false)) {
    const { text, isWord } = tokens[at] ?? { text: '', isWord: false }
    const ends = /^(?:[,(:;"“”—–-]|who|which|that|of|in|from|at|for|with|on|to|as)$/i.test(text)
    if (head >= 0 && ends) break
    if (isWord && !/^['’]s$/.test(text)) head = at
  }
  return head
}

function sameSource(gold: Unit, found: Unit): boolean {
  if (gold.source.size === 0 && found.source.size === 0) return true
  return found.source.has(gold.head) || gold.source.has(found.head)
}

function matched(
  gold: readonly Unit[],
  found: readonly Unit[],
  fits: (gold: Unit, found: Unit, shared: number) => boolean,
): ReadonlyMap<number, number> {
  const pairs: { readonly ours: number; readonly theirs: number; readonly shared: number }[] = []
  for (const [ours, one] of gold.entries()) {
    for (const [theirs, other] of found.entries()) {
      const shared = overlap(one.content, other.content)
      if (shared > 0 && fits(one, other, shared)) pairs.push({ ours, theirs, shared })
    }
  }
  pairs.sort((a, b) => b.shared - a.shared || a.ours - b.ours || a.theirs - b.theirs)
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const { ours, theirs } of pairs) {
    if (taken.has(ours) || used.has(theirs)) continue
    taken.set(ours, theirs)
    used.add(theirs)
  }
  return taken
}

function fragments(
  attributions: readonly Roles[],
  role: (typeof roles)[number],
  tokens: readonly Token[],
  wordsOnly: boolean,
): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const fragment of attributions.flatMap((attribution) => attribution[role])) {
    const inside = tokensIn(tokens, [fragment], wordsOnly)
    if (inside.length > 0) ends.add(`${inside[0]}-${inside.at(-1)}`)
  }
  return ends
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

function equal(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
