import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { byDay } from '../views/counts.ts'
import { type Named, namedIn, sourceOf, wordsIn } from '../views/source.ts'
import { contentWords, groupTopics } from '../views/topics.ts'
import type { PositionRow, Stance } from './positions.ts'

export type PositionClaim = CurrentClaim<'position'>
export type ConditionClaim = CurrentClaim<'condition'>

/** Gives the conditions that a claim waits on, in any order. */
export type ConditionsOf = (claim: string) => Iterable<ConditionClaim>

/** The rows of one holder, the one with the latest stance first; `issue` are words that each must share. */
export function holderRows(
  claims: Iterable<PositionClaim>,
  conditionsOf: ConditionsOf,
  issue: string | undefined,
): readonly PositionRow[] {
  const ordered = [...claims].sort(byDay)
  const [first] = ordered
  if (!first) return []
  const holder = namedIn(first, first.claim.holder)
  return byIssue(ordered)
    .map((group) => toRow(holder, group, conditionsOf))
    .filter((row) => issue === undefined || isAbout(row, issue))
    .sort(byNews)
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

function toRow(
  holder: Named,
  group: readonly PositionClaim[],
  conditionsOf: ConditionsOf,
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
      conditions: [...conditionsOf(claim.id)].sort(byDay).map(toCondition),
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

function toCondition(current: ConditionClaim): Stance['conditions'][number] {
  const { relation, event } = current.claim
  return { relation, words: wordsIn(current, event), source: sourceOf(current) }
}

/** The row with the latest stance first. */
function byNews(a: PositionRow, b: PositionRow): number {
  return (
    byCodeUnits(b.now.source.day ?? '', a.now.source.day ?? '') ||
    byCodeUnits(a.issue, b.issue) ||
    byCodeUnits(a.now.source.claim, b.now.source.claim)
  )
}

function isAbout({ issue, stances }: PositionRow, asked: string): boolean {
  const wanted = contentWords(asked)
  const words = contentWords([issue, ...stances.map(({ source }) => source.words)].join(' '))
  return [...wanted].every((word) => words.has(word))
}
