import type { ConditionRelation } from '../../shapes/claims/condition.ts'
import type { Factuality } from '../../shapes/claims/modality.ts'
import type { ProcessRole, StateField } from '../../shapes/claims/process.ts'
import type { ProponentRole, ProposalStatus } from '../../shapes/claims/proposal.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { fold } from '../fold.ts'
import { byDay, isShown, type ViewOptions } from '../views/counts.ts'
import { type Named, namedIn, type Source, sourceOf, wordsIn } from '../views/source.ts'
import { contentWords, groupTopics } from '../views/topics.ts'

export interface BoardOptions extends ViewOptions {
  /** Words that the name of the process must share. */
  readonly process?: string
}

/** How one process stands, as of the reports read. */
export interface Board {
  /** The fullest name. */
  readonly process: string
  /** Other names for it. */
  readonly also: readonly string[]
  readonly seats: readonly Seat[]
  /** The latest of each, with what was said before. */
  readonly states: Readonly<Record<StateField, readonly State[]>>
  readonly redLines: readonly RedLine[]
  /** By layer, those without one last. */
  readonly proposals: readonly Proposal[]
  /** The day of the latest report, YYYY-MM-DD. */
  readonly asOf: string | null
}

/** Who is at the table, and as what; several roles where reports differ, the latest first. */
export interface Seat {
  readonly actor: Named
  readonly roles: readonly { readonly role: ProcessRole; readonly sources: readonly Source[] }[]
}

export interface State {
  readonly words: string
  readonly actor: Named | null
  /** Said not to be so. */
  readonly denied: boolean
  readonly source: Source
}

/** Nobody who is not here is known to have none: where nothing is said, it is unknown. */
export interface RedLine {
  readonly actor: Named
  readonly value: 'none' | 'stated'
  readonly words: string
  readonly wording: 'verbatim' | 'paraphrase'
  readonly source: Source
}

export interface Proposal {
  readonly label: string
  readonly status: ProposalStatus
  readonly layer: { readonly ordinal: number; readonly basis: 'stated' | 'inferred' } | null
  readonly proponents: readonly { readonly actor: Named; readonly role: ProponentRole }[]
  readonly conditions: readonly { readonly relation: ConditionRelation; readonly words: string }[]
  readonly likelihood: readonly {
    readonly actor: Named
    readonly value: Factuality
    readonly words: string
  }[]
  readonly source: Source
}

/** The boards of all processes, the one with the latest news first. The same for every order of arrival. */
export function boards(
  claims: Iterable<CurrentClaim>,
  options: BoardOptions = {},
): readonly Board[] {
  const shown = [...claims].filter((one) => isShown(one, options)).sort(byDay)
  const labelled = shown.flatMap((current) => {
    const label = labelOf(current)
    return label === null ? [] : [{ label, current }]
  })
  const labels = [...new Set(labelled.map(({ label }) => label))].sort()
  const groups = groupTopics(labels.map(contentWords))
  const groupOf = new Map(labels.map((label, at) => [label, groups[at] ?? at]))
  const namesOf = Map.groupBy(labels, (label) => groupOf.get(label) ?? -1)
  const byGroup = new Map<number, CurrentClaim[]>()
  for (const { label, current } of labelled) {
    const group = groupOf.get(label) ?? -1
    const known = byGroup.get(group)
    if (known) known.push(current)
    else byGroup.set(group, [current])
  }
  const proposals = byReport(shown)
  return [...byGroup]
    .map(([group, list]) => toBoard(namesOf.get(group) ?? [], list, proposals))
    .filter(({ process, also }) => isAsked([process, ...also], options.process))
    .sort((a, b) => byCodeUnits(b.asOf ?? '', a.asOf ?? '') || byCodeUnits(a.process, b.process))
}

function labelOf({ claim }: CurrentClaim): string | null {
  switch (claim.kind) {
    case 'role':
    case 'state':
      return claim.process.label
    case 'red_line':
      return claim.process?.label ?? null
    default:
      return null
  }
}

function toBoard(
  names: readonly string[],
  list: readonly CurrentClaim[],
  proposals: ReadonlyMap<string, readonly CurrentClaim<'proposal'>[]>,
): Board {
  const [process = '', ...also] = [...names].sort(
    (a, b) => b.length - a.length || byCodeUnits(a, b),
  )
  const states: Record<StateField, State[]> = { status: [], pace: [], move: [], blocker: [] }
  const redLines: RedLine[] = []
  for (const current of list) {
    const { claim } = current
    if (claim.kind === 'state') {
      states[claim.field].unshift({
        words: wordsIn(current, claim.value),
        actor: claim.actor && namedIn(current, claim.actor),
        denied: claim.assertion === 'denied',
        source: sourceOf(current),
      })
    } else if (claim.kind === 'red_line') {
      redLines.unshift({
        actor: namedIn(current, claim.actor),
        value: claim.value,
        words: wordsIn(current, claim.words),
        wording: claim.wording,
        source: sourceOf(current),
      })
    }
  }
  const reports = [...new Set(list.map(({ report }) => report.id))]
  return {
    process,
    also,
    seats: seatsOf(list),
    states,
    redLines,
    proposals: reports
      .flatMap((id) => proposals.get(id) ?? [])
      .map(toProposal)
      .sort(byLayer),
    asOf: list.at(-1)?.report.published ?? null,
  }
}

function seatsOf(list: readonly CurrentClaim[]): readonly Seat[] {
  const seats = new Map<string, { actor: Named; roles: Map<ProcessRole, Source[]> }>()
  for (const current of list) {
    const { claim } = current
    if (claim.kind !== 'role' || claim.assertion === 'denied') continue
    const actor = namedIn(current, claim.actor)
    const key = actor.id ?? `“${fold(actor.name)}”`
    const seat = seats.get(key) ?? { actor, roles: new Map<ProcessRole, Source[]>() }
    seats.set(key, seat)
    const sources = seat.roles.get(claim.role) ?? []
    seat.roles.delete(claim.role)
    seat.roles.set(claim.role, [sourceOf(current), ...sources])
  }
  return [...seats.values()]
    .map(({ actor, roles }) => ({
      actor,
      roles: [...roles].reverse().map(([role, sources]) => ({ role, sources })),
    }))
    .sort((a, b) => order(a) - order(b) || byCodeUnits(fold(a.actor.name), fold(b.actor.name)))
}

const seating: readonly ProcessRole[] = [
  'lead',
  'party',
  'mediator',
  'host',
  'guarantor',
  'observer',
  'consulted',
  'not_a_party',
  'excluded',
]

function order({ roles }: Seat): number {
  return seating.indexOf(roles[0]?.role ?? 'excluded')
}

/** Proposals of a report go with the process that it tells of. */
function byReport(
  shown: readonly CurrentClaim[],
): ReadonlyMap<string, readonly CurrentClaim<'proposal'>[]> {
  const found = new Map<string, CurrentClaim<'proposal'>[]>()
  for (const current of shown) {
    if (!isProposal(current)) continue
    const known = found.get(current.report.id)
    if (known) known.push(current)
    else found.set(current.report.id, [current])
  }
  return found
}

function isProposal(current: CurrentClaim): current is CurrentClaim<'proposal'> {
  return current.claim.kind === 'proposal'
}

function toProposal(current: CurrentClaim<'proposal'>): Proposal {
  const { label, status, layer, proponents, conditions, likelihood } = current.claim
  return {
    label: wordsIn(current, label),
    status,
    layer,
    proponents: proponents.map(({ party, role }) => ({ actor: namedIn(current, party), role })),
    conditions: conditions.map(({ relation, event }) => ({
      relation,
      words: wordsIn(current, event),
    })),
    likelihood: likelihood.map(({ party, value, cues }) => ({
      actor: namedIn(current, party),
      value,
      words: cues.map((cue) => wordsIn(current, cue)).join(' … '),
    })),
    source: sourceOf(current),
  }
}

function byLayer(a: Proposal, b: Proposal): number {
  const [first, second] = [a, b].map(({ layer }) => layer?.ordinal ?? Number.MAX_SAFE_INTEGER)
  return (
    (first ?? 0) - (second ?? 0) ||
    byCodeUnits(a.source.day ?? '', b.source.day ?? '') ||
    byCodeUnits(a.source.report, b.source.report) ||
    a.source.span.start - b.source.span.start
  )
}

function isAsked(names: readonly string[], asked: string | undefined): boolean {
  if (asked === undefined) return true
  const wanted = contentWords(asked)
  return names.some((name) => {
    const words = contentWords(name)
    return [...wanted].every((word) => words.has(word))
  })
}
