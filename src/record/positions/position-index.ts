import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { fold } from '../fold.ts'
import { isShown } from '../views/counts.ts'
import { type Named, namedIn } from '../views/source.ts'
import { type ConditionClaim, holderRows, type PositionClaim } from './holder-rows.ts'
import type { PositionOptions, PositionRow } from './positions.ts'

interface Holder {
  /** Id of the entry; of mere words, the words as they are compared, in quotation marks. */
  readonly key: string
  /** As it is sorted. */
  readonly name: string
  readonly claims: Map<string, PositionClaim>
  /** Null where they have to be made again. */
  rows: readonly PositionRow[] | null
}

/**
 * Positions that follow their claims: a change of one makes its holder's rows again. What was set in
 * which order makes no difference.
 */
export class PositionIndex {
  private readonly options: PositionOptions
  private readonly holders = new Map<string, Holder>()
  private readonly holderOf = new Map<string, Holder>()
  private readonly conditions = new Map<string, ConditionClaim>()
  /** Conditions by the id of the claim that waits. */
  private readonly waiting = new Map<string, Set<ConditionClaim>>()
  private list: readonly PositionRow[] | null = null

  constructor(options: PositionOptions = {}) {
    this.options = options
  }

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    this.remove(current.claim.id)
    if (!isShown(current, this.options)) return
    if (isPosition(current)) this.addPosition(current)
    else if (isCondition(current)) this.addCondition(current)
  }

  remove(id: string): void {
    const holder = this.holderOf.get(id)
    if (holder) {
      this.holderOf.delete(id)
      holder.claims.delete(id)
      if (holder.claims.size === 0) this.holders.delete(holder.key)
      this.touch(holder)
    }
    const condition = this.conditions.get(id)
    if (condition) {
      const on = condition.claim.on ?? ''
      this.conditions.delete(id)
      this.waiting.get(on)?.delete(condition)
      this.touch(this.holderOf.get(on))
    }
  }

  /** By holder, then the latest first. */
  rows(): readonly PositionRow[] {
    this.list ??= [...this.holders.values()]
      .sort((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.key, b.key))
      .flatMap((holder) => this.rowsOf(holder))
    return this.list
  }

  private rowsOf(holder: Holder): readonly PositionRow[] {
    const conditionsOf = (id: string) => this.waiting.get(id) ?? []
    holder.rows ??= holderRows(holder.claims.values(), conditionsOf, this.options.issue)
    return holder.rows
  }

  private addPosition(current: PositionClaim): void {
    const named = namedIn(current, current.claim.holder)
    if (this.options.holder !== undefined && !isCalled(named, this.options.holder)) return
    const name = fold(named.name)
    const key = named.id ?? `“${name}”`
    const holder = this.holders.get(key) ?? { key, name, claims: new Map(), rows: null }
    this.holders.set(key, holder)
    this.holderOf.set(current.claim.id, holder)
    holder.claims.set(current.claim.id, current)
    this.touch(holder)
  }

  private addCondition(current: ConditionClaim): void {
    const { id, on } = current.claim
    if (on === null) return
    const others = this.waiting.get(on) ?? new Set<ConditionClaim>()
    this.waiting.set(on, others)
    others.add(current)
    this.conditions.set(id, current)
    this.touch(this.holderOf.get(on))
  }

  private touch(holder: Holder | undefined): void {
    if (!holder) return
    holder.rows = null
    this.list = null
  }
}

function isPosition(current: CurrentClaim): current is PositionClaim {
  return current.claim.kind === 'position'
}

function isCondition(current: CurrentClaim): current is ConditionClaim {
  return current.claim.kind === 'condition'
}

function isCalled({ id, name }: Named, asked: string): boolean {
  return id === asked || fold(name).includes(fold(asked))
}
