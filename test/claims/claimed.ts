import type { Claim } from '../../src/shapes/claim.ts'
import { hashId } from '../../src/shapes/id.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { Statement } from '../../src/shapes/statement.ts'

/** The reading with a figure, a position and a role in talks for each of its statements. */
export function claimed(reading: Reading): Reading {
  const { report, statements } = reading
  return { ...reading, claims: statements.flatMap((one, at) => claimsOf(report.id, one, at)) }
}

function claimsOf(
  report: string,
  { id, content, source, speaker }: Statement,
  at: number,
): Claim[] {
  const span = content[0] ?? { start: 0, end: 0 }
  const party = { actor: speaker, span: source[0] ?? span }
  const head = {
    statement: id,
    span,
    saidBy: speaker,
    assertion: 'asserted',
    modality: { factuality: 'CT+', cues: [] },
    confidence: 0.8,
    by: 'test@1',
  } as const
  const process = { label: 'harbour talks', span: null }
  return [
    {
      ...head,
      id: hashId([report, String(at), 'figure']),
      kind: 'figure',
      measure: 'amount',
      value: String((at + 1) * 10),
      valueMax: null,
      unit: 'EUR',
      bound: '=',
      currencyBasis: 'spoken',
      stage: at % 2 === 0 ? 'pledged' : 'delivered',
      stageCue: null,
      period: null,
      donors: [party],
      recipients: [],
      of: null,
    },
    {
      ...head,
      id: hashId([report, String(at), 'position']),
      kind: 'position',
      holder: party,
      issue: span,
      stance: span,
      strength: 'desire',
      polarity: at % 3 === 0 ? '-' : '+',
    },
    {
      ...head,
      id: hashId([report, String(at), 'role']),
      kind: 'role',
      process,
      actor: party,
      role: 'party',
    },
  ]
}
