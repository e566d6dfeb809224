import type { GoldText } from '../gold.ts'
import { type Criterion, exact, matched, soft, softContent } from './match.ts'
import { quotedMask } from './quoted.ts'
import { sum, type Tally } from './tally.ts'
import { type Token, tokensIn, tokensOf } from './tokens.ts'
import { type Roles, type Unit, unitsOf } from './unit.ts'

/** Tallies by measure, then by type of content or by role. */
export type Scores = ReadonlyMap<string, ReadonlyMap<string, Tally>>

/** The scores of one text, and which of its predicted attributions are softly right. */
export interface TextScore {
  readonly scores: Scores
  readonly right: readonly boolean[]
}

const types = ['all', 'direct', 'mixed', 'indirect'] as const
const roles = ['source', 'cue', 'content'] as const
const criteria: Readonly<Record<string, Criterion>> = {
  'attribution soft': soft,
  'attribution exact': exact,
  'content soft': softContent,
}

/** Scores predictions against gold, micro-averaged over the texts. */
export function score(
  golds: readonly GoldText[],
  predictions: ReadonlyMap<string, readonly Roles[]>,
): Scores {
  return total(golds.map((gold) => scoreText(gold, predictions.get(gold.id) ?? []).scores))
}

/** The sum over texts; a text's scores depend on that text alone. */
export function total(texts: readonly Scores[]): Scores {
  return new Map(
    [...(texts[0] ?? [])].map(([row, cells]) => [
      row,
      new Map(
        [...cells.keys()].map((column) => [
          column,
          sum(texts.flatMap((scores) => scores.get(row)?.get(column) ?? [])),
        ]),
      ),
    ]),
  )
}

/**
 * Scores one text. Only words count, so quotation marks and stops do not matter, save in `fragment
 * strict`, the exact-span measure of CofeNet (COLING 2022, Table 6).
 */
export function scoreText(
  { text, attributions }: GoldText,
  predicted: readonly Roles[],
): TextScore {
  const tokens = tokensOf(text)
  const mask = quotedMask(text)
  const gold = unitsOf(attributions, tokens, mask)
  const found = unitsOf(predicted, tokens, mask)
  const scores = new Map<string, ReadonlyMap<string, Tally>>()
  for (const [name, fits] of Object.entries(criteria)) {
    // Content alone: two attributions with the same content are one.
    const alone = name.startsWith('content')
    scores.set(name, byType(alone ? unique(gold) : gold, alone ? unique(found) : found, fits))
  }
  for (const [name, wordsOnly] of [
    ['fragment', true],
    ['fragment strict', false],
  ] as const) {
    const ends = (all: readonly Roles[], role: keyof Roles): ReadonlySet<string> =>
      fragments(all, role, tokens, wordsOnly)
    scores.set(
      name,
      new Map(roles.map((role) => [role, shared(ends(attributions, role), ends(predicted, role))])),
    )
  }
  const right = predicted.map(() => false)
  for (const partner of matched(gold, found, soft).values()) right[found[partner]?.at ?? -1] = true
  return { scores, right }
}

function byType(
  gold: readonly Unit[],
  found: readonly Unit[],
  fits: Criterion,
): ReadonlyMap<string, Tally> {
  const pairs = matched(gold, found, fits)
  const partners = new Set(pairs.values())
  return new Map(
    types.map((type) => {
      const counts = (unit: Unit): boolean => type === 'all' || unit.type === type
      return [
        type,
        {
          goldRight: gold.filter((unit, at) => counts(unit) && pairs.has(at)).length,
          gold: gold.filter(counts).length,
          foundRight: found.filter((unit, at) => counts(unit) && partners.has(at)).length,
          found: found.filter(counts).length,
        },
      ]
    }),
  )
}

function unique(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((unit) => [[...unit.content].join(), unit])).values()]
}

function shared(gold: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  const right = [...gold].filter((one) => found.has(one)).length
  return { goldRight: right, gold: gold.size, foundRight: right, found: found.size }
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
