import { byCodeUnits } from '../figures/order.ts'
import type { Item } from './item.ts'

/** Figures in the order in which they were told. */
export class Timeline {
  private readonly items: Item[] = []

  get length(): number {
    return this.items.length
  }

  /** Puts it into its place, and gives the place. */
  insert(item: Item): number {
    const at = this.placeOf(item)
    this.items.splice(at, 0, item)
    return at
  }

  /** Takes it out, and gives the place where it was. */
  remove(item: Item): number {
    const at = this.placeOf(item)
    this.items.splice(at, 1)
    return at
  }

  /** Where it is, or where it would come. */
  placeOf(item: Item): number {
    const { items } = this
    const last = items.at(-1)
    if (last === undefined || byTime(last, item) < 0) return items.length
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = items[middle]
      if (other !== undefined && byTime(other, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Those from one place to before another, as far as there are such places. */
  slice(from: number, to: number): readonly Item[] {
    return this.items.slice(Math.max(0, from), Math.max(0, to))
  }

  at(place: number): Item | undefined {
    return this.items[place]
  }
}

/** By day, then by place; 0 for nothing but one and the same figure. */
export function byTime(a: Item, b: Item): number {
  return (
    byCodeUnits(a.day, b.day) ||
    byCodeUnits(a.current.report.id, b.current.report.id) ||
    a.current.claim.span.start - b.current.claim.span.start ||
    byCodeUnits(a.id, b.id)
  )
}
