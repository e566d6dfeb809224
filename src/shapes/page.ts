/** A part of a long list. `next` is an opaque cursor, null at the end. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}
