import type { CurrentClaim } from '../claims/current.ts'
import { speakerOf, wordsOf } from '../figures/figure.ts'
import { groupBy } from '../figures/group-by.ts'
import { isFigure } from '../figures/kinds.ts'
import { least } from '../figures/order.ts'
import { fold } from '../fold.ts'

/** What one report has of one speaker's words. */
export interface Rendering {
  /** The least id of its claims. */
  readonly id: string
  readonly speaker: string
  readonly claims: readonly CurrentClaim[]
  /** Where the words were said, where another outlet than the report's own is known; else null. */
  readonly venue: string | null
  /** YYYY-MM-DD. */
  readonly published: string
  readonly chain: readonly string[]
  /** Figures and runs of words, for finding others that have the same. */
  readonly marks: readonly string[]
}

// Four words in a row: fewer are common to reports that have nothing to do with each other.
const runLength = 4

/** The claims by report and speaker; those of nobody known, or of a report without a day, are in none. */
export function renderings(claims: Iterable<CurrentClaim>): readonly Rendering[] {
  const groups = groupBy(
    claims,
    (current) => `${current.report.id}\u001f${speakerOf(current) ?? ''}`,
  )
  return [...groups.values()].flatMap((group) => renderingOf(group) ?? [])
}

function renderingOf(claims: readonly CurrentClaim[]): Rendering | null {
  const [first] = claims
  const speaker = first ? speakerOf(first) : null
  const published = first?.report.published ?? null
  if (!first || speaker === null || published === null) return null
  const { chain } = first.report
  return {
    id: least(claims.map(({ claim }) => claim.id)),
    speaker,
    claims,
    venue: chain.length > 1 ? (chain[0] ?? null) : null,
    published,
    chain,
    marks: [...new Set(claims.flatMap(marksOf))],
  }
}

function marksOf(current: CurrentClaim): readonly string[] {
  const runs = runsOf(fold(wordsOf(current)))
  if (!isFigure(current)) return runs
  const { measure, unit, value } = current.claim
  return [`${measure}\u001f${unit ?? ''}\u001f${value}`, ...runs]
}

function runsOf(text: string): readonly string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '))
}
