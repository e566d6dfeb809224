import type { Board } from '../../record/process/board.ts'
import type { Source } from '../../record/views/source.ts'
import { stateFields } from '../../shapes/claims/process.ts'
import { toCsv } from './csv.ts'

type Row = readonly (string | null)[]

/** An entry of a board a line: what it is, about whom, what it says, and where that is from. */
export function boardsCsv(boards: readonly Board[]): string {
  const header = [
    ...['process', 'entry', 'actor_id', 'actor', 'value', 'detail', 'said_by', 'day', 'outlet'],
    ...['report', 'claim', 'status', 'words'],
  ]
  return toCsv([header, ...boards.flatMap(rowsOf)])
}

function rowsOf({ process, seats, states, redLines, proposals }: Board): readonly Row[] {
  return [
    ...seats.flatMap(({ actor, roles }) =>
      roles.flatMap(({ role, sources }) =>
        sources.map((source) => [
          process,
          'role',
          actor.id,
          actor.name,
          role,
          null,
          ...from(source),
        ]),
      ),
    ),
    ...stateFields.flatMap((field) =>
      states[field].map((state) => [
        ...[process, field, state.actor?.id ?? null, state.actor?.name ?? null, state.words],
        ...[state.denied ? 'denied' : null, ...from(state.source)],
      ]),
    ),
    ...redLines.map(({ actor, value, words, wording, source }) => [
      ...[process, 'red line', actor.id, actor.name, value === 'none' ? 'none' : words, wording],
      ...from(source),
    ]),
    ...proposals.map(({ label, status, layer, proponents, conditions, source }) => [
      ...[process, 'proposal', null, proponents.map(({ actor }) => actor.name).join('; '), label],
      [
        status,
        layer ? `layer ${layer.ordinal} (${layer.basis})` : null,
        ...conditions.map(({ relation, words }) => `${relation} ${words}`),
      ]
        .filter(Boolean)
        .join('; '),
      ...from(source),
    ]),
  ]
}

function from({ saidBy, day, outlet, report, claim, status, words }: Source): Row {
  return [saidBy?.name ?? null, day, outlet, report, claim, status, words]
}
