import type { FigureParty } from '../figures/party.ts'
import type { FigureClass } from './figure-class.ts'
import type { Memberships } from './memberships.ts'

const unknown = '*'
/** Under which every class is found. */
export const anyone = '**'

/** Who may have given or got the money of a class, and with whom it may be the same money. */
export interface Reach {
  readonly givers: readonly string[]
  readonly receivers: readonly string[]
  readonly besideGivers: readonly string[]
  readonly besideReceivers: readonly string[]
  /** Those who may hand on what they are given. */
  readonly givingBodies: readonly string[]
  readonly receivingBodies: readonly string[]
}

/** The reaches of classes as of the memberships; each worked out once. */
export class Reaches {
  private readonly memberships: Memberships
  private known = new WeakMap<FigureClass, Reach>()
  private forgotten = 0

  constructor(memberships: Memberships) {
    this.memberships = memberships
  }

  /** To be called when memberships changed. */
  forget(): void {
    this.known = new WeakMap()
    this.forgotten += 1
  }

  /** Another one after every change of memberships. */
  get version(): number {
    return this.forgotten
  }

  of(one: FigureClass): Reach {
    const known = this.known.get(one)
    if (known) return known
    const givers = this.givers(one)
    const receivers = this.receivers(one)
    const made = {
      givers,
      receivers,
      besideGivers: beside(givers),
      besideReceivers: beside(receivers),
      givingBodies: bodies(one.donors),
      receivingBodies: bodies(one.recipients),
    }
    this.known.set(one, made)
    return made
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

/** Funds, banks, unions; not states and persons. */
function bodies(parties: readonly FigureParty[]): readonly string[] {
  return parties
    .filter(({ actor }) => actor?.type === 'organisation' || actor?.type === 'group')
    .map(({ key }) => key)
}

/** With the same parties and with those not known; the unknown with all. */
function beside(parties: readonly string[]): readonly string[] {
  return parties[0] === unknown ? [anyone] : [...parties, unknown]
}
