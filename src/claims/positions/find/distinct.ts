import { overlaps } from '../../../shapes/span.ts'
import type { Draft } from './draft.ts'

/** Drafts of which no two are about the same words; earlier ones stay. */
export function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const byStart = new Map<number, Draft[]>()
  const kept: Draft[] = []
  for (const draft of drafts) {
    const cells = cellsOf(draft)
    if (cells.some((cell) => byStart.get(cell)?.some((one) => overlaps(one.issue, draft.issue)))) {
      continue
    }
    kept.push(draft)
    for (const cell of cells) {
      const known = byStart.get(cell)
      if (known) known.push(draft)
      else byStart.set(cell, [draft])
    }
  }
  return kept
}

/** Issues are compared within stretches of 256 code units, so that many of them stay cheap. */
function cellsOf({ issue: { start, end } }: Draft): readonly number[] {
  const cells: number[] = []
  for (let cell = start >> 8; cell <= end >> 8; cell++) cells.push(cell)
  return cells
}
