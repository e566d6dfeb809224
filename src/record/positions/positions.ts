import type { ConditionRelation } from '../../shapes/claims/condition.ts'
import type { Factuality } from '../../shapes/claims/modality.ts'
import type { Strength } from '../../shapes/claims/position.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { fold } from '../fold.ts'
import { byDay, isShown, type ViewOptions } from '../views/counts.ts'
import { type Named, namedIn, type Source, sourceOf, wordsIn } from '../views/source.ts'
import { contentWords, groupTopics } from '../views/topics.ts'

export interface PositionOptions extends ViewOptions {
  /** Id of an entry of the register, or any part of a name. */
  readonly holder?: string
  /** Words that the issue must share. */
  readonly issue?: string
}

/** Where one holder stands on one issue, over time. */
export interface PositionRow {
  readonly holder: Named
  /** The issue as it was last worded. */
  readonly issue: string
  /** The latest stance. */
  readonly now: Stance
  /** Every stance, the oldest first. */
  readonly stances: readonly Stance[]
}

export interface Stance {
  readonly strength: Strength
  readonly polarity: '+' | '-'
  readonly factuality: Factuality
  /** The words of the stance. */
  readonly words: string
  /** What it is said to wait on. */
  readonly conditions: readonly {
    readonly relation: ConditionRelation
    readonly words: string
    readonly source: Source
  }[]
  /** Against the stance before it: whether polarity or strength changed. */
  readonly change: 'first' | 'same' | 'strength' | 'turned'
  readonly source: Source
}

type PositionClaim = CurrentClaim<'position'>

/** Positions by holder and issue, over time. The same for every order of arrival. */
export function positions(
  claims: Iterable<CurrentClaim>,
  options: PositionOptions = {},
): readonly PositionRow[] {
  const shown = [...claims].filter((one) => isShown(one, options)).sort(byDay)
  const conditions = conditionsOf(shown)
  const byHolder = new Map<string, { readonly holder: Named; readonly list: PositionClaim[] }>()
  for (const current of shown) {
    if (!isPosition(current)) continue
    const holder = namedIn(current, current.claim.holder)
    if (options.holder !== undefined && !isCalled(holder, options.holder)) continue
    const key = holder.id ?? `“${fold(holder.name)}”`
    const known = byHolder.get(key)
    if (known) known.list.push(current)
    else byHolder.set(key, { holder, list: [current] })
  }
  const rows: { readonly name: string; readonly row: PositionRow }[] = []
  for (const { holder, list } of byHolder.values()) {
    const name = fold(holder.name)
    for (const group of byIssue(list)) {
      const row = toRow(holder, group, conditions)
      if (options.issue === undefined || isAbout(row, options.issue)) rows.push({ name, row })
    }
  }
  return rows
    .sort((a, b) => byCodeUnits(a.name, b.name) || byNews(a.row, b.row))
    .map(({ row }) => row)
}

/** The row with the latest stance first. */
function byNews(a: PositionRow, b: PositionRow): number {
  return (
    byCodeUnits(b.now.source.day ?? '', a.now.source.day ?? '') ||
    byCodeUnits(a.issue, b.issue) ||
    byCodeUnits(a.now.source.claim, b.now.source.claim)
  )
}

function isPosition(current: CurrentClaim): current is PositionClaim {
  return current.claim.kind === 'position'
}

function byIssue(list: readonly PositionClaim[]): readonly (readonly PositionClaim[])[] {
  const topics = list.map((one) => contentWords(wordsIn(one, one.claim.issue)))
  const groups = new Map<number, PositionClaim[]>()
  for (const [at, group] of groupTopics(topics).entries()) {
    const one = list[at]
    if (!one) continue
    const known = groups.get(group)
    if (known) known.push(one)
    else groups.set(group, [one])
  }
  return [...groups.values()]
}

type Conditions = ReadonlyMap<string, Stance['conditions']>

function toRow(
  holder: Named,
  group: readonly PositionClaim[],
  conditions: Conditions,
): PositionRow {
  const stances: Stance[] = []
  for (const current of group) {
    const { claim } = current
    const { strength, polarity, modality } = claim
    const before = stances.at(-1)
    stances.push({
      strength,
      polarity,
      factuality: modality.factuality,
      words: wordsIn(current, claim.stance),
      conditions: conditions.get(claim.id) ?? [],
      change: !before
        ? 'first'
        : before.polarity !== polarity
          ? 'turned'
          : before.strength !== strength
            ? 'strength'
            : 'same',
      source: sourceOf(current),
    })
  }
  const now = stances.at(-1)
  const last = group.at(-1)
  if (!now || !last) throw new Error('A row has a stance.')
  return { holder, issue: wordsIn(last, last.claim.issue), now, stances }
}

/** Conditions by the id of the claim that waits. */
function conditionsOf(claims: readonly CurrentClaim[]): Conditions {
  const found = new Map<string, Stance['conditions'][number][]>()
  for (const current of claims) {
    const { claim } = current
    if (claim.kind !== 'condition' || claim.on === null) continue
    const { relation, event } = claim
    const condition = { relation, words: wordsIn(current, event), source: sourceOf(current) }
    const known = found.get(claim.on)
    if (known) known.push(condition)
    else found.set(claim.on, [condition])
  }
  return found
}

export function isCalled({ id, name }: Named, asked: string): boolean {
  return id === asked || fold(name).includes(fold(asked))
}

function isAbout({ issue, stances }: PositionRow, asked: string): boolean {
  const wanted = contentWords(asked)
  const words = contentWords([issue, ...stances.map(({ source }) => source.words)].join(' '))
  return [...wanted].every((word) => words.has(word))
}
