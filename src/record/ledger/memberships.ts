import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'

type Actors = CurrentClaim['report']['actors']

/** Who belongs to which group, as the reports' actors have it: kept in step as claims come and go. */
export class Memberships {
  private readonly uses = new Map<Actors, number>()
  /** Members by group, with the number of lists that say so. */
  private readonly members = new Map<string, Map<string, number>>()
  private readonly within = new Map<string, readonly string[]>()
  private around: ReadonlyMap<string, readonly string[]> | null = null

  /** Takes in a list of actors; says whether a membership is new. */
  add(actors: Actors): boolean {
    const uses = this.uses.get(actors) ?? 0
    this.uses.set(actors, uses + 1)
    return uses === 0 && this.count(actors, 1)
  }

  /** Gives up a list of actors; says whether a membership is gone. */
  remove(actors: Actors): boolean {
    const uses = this.uses.get(actors) ?? 0
    if (uses > 1) {
      this.uses.set(actors, uses - 1)
      return false
    }
    this.uses.delete(actors)
    return uses === 1 && this.count(actors, -1)
  }

  /** The actor and all who belong to it, directly or through another group. */
  membersOf(id: string): readonly string[] {
    const known = this.within.get(id)
    if (known) return known
    const found = new Set([id])
    for (const group of found)
      for (const member of this.members.get(group)?.keys() ?? []) found.add(member)
    const members = [...found].sort(byCodeUnits)
    this.within.set(id, members)
    return members
  }

  /** The groups that the actor belongs to, directly or through another. */
  groupsOf(id: string): readonly string[] {
    this.around ??= this.groups()
    return this.around.get(id) ?? []
  }

  private groups(): ReadonlyMap<string, readonly string[]> {
    const byMember = new Map<string, string[]>()
    for (const group of [...this.members.keys()].sort(byCodeUnits))
      for (const member of this.membersOf(group)) {
        if (member === group) continue
        const groups = byMember.get(member)
        if (groups) groups.push(group)
        else byMember.set(member, [group])
      }
    return byMember
  }

  private count(actors: Actors, step: 1 | -1): boolean {
    let changed = false
    for (const { id, memberOf } of Object.values(actors))
      for (const group of memberOf) changed = this.countOne(group, id, step) || changed
    if (changed) {
      this.within.clear()
      this.around = null
    }
    return changed
  }

  private countOne(group: string, member: string, step: 1 | -1): boolean {
    const members = this.members.get(group) ?? new Map<string, number>()
    this.members.set(group, members)
    const before = members.get(member) ?? 0
    if (before + step > 0) members.set(member, before + step)
    else members.delete(member)
    return before === 0 || before + step === 0
  }
}
