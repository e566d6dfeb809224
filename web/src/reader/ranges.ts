import type { Span } from '../../../src/shapes/span.ts'

interface Shown {
  readonly paragraph: HTMLElement
  /** Where the paragraph begins in the report's text, and its length, in UTF-16 code units. */
  readonly from: number
  readonly length: number
}

/** The parts of the page that show spans of the report's text; what is not shown has none. */
export function rangesOf(container: ParentNode, spans: readonly Span[]): Range[] {
  const shown = [...container.querySelectorAll<HTMLElement>('[data-paragraph]')].map(
    (paragraph): Shown => ({
      paragraph,
      from: Number(paragraph.dataset.paragraph),
      length: paragraph.textContent.length,
    }),
  )
  return spans.flatMap((span) => rangeOf(shown, span) ?? [])
}

function rangeOf(shown: readonly Shown[], { start, end }: Span): Range | null {
  let range: Range | null = null
  for (const { paragraph, from, length } of shown) {
    if (from + length <= start || from >= end) continue
    range ??= document.createRange()
    if (range.collapsed) setBoundary(range, 'setStart', paragraph, Math.max(0, start - from))
    setBoundary(range, 'setEnd', paragraph, Math.min(length, end - from))
  }
  return range
}

function setBoundary(
  range: Range,
  which: 'setStart' | 'setEnd',
  paragraph: HTMLElement,
  offset: number,
): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    // A start at the very end of a node belongs to the next one.
    if (left < length || (which === 'setEnd' && left === length)) {
      range[which](node, left)
      return
    }
    left -= length
  }
}
