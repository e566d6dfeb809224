/** Parts that are computed apart from one another, and again only when something in them changed. */
export class Partitions<Part, Result> {
  private readonly parts = new Map<string, Part>()
  private readonly results = new Map<string, Result>()
  private readonly stale = new Set<string>()
  private sorted: readonly string[] | null = null
  private whole: readonly Result[] | null = null
  private readonly isEmpty: (part: Part) => boolean
  private readonly compute: (part: Part) => Result

  constructor(parts: {
    readonly isEmpty: (part: Part) => boolean
    readonly compute: (part: Part) => Result
  }) {
    this.isEmpty = parts.isEmpty
    this.compute = parts.compute
  }

  /** The part of the key, made where there is none, and to be computed again. */
  touch(key: string, make: () => Part): Part {
    this.stale.add(key)
    const known = this.parts.get(key)
    if (known !== undefined) return known
    const part = make()
    this.parts.set(key, part)
    this.sorted = null
    return part
  }

  /** Has the part computed again where there is one. */
  touchKnown(key: string): void {
    if (this.parts.has(key)) this.stale.add(key)
  }

  touchAll(): void {
    for (const key of this.parts.keys()) this.stale.add(key)
  }

  /** The results by key, in the order of the keys; the same list while nothing changes. */
  all(): readonly Result[] {
    if (this.whole && this.stale.size === 0) return this.whole
    for (const key of this.stale) this.renew(key)
    this.stale.clear()
    this.sorted ??= [...this.parts.keys()].sort()
    this.whole = this.sorted.flatMap((key) => {
      const result = this.results.get(key)
      return result === undefined ? [] : [result]
    })
    return this.whole
  }

  private renew(key: string): void {
    const part = this.parts.get(key)
    if (part === undefined) return
    if (this.isEmpty(part)) {
      this.parts.delete(key)
      this.results.delete(key)
      this.sorted = null
    } else this.results.set(key, this.compute(part))
  }
}
