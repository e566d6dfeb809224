import { isDeepStrictEqual } from 'node:util'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { Occasions } from '../events/occasions.ts'
import { figureOf } from '../figures/figure.ts'
import { isFigure } from '../figures/kinds.ts'
import { Memberships } from '../ledger/memberships.ts'
import type { Convert } from '../ledger/options.ts'
import { GroupMeetings } from './group-meetings.ts'
import { type Item, itemOf } from './item.ts'
import { judge } from './judge.ts'
import { LinkCounts } from './link-counts.ts'
import { Meetings } from './meetings.ts'
import type { RuleContext } from './proposal.ts'
import { byTime } from './timeline.ts'

/**
 * How figures may relate, kept in step: a change of one figure has only it and those judged again that
 * meet others because of it. What was set in which order makes no difference.
 */
export class ProposedLinks {
  private readonly claims = new Map<string, CurrentClaim>()
  private readonly occasions = new Occasions()
  private readonly memberships = new Memberships()
  private readonly context: RuleContext
  private readonly links = new LinkCounts()
  private readonly items = new Map<string, Item>()
  private readonly sharesOf = new Map<string, Set<string>>()
  private meetings = new Meetings()
  private groups = new GroupMeetings(this.memberships)
  private readonly stale = new Set<string>()
  private regrouped = false

  constructor(convert: Convert | null = null) {
    this.context = { memberships: this.memberships, convert }
  }

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    const { id } = current.claim
    const before = this.claims.get(id)
    this.claims.set(id, current)
    if (isFigure(current)) this.regroup(this.memberships.add(current.report.actors))
    if (before && isFigure(before)) this.regroup(this.memberships.remove(before.report.actors))
    if (!before || !saysTheSame(before, current)) this.occasions.set(current)
    else if (isOpen(before) === isOpen(current)) return
    this.stale.add(id)
  }

  remove(id: string): void {
    const before = this.claims.get(id)
    if (!before) return
    this.claims.delete(id)
    if (isFigure(before)) this.regroup(this.memberships.remove(before.report.actors))
    this.occasions.remove(id)
    this.stale.add(id)
  }

  get(key: string): ClaimLink | null {
    return this.links.get(key)
  }

  all(): Iterable<ClaimLink> {
    this.settle()
    return this.links.values()
  }

  /** The keys of the links that came, went or changed since the last call. */
  takeChanged(): ReadonlySet<string> {
    this.settle()
    return this.links.takeChanged()
  }

  private regroup(changed: boolean): void {
    this.regrouped ||= changed
  }

  private settle(): void {
    this.occasions.settle((id) => this.stale.add(id))
    if (this.regrouped) this.startAgain()
    if (this.stale.size === 0) return
    const moved = new Set<string>()
    const members = new Set<string>()
    for (const id of this.stale) this.withdraw(id, moved, members)
    const entering = [...this.stale].flatMap((id) => this.make(id) ?? []).sort(byTime)
    this.stale.clear()
    for (const item of entering) this.enter(item, moved, members)
    for (const item of this.known(moved)) this.propose(item, 'met', this.meetings.earlierOf(item))
    for (const item of this.known(members)) this.propose(item, 'group', this.groups.around(item))
    for (const item of entering) this.proposeBases(item)
  }

  /** Who belongs to whom changed: everything meets anew. */
  private startAgain(): void {
    this.regrouped = false
    this.meetings = new Meetings()
    this.groups = new GroupMeetings(this.memberships)
    for (const id of this.items.keys()) this.stale.add(id)
    this.items.clear()
    this.sharesOf.clear()
  }

  private withdraw(id: string, moved: Set<string>, members: Set<string>): void {
    for (const place of places) this.links.put(`${place} ${id}`, [])
    const item = this.items.get(id)
    if (!item) return
    this.items.delete(id)
    this.meetings.remove(item, (later) => moved.add(later.id))
    this.groups.remove(item, (member) => members.add(member.id))
    if (item.fields.of !== null) this.sharesOf.get(item.fields.of)?.delete(id)
    for (const share of this.sharesOf.get(id) ?? []) this.links.put(`base ${share}`, [])
  }

  private make(id: string): Item | null {
    const current = this.claims.get(id)
    if (!current || !isFigure(current) || !isOpen(current)) return null
    return itemOf(figureOf(current), this.occasions.of(id))
  }

  private enter(item: Item, moved: Set<string>, members: Set<string>): void {
    const { id, fields } = item
    this.items.set(id, item)
    const earlier = this.meetings.insert(item, (later) => moved.add(later.id))
    this.propose(item, 'met', earlier)
    this.groups.insert(item, (member) => members.add(member.id))
    members.add(id)
    if (fields.of !== null)
      this.sharesOf.set(fields.of, (this.sharesOf.get(fields.of) ?? new Set()).add(id))
  }

  private proposeBases(item: Item): void {
    this.proposeBase(item)
    for (const share of this.known(this.sharesOf.get(item.id) ?? [])) this.proposeBase(share)
  }

  private proposeBase(item: Item): void {
    const base = item.fields.of === null ? undefined : this.items.get(item.fields.of)
    if (base && base !== item) this.propose(item, 'base', [base])
  }

  private propose(item: Item, place: Place, others: Iterable<Item>): void {
    const links: ClaimLink[] = []
    for (const other of others) {
      const link =
        byTime(item, other) > 0
          ? judge(item, other, this.context)
          : judge(other, item, this.context)
      if (link) links.push(link)
    }
    this.links.put(`${place} ${item.id}`, links)
  }

  private *known(ids: Iterable<string>): Iterable<Item> {
    for (const id of ids) {
      const item = this.items.get(id)
      if (item) yield item
    }
  }
}

/** For what a figure is compared with others: each proposes links of its own. */
const places = ['met', 'group', 'base'] as const
type Place = (typeof places)[number]

function isOpen({ status, mergedInto }: CurrentClaim): boolean {
  return mergedInto === null && status !== 'rejected' && status !== 'retracted'
}

function saysTheSame(a: CurrentClaim, b: CurrentClaim): boolean {
  return a.report === b.report && (a.claim === b.claim || isDeepStrictEqual(a.claim, b.claim))
}
