import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { Ordered } from '../figures/ordered.ts'
import { byDay, isShown } from '../views/counts.ts'
import { type TopicGroup, TopicGroups } from '../views/topic-groups.ts'
import { contentWords, topicKey } from '../views/topics.ts'
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
  /** Names of the same words, by those. */
  private readonly namesOf = new Map<string, Set<string>>()
  private readonly topicOf = new Map<string, string>()
  private readonly groups = new TopicGroups()
  private readonly made = new Map<TopicGroup, Board>()
  private readonly ordered = new Ordered<Board>(byNews)
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
    if (this.touched.size > 0) this.settle()
    const { process } = this.options
    const boards = this.ordered.all()
    return process === undefined ? [...boards] : boards.filter((one) => isAsked(one, process))
  }

  /** Makes the boards again of processes whose claims, names or reports' proposals changed. */
  private settle(): void {
    const { gone, made } = this.groups.settle()
    for (const group of gone) this.put(group, null)
    const renewed = new Set(made)
    for (const label of this.touched) {
      const group = this.groups.groupOf(this.topicOf.get(label) ?? '')
      if (group) renewed.add(group)
    }
    for (const group of renewed) this.put(group, this.boardOf(group))
    this.touched.clear()
  }

  private put(group: TopicGroup, board: Board | null): void {
    const before = this.made.get(group)
    if (before) this.ordered.delete(before)
    if (board) {
      this.made.set(group, board)
      this.ordered.add(board)
    } else this.made.delete(group)
  }

  private boardOf({ topics }: TopicGroup): Board {
    const names = [...topics].flatMap((topic) => [...(this.namesOf.get(topic) ?? [])])
    const claims = names.flatMap((name) => [...(this.byLabel.get(name) ?? [])]).sort(byDay)
    const reports = new Set(claims.map(({ report }) => report.id))
    const proposals = [...reports].flatMap((id) => [...(this.proposals.get(id) ?? [])]).sort(byDay)
    return toBoard(names, claims, proposals)
  }

  private addName(label: string): void {
    const words = contentWords(label)
    // A name without a word that tells anything is like no other.
    const topic = words.size > 0 ? topicKey(words) : `“${label}”`
    this.topicOf.set(label, topic)
    addTo(this.namesOf, topic, label)
    this.groups.add(topic, words)
  }

  private removeName(label: string): void {
    const topic = this.topicOf.get(label) ?? ''
    this.topicOf.delete(label)
    const names = this.namesOf.get(topic)
    names?.delete(label)
    for (const name of names ?? []) this.touched.add(name)
    if (names?.size !== 0) return
    this.namesOf.delete(topic)
    this.groups.remove(topic)
  }

  private addLabelled(current: CurrentClaim, label: string): void {
    if (!this.byLabel.has(label)) this.addName(label)
    addTo(this.byLabel, label, current)
    const labels = this.labelsOf.get(current.report.id) ?? new Map<string, number>()
    this.labelsOf.set(current.report.id, labels)
    labels.set(label, (labels.get(label) ?? 0) + 1)
    this.touched.add(label)
  }

  private removeLabelled(current: CurrentClaim, label: string): void {
    const claims = this.byLabel.get(label)
    claims?.delete(current)
    if (claims?.size === 0) {
      this.byLabel.delete(label)
      this.removeName(label)
    }
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

function byNews(a: Board, b: Board): number {
  return byCodeUnits(b.asOf ?? '', a.asOf ?? '') || byCodeUnits(a.process, b.process)
}

function isAsked({ process, also }: Board, asked: string): boolean {
  const wanted = contentWords(asked)
  return [process, ...also].some((name) => {
    const words = contentWords(name)
    return [...wanted].every((word) => words.has(word))
  })
}
