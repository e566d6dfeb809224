import type { Verdict } from '../judge.ts'
import type { Comparison } from './compare.ts'

/** Rows for `table`, the head first: right / another / apart / none, in per cent. */
export function comparisonRows(comparisons: readonly Comparison[]): readonly (readonly string[])[] {
  return [
    ['peer', 'asked', '>statements', '>right / another / apart / none', '>onrecord on the same'],
    ...comparisons.map(({ peer, asked, theirs, ours }) => [
      peer,
      asked,
      `${theirs.length}`,
      shares(theirs),
      shares(ours),
    ]),
  ]
}

function shares(verdicts: readonly Verdict[]): string {
  return (['right', 'other', 'apart', 'none'] as const)
    .map((kind) => verdicts.filter((each) => each === kind).length)
    .map((count) => ((100 * count) / verdicts.length).toFixed(1))
    .join(' / ')
}
