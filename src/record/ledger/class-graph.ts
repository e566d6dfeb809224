import type { Stage } from '../../shapes/claims/figure.ts'
import type { ClaimLink } from '../claims/current.ts'
import type { FigureClass } from './figure-class.ts'
import { carrying, type LinkTable, otherEnd } from './link-table.ts'

/** One class seen from another, along a link. */
export interface Neighbour {
  readonly one: FigureClass
  readonly link: ClaimLink
  /** Whether the link goes from the other to this one. */
  readonly inward: boolean
  /** Whether the two figures that it joins are of one stage, whatever their classes are. */
  readonly sameStage: boolean
}

const none: readonly Neighbour[] = []

/** The classes by the figures in them, and how they relate. */
export class ClassGraph {
  readonly byFigure: Map<string, FigureClass> = new Map()
  /** Each figure's own stage, whatever its class is. */
  readonly stages: Map<string, Stage | null> = new Map()
  readonly links: LinkTable
  private readonly known = new WeakMap<FigureClass, readonly Neighbour[]>()

  constructor(links: LinkTable) {
    this.links = links
  }

  /** The classes that links join to this one; what is proposed has no say in what is accepted. */
  around(one: FigureClass): readonly Neighbour[] {
    if (!one.linked) return none
    const known = this.known.get(one)
    if (known) return known
    const found: Neighbour[] = []
    this.known.set(one, found)
    for (const { id, fields } of one.members)
      for (const link of this.links.of(id)) {
        const other = this.byFigure.get(otherEnd(link, id))
        if (!other || other === one || !hasSay(link, other, one)) continue
        const sameStage = this.stages.get(otherEnd(link, id)) === fields.stage
        found.push({ one: other, link, inward: link.to === id, sameStage })
      }
    return found
  }

  /** To be called with each class that is joined to others than before, or to others that changed. */
  forget(one: FigureClass): void {
    this.known.delete(one)
  }

  /** The classes that the class is a part of, directly or through others. */
  wholesOf(one: FigureClass): ReadonlySet<FigureClass> {
    const found = new Set<FigureClass>()
    const open = [one]
    for (const part of open)
      for (const { one: whole, inward, link } of this.around(part)) {
        if (inward || link.relation !== 'part_of' || found.has(whole)) continue
        found.add(whole)
        open.push(whole)
      }
    return found
  }

  /** The figures whose place may change when those of `ids` do. */
  touchedBy(ids: Iterable<string>): ReadonlySet<string> {
    const carried = this.withNeighbours(ids)
    const classes = new Set<FigureClass>()
    for (const id of carried) {
      this.addMembers(id, carried, classes)
      for (const other of this.links.beside(id, carrying)) carried.add(other)
    }
    return this.withNeighbours(carried)
  }

  /** Adds to the ids those of the figure's class, unless that was done for the class before. */
  addMembers(id: string, ids: Set<string>, done: Set<FigureClass>): void {
    const one = this.byFigure.get(id)
    if (!one || done.has(one)) return
    done.add(one)
    for (const member of one.members) ids.add(member.id)
  }

  private withNeighbours(ids: Iterable<string>): Set<string> {
    const all = new Set(ids)
    for (const id of [...all]) for (const link of this.links.of(id)) all.add(otherEnd(link, id))
    return all
  }
}

function hasSay(link: ClaimLink, other: FigureClass, one: FigureClass): boolean {
  return link.status === 'accepted' || other.accepted || !one.accepted
}
