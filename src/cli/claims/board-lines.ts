import type { Board, Proposal } from '../../record/process/board.ts'
import type { Source } from '../../record/views/source.ts'
import { stateFields } from '../../shapes/claims/process.ts'
import { columnsOf } from '../columns.ts'
import { oneLine } from '../print.ts'
import type { Terminal } from '../terminal.ts'

const stateWords = { status: 'status', pace: 'pace', move: 'whose move', blocker: 'held up by' }

/** A board as lines. */
export function boardLines(board: Board, terminal: Terminal): readonly string[] {
  const bold = (text: string): string => terminal.style('bold', text)
  const { process, seats, states, redLines, proposals, asOf } = board
  const rows: string[][] = []
  for (const { actor, roles } of seats) {
    for (const { role, sources } of roles) {
      const [source] = sources
      if (source) rows.push([role.replaceAll('_', ' '), actor.name, by(source)])
    }
  }
  for (const field of stateFields) {
    for (const { words, actor, denied, source } of states[field].slice(0, 3)) {
      const value = actor ? `${actor.name}: “${words}”` : `“${words}”`
      rows.push([stateWords[field], `${denied ? 'not ' : ''}${value}`, by(source)])
    }
  }
  for (const { actor, value, words, wording, source } of redLines) {
    const said = value === 'none' ? 'none' : `“${words}”`
    rows.push(['red lines', `${actor.name}: ${said} (${wording})`, by(source)])
  }
  // What a proposal says runs long, so it comes last.
  const plans = proposals.map((one) => ['proposal', by(one.source), proposalText(one)])
  const title = bold(oneLine(`${process}${asOf ? `, as of ${asOf}` : ''}`))
  return [title, ...columnsOf(rows), ...columnsOf(plans), '']
}

function proposalText({
  label,
  status,
  layer,
  proponents,
  conditions,
  likelihood,
}: Proposal): string {
  const who = proponents.map(({ actor, role }) => `${actor.name} (${role})`).join(', ')
  return [
    `${layer ? `layer ${layer.ordinal}${layer.basis === 'inferred' ? ' (inferred)' : ''}: ` : ''}“${label}”`,
    status.replace('_', ' '),
    who,
    ...conditions.map(({ relation, words }) => `${relation} ${words}`),
    ...likelihood.map(({ actor, value, words }) => `${actor.name}: ${value} (“${words}”)`),
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function by({ saidBy, outlet, day, status }: Source): string {
  const who = saidBy?.name ?? outlet ?? 'nobody known'
  return `${who}${day ? `, ${day}` : ''}${status === 'accepted' ? '' : '*'}`
}
