/** Numbers in the order in which they are added. */
export class Vector {
  readonly values: number[] = []

  flag(...flags: readonly boolean[]): void {
    for (const flag of flags) this.values.push(flag ? 1 : 0)
  }

  /** One of some: 1 at its place, 0 at the others. */
  one<T>(value: T, of: readonly T[]): void {
    for (const each of of) this.values.push(each === value ? 1 : 0)
  }

  /** A count or a distance, on a logarithmic scale of about 0 to 1. */
  log(value: number, scale: number): void {
    this.values.push(Math.min(1.5, Math.log1p(Math.max(0, value)) / scale))
  }

  number(value: number): void {
    this.values.push(value)
  }
}
