import { mayOverlap } from './clash.ts'
import type { FigureClass } from './figure-class.ts'
import { anyone, type Reaches } from './reaches.ts'

/** The classes that a sum holds so far, by everyone who may have given or got them. */
export class OverlapIndex {
  private readonly byPair = new Map<string, Map<string, FigureClass[]>>()
  private readonly reaches: Reaches

  constructor(reaches: Reaches) {
    this.reaches = reaches
  }

  add(one: FigureClass): void {
    const { givers, receivers } = this.reaches.of(one)
    for (const donor of givers) this.addFor(donor, receivers, one)
    this.addFor(anyone, receivers, one)
  }

  /** A class that may hold some of the same money, unless `apart` says that it does not. */
  find(one: FigureClass, apart: (other: FigureClass) => boolean): FigureClass | null {
    const { besideGivers, besideReceivers } = this.reaches.of(one)
    for (const donor of besideGivers) {
      const lists = this.byPair.get(donor)
      if (!lists) continue
      for (const recipient of besideReceivers)
        for (const other of lists.get(recipient) ?? [])
          if (mayOverlap(one, other) && !apart(other)) return other
    }
    return null
  }

  /** A class of the sum that gives to who gives here, or gets from who gets here: the same money. */
  findPassing(one: FigureClass): FigureClass | null {
    const { givingBodies, receivingBodies } = this.reaches.of(one)
    for (const body of givingBodies) {
      const other = this.first(this.byPair.get(anyone)?.get(body), one)
      if (other) return other
    }
    for (const body of receivingBodies) {
      const other = this.first(this.byPair.get(body)?.get(anyone), one)
      if (other) return other
    }
    return null
  }

  private addFor(donor: string, receivers: readonly string[], one: FigureClass): void {
    let lists = this.byPair.get(donor)
    if (!lists) {
      lists = new Map()
      this.byPair.set(donor, lists)
    }
    for (const recipient of receivers) addTo(lists, recipient, one)
    addTo(lists, anyone, one)
  }

  private first(list: readonly FigureClass[] | undefined, one: FigureClass): FigureClass | null {
    return list?.find((other) => mayOverlap(one, other)) ?? null
  }
}

function addTo(lists: Map<string, FigureClass[]>, key: string, one: FigureClass): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}
