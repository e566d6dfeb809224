/** A list in another order, the same for the same seed (Fisher and Yates; mulberry32). */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = [...list]
  let state = seed
  for (let at = next.length - 1; at > 0; at--) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (at + 1)
    const [x, y] = [next[at], next[other]]
    if (x === undefined || y === undefined) throw new Error(`Place ${at} or ${other} is empty.`)
    next[at] = y
    next[other] = x
  }
  return next
}
