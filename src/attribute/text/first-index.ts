/** The first of `count` indices from which on `isPast` holds, or `count` where it never does (binary search). */
export function firstIndex(count: number, isPast: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}
