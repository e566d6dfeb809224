import type { Claim } from '../../src/shapes/claim.ts'
import type { Party } from '../../src/shapes/claims/party.ts'
import { hashId } from '../../src/shapes/id.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { Span } from '../../src/shapes/span.ts'
import { readingOf, type Sketch } from '../browser/readings.ts'

type Fields = Claim extends infer One ? (One extends Claim ? Omit<One, keyof Head> : never) : never
type Head = Pick<
  Claim,
  'id' | 'statement' | 'span' | 'saidBy' | 'assertion' | 'modality' | 'confidence' | 'by'
>

/** Puts claims by hand into a reading: `at` finds words, `who` an actor by the words that name it. */
export function withClaims(
  sketch: Sketch,
  make: (
    at: (words: string) => Span,
    who: (name: string) => Party,
  ) => readonly (readonly [words: string, speaker: string, Fields & Partial<Head>])[],
): Reading {
  const reading = readingOf(sketch)
  const { id: report, text } = reading.report
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`The text does not hold “${words}”.`)
    return { start, end: start + words.length }
  }
  const idOf = (name: string): string =>
    reading.actors.find((actor) => actor.name === name)?.id ?? ''
  const who = (name: string): Party => ({ actor: idOf(name), span: at(name) })
  const claims = make(at, who).map(([words, speaker, fields]) => {
    const span = at(words)
    const inside = reading.statements.find(({ content }) =>
      content.some(({ start, end }) => start <= span.start && span.end <= end),
    )
    return {
      id: hashId([report, fields.kind, words]),
      statement: inside?.id ?? null,
      span,
      saidBy: idOf(speaker),
      assertion: 'asserted',
      modality: { factuality: 'CT+', cues: [] },
      confidence: 0.9,
      by: 'hand@1',
      ...fields,
    } as Claim
  })
  return { ...reading, claims }
}

/** An amount in full units; its value, unit and stage are left to tell. */
export const money = {
  measure: 'amount',
  valueMax: null,
  bound: '=',
  currencyBasis: 'spoken',
  stageCue: null,
  of: null,
} as const
export const year = {
  start: '2025-01-01',
  endExclusive: '2026-01-01',
  relation: 'in',
  basis: 'absolute',
} as const
