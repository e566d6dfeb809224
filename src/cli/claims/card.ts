import type { CurrentClaim } from '../../record/claims/current.ts'
import { namedIn, sourceOf, wordsIn } from '../../record/views/source.ts'
import { amountOf } from '../../record/views/summary.ts'
import type { Span } from '../../shapes/span.ts'
import { oneLine } from '../print.ts'
import type { Terminal } from '../terminal.ts'

/** Fields that a card does not print: they are above it, or say nothing to a reader. */
const hidden: ReadonlySet<string> = new Set(
  'id statement span saidBy assertion modality confidence by kind value valueMax unit bound measure stageCue'.split(
    ' ',
  ),
)

/** A claim as a card: where it is from, its words in their sentence, its fields. */
export function card(current: CurrentClaim, terminal: Terminal): string {
  const { claim, status, form, report } = current
  const { saidBy, outlet, day } = sourceOf(current)
  const place = [outlet, day, report.title].filter((part) => part !== null).map(oneLine)
  const who =
    saidBy?.name ?? (form === null ? `${outlet ?? 'the outlet'} (narration)` : 'nobody known')
  const fields: [string, string][] = [
    ['said by', who],
    ['says', `${claim.assertion}, ${claim.modality.factuality}`],
    ...(claim.kind === 'figure' ? [['amount', amountOf(claim)] as [string, string]] : []),
    ...Object.entries(claim)
      .filter(([key]) => !hidden.has(key) || (claim.kind !== 'figure' && key === 'value'))
      .map(([key, value]): [string, string] => [key, shown(current, value)]),
  ]
  const width = Math.max(...fields.map(([key]) => key.length))
  return [
    terminal.style('dim', `${claim.kind.replace('_', ' ')} · ${status} · ${place.join(' · ')}`),
    '',
    inSentence(current, terminal),
    '',
    ...fields.map(([key, value]) => `  ${key.padEnd(width)}  ${oneLine(value)}`),
  ].join('\n')
}

/** The words of the claim in bold, with what stands around them. */
function inSentence(
  { claim: { span }, report: { text } }: CurrentClaim,
  terminal: Terminal,
): string {
  const before = text.slice(Math.max(0, span.start - 160), span.start)
  const after = text.slice(span.end, span.end + 160)
  const start = before.includes('\n') ? before.slice(before.lastIndexOf('\n') + 1) : `…${before}`
  const end = after.includes('\n') ? after.slice(0, after.indexOf('\n')) : `${after}…`
  const words = terminal.style('bold', `[${oneLine(text.slice(span.start, span.end))}]`)
  return `  ${oneLine(start)}${words}${oneLine(end)}`
}

function shown(current: CurrentClaim, value: unknown): string {
  if (value === null) return '—'
  if (Array.isArray(value)) {
    return value.length === 0 ? '—' : value.map((each) => shown(current, each)).join('; ')
  }
  if (typeof value !== 'object') return String(value)
  if (isParty(value)) return namedIn(current, value).name
  if (isSpan(value)) return `“${wordsIn(current, value)}”`
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${shown(current, inner)}`)
    .join(', ')
}

function isSpan(value: object): value is Span {
  return Object.keys(value).length === 2 && 'start' in value && 'end' in value
}

function isParty(value: object): value is { actor: string | null; span: Span } {
  return Object.keys(value).length === 2 && 'actor' in value && 'span' in value
}
