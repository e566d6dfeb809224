import type { Party } from '../../shapes/claims/party.ts'
import { type Span, slice } from '../../shapes/span.ts'
import type { ClaimReport, RecordActor } from '../claims/current.ts'
import { fold } from '../fold.ts'
import { byCodeUnits } from './order.ts'

/** Someone who gives or gets: an entry of the register, or only words. */
export interface FigureParty {
  /** The entry's id; of mere words, the words as they are compared, in quotation marks. */
  readonly key: string
  /** Null where the words mean nobody on the report's list. */
  readonly actor: RecordActor | null
  readonly name: string
}

/** The parties by key, each once. */
export function partiesOf(parties: readonly Party[], report: ClaimReport): readonly FigureParty[] {
  if (parties.length === 0) return []
  const found = new Map<string, FigureParty>()
  for (const { actor: id, span } of parties) {
    const party = partyOf(id === null ? undefined : report.actors[id], span, report)
    found.set(party.key, party)
  }
  return [...found.values()].sort((a, b) => byCodeUnits(a.key, b.key))
}

function partyOf(actor: RecordActor | undefined, at: Span, report: ClaimReport): FigureParty {
  if (actor) return { key: actor.id, actor, name: actor.name }
  const name = slice(report.text, at)
  return { key: `“${fold(name)}”`, actor: null, name }
}

export function keyOfParties(parties: readonly FigureParty[]): string {
  return parties.map(({ key }) => key).join('\u001f')
}
