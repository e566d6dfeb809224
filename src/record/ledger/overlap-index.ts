import type { FigureParty } from '../figures/party.ts'
import { mayOverlap } from './clash.ts'
import type { FigureClass } from './figure-class.ts'
import type { Memberships } from './memberships.ts'

const unknown = '*'
const anyone = '**'

/** The classes that a sum holds so far, by everyone who may have given or got them. */
export class OverlapIndex {
  private readonly byPair = new Map<string, Map<string, FigureClass[]>>()
  private readonly memberships: Memberships

  constructor(memberships: Memberships) {
    this.memberships = memberships
  }

  add(one: FigureClass): void {
    const recipients = [...this.receivers(one), anyone]
    for (const donor of [...this.givers(one), anyone]) {
      const lists = this.byPair.get(donor) ?? new Map<string, FigureClass[]>()
      this.byPair.set(donor, lists)
      for (const recipient of recipients) {
        const list = lists.get(recipient)
        if (list) list.push(one)
        else lists.set(recipient, [one])
      }
    }
  }

  /** A class that may hold some of the same money, unless `apart` says that it does not. */
  find(one: FigureClass, apart: (other: FigureClass) => boolean): FigureClass | null {
    const recipients = reach(this.receivers(one))
    for (const donor of reach(this.givers(one))) {
      const lists = this.byPair.get(donor)
      if (!lists) continue
      for (const recipient of recipients)
        for (const other of lists.get(recipient) ?? [])
          if (mayOverlap(one, other) && !apart(other)) return other
    }
    return null
  }

  /** A class of the sum that gives to who gives here, or gets from who gets here: the same money. */
  findPassing(one: FigureClass): FigureClass | null {
    return (
      this.match(bodies(one.donors), (body) => this.byPair.get(anyone)?.get(body), one) ??
      this.match(bodies(one.recipients), (body) => this.byPair.get(body)?.get(anyone), one)
    )
  }

  private match(
    keys: readonly string[],
    listOf: (key: string) => readonly FigureClass[] | undefined,
    one: FigureClass,
  ): FigureClass | null {
    for (const key of keys)
      for (const other of listOf(key) ?? []) if (mayOverlap(one, other)) return other
    return null
  }

  private givers({ donors }: FigureClass): readonly string[] {
    const open = donors.length === 0 || donors.some((donor) => this.isOpen(donor))
    return open ? [unknown, ...this.all(donors)] : this.all(donors)
  }

  private receivers({ recipients }: FigureClass): readonly string[] {
    const open = recipients.some((recipient) => this.isOpenGroup(recipient))
    if (recipients.length === 0) return [unknown]
    return open ? [unknown, ...this.all(recipients)] : this.all(recipients)
  }

  private all(parties: readonly FigureParty[]): readonly string[] {
    if (parties.length === 1 && parties[0]) return this.memberships.membersOf(parties[0].key)
    return [...new Set(parties.flatMap(({ key }) => this.memberships.membersOf(key)))]
  }

  /** Whether it is not known who belongs to it: anybody may. */
  private isOpen(party: FigureParty): boolean {
    return party.actor === null || this.isOpenGroup(party)
  }

  private isOpenGroup({ key, actor }: FigureParty): boolean {
    const many = actor?.type === 'group' || actor?.type === 'unnamed'
    return many && this.memberships.membersOf(key).length === 1
  }
}

/** Those who may hand on what they are given: funds, banks, unions; not states and persons. */
function bodies(parties: readonly FigureParty[]): readonly string[] {
  return parties
    .filter(({ actor }) => actor?.type === 'organisation' || actor?.type === 'group')
    .map(({ key }) => key)
}

/** Where to look: with the same parties and with those not known; for the unknown, with all. */
function reach(parties: readonly string[]): readonly string[] {
  return parties[0] === unknown ? [anyone] : [...parties, unknown]
}
