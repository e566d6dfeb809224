import type { Span } from '../../shapes/span.ts'

/** Spans as they are kept: JSON `[[start,end],…]`, a third of the length of the shape's own JSON. */
export function packSpans(spans: readonly Span[]): string {
  return `[${spans.map(packSpan).join()}]`
}

export function packSpan({ start, end }: Span): string {
  return `[${start},${end}]`
}

export function unpackSpans(json: string): Span[] {
  return (JSON.parse(json) as [number, number][]).map(([start, end]) => ({ start, end }))
}

export function unpackSpan(json: string | null): Span | null {
  const [only] = json === null ? [] : unpackSpans(`[${json}]`)
  return only ?? null
}
