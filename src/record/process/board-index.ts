import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { byDay, isShown } from '../views/counts.ts'
import { contentWords, groupTopics } from '../views/topics.ts'
import type { Board, BoardOptions } from './board.ts'
import { toBoard } from './to-board.ts'

type ProposalClaim = CurrentClaim<'proposal'>

/**
 * Boards that follow their claims: a change of one makes the boards again that its process or its report
 * is on. What was set in which order makes no difference.
 */
export class BoardIndex {
  private readonly options: BoardOptions
  private readonly shown = new Map<string, CurrentClaim>()
  /** Claims by the name of their process. */
  private readonly byLabel = new Map<string, Set<CurrentClaim>>()
  private readonly proposals = new Map<string, Set<ProposalClaim>>()
  /** Names of processes that a report tells of, with the number of its claims that do. */
  private readonly labelsOf = new Map<string, Map<string, number>>()
  /** Names of one process each, as of the names that there were. */
  private groups: readonly (readonly string[])[] = []
  private grouped: ReadonlySet<string> = new Set()
  private readonly topics = new Map<string, ReadonlySet<string>>()
  /** By the first of the names. */
  private readonly made = new Map<
    string,
    { readonly names: readonly string[]; readonly board: Board }
  >()
  private readonly touched = new Set<string>()

  constructor(options: BoardOptions = {}) {
    this.options = options
  }

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    this.remove(current.claim.id)
    const label = labelOf(current)
    if ((label === null && !isProposal(current)) || !isShown(current, this.options)) return
    this.shown.set(current.claim.id, current)
    if (label !== null) this.addLabelled(current, label)
    else if (isProposal(current)) {
      addTo(this.proposals, current.report.id, current)
      this.touchReport(current.report.id)
    }
  }

  remove(id: string): void {
    const current = this.shown.get(id)
    if (!current) return
    this.shown.delete(id)
    const label = labelOf(current)
    if (label !== null) this.removeLabelled(current, label)
    else if (isProposal(current)) {
      this.proposals.get(current.report.id)?.delete(current)
      this.touchReport(current.report.id)
    }
  }

  /** The one with the latest news first. */
  boards(): readonly Board[] {
    if (this.namesChanged()) this.group()
    const boards = this.groups
      .filter((names) => isAsked(names, this.options.process))
      .map((names) => this.boardOf(names))
    this.touched.clear()
    return boards.sort(
      (a, b) => byCodeUnits(b.asOf ?? '', a.asOf ?? '') || byCodeUnits(a.process, b.process),
    )
  }

  private boardOf(names: readonly string[]): Board {
    const [first = ''] = names
    const made = this.made.get(first)
    const stands = made?.names === names && !names.some((name) => this.touched.has(name))
    if (made && stands) return made.board
    const claims = names.flatMap((name) => [...(this.byLabel.get(name) ?? [])]).sort(byDay)
    const reports = new Set(claims.map(({ report }) => report.id))
    const proposals = [...reports].flatMap((id) => [...(this.proposals.get(id) ?? [])]).sort(byDay)
    const board = toBoard(names, claims, proposals)
    this.made.set(first, { names, board })
    return board
  }

  private namesChanged(): boolean {
    if (this.grouped.size !== this.byLabel.size) return true
    return ![...this.grouped].every((label) => this.byLabel.has(label))
  }

  private group(): void {
    this.made.clear()
    const labels = [...this.byLabel.keys()].sort(byCodeUnits)
    const groups = groupTopics(labels.map((label) => this.topicOf(label)))
    const at = new Map(labels.map((label, index) => [label, groups[index] ?? index]))
    this.groups = [...Map.groupBy(labels, (label) => at.get(label) ?? -1).values()]
    this.grouped = new Set(labels)
  }

  private topicOf(label: string): ReadonlySet<string> {
    const topic = this.topics.get(label) ?? contentWords(label)
    this.topics.set(label, topic)
    return topic
  }

  private addLabelled(current: CurrentClaim, label: string): void {
    addTo(this.byLabel, label, current)
    const labels = this.labelsOf.get(current.report.id) ?? new Map<string, number>()
    this.labelsOf.set(current.report.id, labels)
    labels.set(label, (labels.get(label) ?? 0) + 1)
    this.touched.add(label)
  }

  private removeLabelled(current: CurrentClaim, label: string): void {
    const claims = this.byLabel.get(label)
    claims?.delete(current)
    if (claims?.size === 0) this.byLabel.delete(label)
    const labels = this.labelsOf.get(current.report.id)
    const left = (labels?.get(label) ?? 0) - 1
    if (left > 0) labels?.set(label, left)
    else labels?.delete(label)
    this.touched.add(label)
  }

  private touchReport(id: string): void {
    for (const label of this.labelsOf.get(id)?.keys() ?? []) this.touched.add(label)
  }
}

function addTo<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
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

function isProposal(current: CurrentClaim): current is ProposalClaim {
  return current.claim.kind === 'proposal'
}

function isAsked(names: readonly string[], asked: string | undefined): boolean {
  if (asked === undefined) return true
  const wanted = contentWords(asked)
  return names.some((name) => {
    const words = contentWords(name)
    return [...wanted].every((word) => words.has(word))
  })
}
