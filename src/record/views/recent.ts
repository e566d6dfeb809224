/** The values made last, by what was asked for; of more than `most` the one used longest ago goes. */
export class Recent<Asked extends object, Value> {
  private readonly most: number
  private readonly entries: { readonly asked: Asked; readonly value: Value }[] = []

  constructor(most: number) {
    this.most = most
  }

  get(asked: Asked, make: () => Value): Value {
    const at = this.entries.findIndex((entry) => isSame(entry.asked, asked))
    const [entry = { asked, value: make() }] = at < 0 ? [] : this.entries.splice(at, 1)
    this.entries.unshift(entry)
    if (this.entries.length > this.most) this.entries.pop()
    return entry.value
  }

  values(): readonly Value[] {
    return this.entries.map(({ value }) => value)
  }
}

/** Whether two objects have the same values under the same keys; functions are compared as such. */
function isSame(a: object, b: object): boolean {
  const entries = Object.entries(a)
  if (entries.length !== Object.keys(b).length) return false
  const other = new Map<string, unknown>(Object.entries(b))
  return entries.every(([key, value]) => other.has(key) && other.get(key) === value)
}
