import type { Span } from '../shapes/span.ts'

/** As few spans as cover the same offsets, in order; those that only touch stay apart. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start < last.end) {
      if (end > last.end) found[found.length - 1] = { start: last.start, end }
    } else {
      found.push({ start, end })
    }
  }
  return found
}

/** Whether one of the merged spans holds the whole of a span. */
export function covers(spans: readonly Span[], { start, end }: Span): boolean {
  const last = spans[firstFrom(spans, start + 1) - 1]
  return last !== undefined && start < last.end && end <= last.end
}

/** The index of the first item that starts at an offset or after it; items are in order of start. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The items that lie within a span; their ends may pass its end by `slack` code units. */
export function inside<T extends Span>(items: readonly T[], within: Span, slack = 0): readonly T[] {
  const found: T[] = []
  for (let at = firstFrom(items, within.start); at < items.length; at++) {
    const item = items[at]
    if (!item || item.start >= within.end) break
    if (item.end <= within.end + slack) found.push(item)
  }
  return found
}

/** How many of some numbers in order are less than a limit. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
