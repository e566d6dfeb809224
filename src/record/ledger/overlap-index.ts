import { mayOverlap } from './clash.ts'
import { byWeight } from './class-order.ts'
import type { FigureClass } from './figure-class.ts'
import { anyone, type Reaches } from './reaches.ts'

type Admits = (other: FigureClass) => boolean

/** Classes in order of weight, by everyone who may have given or got them. */
export class OverlapIndex {
  private readonly byPair = new Map<string, Map<string, FigureClass[]>>()
  private readonly reaches: Reaches

  constructor(reaches: Reaches) {
    this.reaches = reaches
  }

  /** Takes in a class that comes after all that are there. */
  append(one: FigureClass): void {
    this.eachList(one, (list) => list.push(one))
  }

  insert(one: FigureClass): void {
    this.eachList(one, (list) => list.splice(placeIn(list, one), 0, one))
  }

  remove(one: FigureClass): void {
    this.eachList(one, (list) => list.splice(list.indexOf(one), 1))
  }

  /** The first that may hold some of the same money. */
  find(one: FigureClass, admits: Admits): FigureClass | null {
    const { besideGivers, besideReceivers } = this.reaches.of(one)
    for (const donor of besideGivers) {
      const lists = this.byPair.get(donor)
      if (!lists) continue
      for (const recipient of besideReceivers) {
        const other = firstIn(lists.get(recipient), one, admits)
        if (other) return other
      }
    }
    return null
  }

  /** One that gives to who gives here, or gets from who gets here: the same money. */
  findPassing(one: FigureClass, admits: Admits): FigureClass | null {
    const { givingBodies, receivingBodies } = this.reaches.of(one)
    for (const body of givingBodies) {
      const other = firstIn(this.byPair.get(anyone)?.get(body), one, admits)
      if (other) return other
    }
    for (const body of receivingBodies) {
      const other = firstIn(this.byPair.get(body)?.get(anyone), one, admits)
      if (other) return other
    }
    return null
  }

  private eachList(one: FigureClass, call: (list: FigureClass[]) => void): void {
    const { givers, receivers } = this.reaches.of(one)
    for (const donor of [...givers, anyone]) {
      const lists = this.byPair.get(donor) ?? new Map<string, FigureClass[]>()
      this.byPair.set(donor, lists)
      for (const recipient of receivers) call(listIn(lists, recipient))
      call(listIn(lists, anyone))
    }
  }
}

function listIn(lists: Map<string, FigureClass[]>, key: string): FigureClass[] {
  const known = lists.get(key)
  if (known) return known
  const made: FigureClass[] = []
  lists.set(key, made)
  return made
}

function firstIn(
  list: readonly FigureClass[] | undefined,
  one: FigureClass,
  admits: Admits,
): FigureClass | null {
  for (const other of list ?? []) if (mayOverlap(one, other) && admits(other)) return other
  return null
}

function placeIn(list: readonly FigureClass[], one: FigureClass): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other !== undefined && byWeight(other, one) < 0) low = middle + 1
    else high = middle
  }
  return low
}
