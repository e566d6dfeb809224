/** Sets of ids that grow together; the least id of a set names it, in whatever order they joined. */
export class DisjointSets {
  private readonly parents = new Map<string, string>()

  /** How many ids are joined to a lesser one. */
  get size(): number {
    return this.parents.size
  }

  find(id: string): string {
    let root = id
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up
    for (let at = id; at !== root; ) {
      const up = this.parents.get(at) ?? root
      this.parents.set(at, root)
      at = up
    }
    return root
  }

  join(a: string, b: string): void {
    const first = this.find(a)
    const second = this.find(b)
    if (first === second) return
    if (first < second) this.parents.set(second, first)
    else this.parents.set(first, second)
  }

  same(a: string, b: string): boolean {
    return this.find(a) === this.find(b)
  }
}
