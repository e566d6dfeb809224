import type { Span } from '../../shapes/span.ts'
import { parseStored } from './stored-json.ts'

/** Spans as they are kept: JSON `[[start,end],…]`, a third of the length of the shape's own JSON. */
export function packSpans(spans: readonly Span[]): string {
  return `[${spans.map(packSpan).join()}]`
}

export function packSpan({ start, end }: Span): string {
  return `[${start},${end}]`
}

export function unpackSpans(json: string): Span[] {
  return parseStored<[number, number][]>(json, arePairs).map(([start, end]) => ({ start, end }))
}

function arePairs(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPair)
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && Number.isSafeInteger(value[0]) && Number.isSafeInteger(value[1])
}

export function unpackSpan(json: string | null): Span | null {
  const [only] = json === null ? [] : unpackSpans(`[${json}]`)
  return only ?? null
}
