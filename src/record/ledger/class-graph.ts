import type { ClaimLink } from '../claims/current.ts'
import type { FigureClass } from './figure-class.ts'
import { carrying, type LinkTable, otherEnd } from './link-table.ts'

/** One class seen from another, along a link. */
export interface Neighbour {
  readonly one: FigureClass
  readonly link: ClaimLink
  /** Whether the link goes from the other to this one. */
  readonly inward: boolean
}

const none: readonly Neighbour[] = []

/** The classes by the figures in them, and how they relate. */
export class ClassGraph {
  readonly byFigure: Map<string, FigureClass> = new Map()
  readonly links: LinkTable

  constructor(links: LinkTable) {
    this.links = links
  }

  /** The classes that links join to this one; what is proposed has no say in what is accepted. */
  around(one: FigureClass): readonly Neighbour[] {
    if (!one.linked) return none
    const found: Neighbour[] = []
    for (const { id } of one.members)
      for (const link of this.links.of(id)) {
        const other = this.byFigure.get(otherEnd(link, id))
        if (!other || other === one || !hasSay(link, other, one)) continue
        found.push({ one: other, link, inward: link.to === id })
      }
    return found
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
    const carried = new Set(ids)
    for (const id of carried) {
      for (const member of this.byFigure.get(id)?.members ?? []) carried.add(member.id)
      for (const other of this.links.beside(id, carrying)) carried.add(other)
    }
    const touched = new Set(carried)
    for (const id of carried) for (const link of this.links.of(id)) touched.add(otherEnd(link, id))
    return touched
  }
}

function hasSay(link: ClaimLink, other: FigureClass, one: FigureClass): boolean {
  return link.status === 'accepted' || other.accepted || !one.accepted
}
