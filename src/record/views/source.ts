import type { Party } from '../../shapes/claims/party.ts'
import { type Span, slice } from '../../shapes/span.ts'
import type { CurrentClaim } from '../claims/current.ts'

/** Somebody in a view: an entry of the register, or only words. */
export interface Named {
  readonly id: string | null
  readonly name: string
}

/** Where an entry of a view comes from, down to the words. */
export interface Source {
  readonly claim: string
  readonly report: string
  readonly span: Span
  readonly words: string
  readonly outlet: string | null
  /** YYYY-MM-DD. */
  readonly day: string | null
  readonly saidBy: Named | null
  readonly status: CurrentClaim['status']
}

export function sourceOf({ claim, report, status }: CurrentClaim): Source {
  const speaker = claim.saidBy === null ? undefined : report.actors[claim.saidBy]
  return {
    claim: claim.id,
    report: report.id,
    span: claim.span,
    words: oneLine(slice(report.text, claim.span)),
    outlet: report.outlet,
    day: report.published,
    saidBy: speaker ? { id: speaker.id, name: speaker.name } : null,
    status,
  }
}

export function namedIn({ report }: CurrentClaim, { actor, span }: Party): Named {
  const known = actor === null ? undefined : report.actors[actor]
  return known
    ? { id: known.id, name: known.name }
    : { id: null, name: oneLine(slice(report.text, span)) }
}

export function wordsIn({ report }: CurrentClaim, span: Span): string {
  return oneLine(slice(report.text, span))
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
