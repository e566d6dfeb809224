import type { Memberships } from '../ledger/memberships.ts'
import type { Item } from './item.ts'
import { known } from './meetings.ts'
import { Timeline } from './timeline.ts'

const reach = 3

/** Brings figures of a member together with those of its groups that come next before or after. */
export class GroupMeetings {
  private readonly memberships: Memberships
  private readonly ofGroup = new Map<string, Timeline>()
  private readonly ofMembers = new Map<string, Timeline>()

  constructor(memberships: Memberships) {
    this.memberships = memberships
  }

  /** Takes in a figure; calls with each figure of a member that now meets others. */
  insert(item: Item, moved: (member: Item) => void): void {
    for (const key of this.memberKeysOf(item)) listIn(this.ofMembers, key).insert(item)
    for (const key of this.groupKeysOf(item)) {
      const groups = listIn(this.ofGroup, key)
      const at = groups.insert(item)
      this.eachMember(key, groups.at(at - reach), groups.at(at + reach), moved)
    }
  }

  /** Gives up a figure; calls with each figure of a member that now meets others. */
  remove(item: Item, moved: (member: Item) => void): void {
    for (const key of this.memberKeysOf(item)) listIn(this.ofMembers, key).remove(item)
    for (const key of this.groupKeysOf(item)) {
      const groups = listIn(this.ofGroup, key)
      const at = groups.remove(item)
      this.eachMember(key, groups.at(at - reach), groups.at(at + reach - 1), moved)
    }
  }

  /** The figures of its groups that a figure meets, earlier and later ones. */
  around(item: Item): ReadonlySet<Item> {
    const found = new Set<Item>()
    for (const key of this.memberKeysOf(item)) {
      const groups = this.ofGroup.get(key)
      if (!groups) continue
      const at = groups.placeOf(item)
      for (const other of groups.slice(at - reach, at + reach)) if (other !== item) found.add(other)
    }
    return found
  }

  private eachMember(
    key: string,
    from: Item | undefined,
    to: Item | undefined,
    call: (member: Item) => void,
  ): void {
    const members = this.ofMembers.get(key)
    if (!members) return
    const start = from ? members.placeOf(from) : 0
    const end = to ? members.placeOf(to) + 1 : members.length
    for (const member of members.slice(start, end)) call(member)
  }

  private groupKeysOf(item: Item): ReadonlySet<string> {
    const keys = new Set<string>()
    for (const { key } of item.donors)
      if (this.memberships.membersOf(key).length > 1) keys.add(known(key, item) ?? '')
    return keys
  }

  private memberKeysOf(item: Item): ReadonlySet<string> {
    const keys = new Set<string>()
    for (const { key } of item.donors)
      for (const group of this.memberships.groupsOf(key)) keys.add(known(group, item) ?? '')
    return keys
  }
}

function listIn(lists: Map<string, Timeline>, key: string): Timeline {
  const found = lists.get(key) ?? new Timeline()
  lists.set(key, found)
  return found
}
