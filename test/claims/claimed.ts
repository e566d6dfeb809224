import type { Claim } from '../../src/shapes/claim.ts'
import { hashId } from '../../src/shapes/id.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { Statement } from '../../src/shapes/statement.ts'

const processes = ['harbour talks', 'talks on the harbour wall', 'grain deal']

/**
 * The reading with a figure, a position, a condition on it, a role in one of three processes and a proposal for
 * each of its statements.
 */
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
  const process = { label: processes[at % processes.length] ?? '', span: null }
  const position = hashId([report, String(at), 'position'])
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
      id: position,
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
    {
      ...head,
      id: hashId([report, String(at), 'condition']),
      kind: 'condition',
      relation: 'once',
      event: span,
      on: position,
    },
    {
      ...head,
      id: hashId([report, String(at), 'proposal']),
      kind: 'proposal',
      label: span,
      status: 'proposed',
      proponents: [{ party, role: 'proposer' }],
      layer: null,
      conditions: [],
      likelihood: [],
    },
  ]
}
