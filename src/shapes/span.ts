/** A half-open range [start, end) of UTF-16 code units into the text of one report. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Makes a span; throws a RangeError where start and end are not offsets in order. */
export function span(start: number, end: number): Span {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start)) {
    throw new RangeError(`Not a span: [${start}, ${end})`)
  }
  return { start, end }
}

/** The words a span stands for. */
export function slice(text: string, at: Span): string {
  return text.slice(at.start, at.end)
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The words of several spans in order, joined by ` … `. */
export function sliceAll(text: string, spans: readonly Span[]): string {
  return spans.map((at) => slice(text, at)).join(' … ')
}
