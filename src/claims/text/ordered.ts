import type { Span } from '../../shapes/span.ts'

/** Index of the first span, of spans in order that do not overlap, that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of the spans, in order and without overlap, holds the offset. */
export function holds(spans: readonly Span[], offset: number): boolean {
  const found = spans[firstEndingAfter(spans, offset)]
  return found !== undefined && found.start <= offset
}
