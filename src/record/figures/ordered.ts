// 200: up to there, putting each into its place in a list of 100,000 is faster than sorting it again.
const few = 200

/** Things in order, without being sorted again when one comes or goes. */
export class Ordered<T> {
  private list: T[] = []
  private readonly added = new Set<T>()
  private readonly gone = new Set<T>()
  private readonly compare: (a: T, b: T) => number

  /** `compare` gives 0 for nothing but one and the same thing. */
  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare
  }

  get size(): number {
    return this.list.length + this.added.size - this.gone.size
  }

  add(item: T): void {
    if (!this.gone.delete(item)) this.added.add(item)
  }

  delete(item: T): void {
    if (!this.added.delete(item)) this.gone.add(item)
  }

  all(): readonly T[] {
    if (this.added.size + this.gone.size > few) this.sortAgain()
    else {
      for (const item of this.gone) this.list.splice(this.placeOf(item), 1)
      for (const item of this.added) this.list.splice(this.placeOf(item), 0, item)
    }
    this.added.clear()
    this.gone.clear()
    return this.list
  }

  private sortAgain(): void {
    const kept = this.gone.size === 0 ? this.list : this.list.filter((item) => !this.gone.has(item))
    this.list = [...kept, ...this.added].sort(this.compare)
  }

  /** Where the item is, or where it would come. */
  private placeOf(item: T): number {
    let low = 0
    let high = this.list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.list[middle]
      if (other !== undefined && this.compare(other, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
