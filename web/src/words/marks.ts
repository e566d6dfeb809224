import type { Span } from '../../../src/shapes/span.ts'

/** A text parted by marks, which may be in any order and may overlap; the parts join to the text. */
export function partsOf(
  text: string,
  marks: readonly Span[],
): { readonly text: string; readonly marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start)
    if (end <= from) continue
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}
