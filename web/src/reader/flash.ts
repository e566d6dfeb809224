import type { Span } from '../../../src/shapes/span.ts'

const name = 'flash'
let timer: ReturnType<typeof setTimeout> | undefined

/** Brings a span of the report's text into view and lights it for three seconds. */
export function flash(container: ParentNode, { start, end }: Span): void {
  const range = rangeOf(container, start, end)
  if (!range) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: motion() })
  if (!('highlights' in CSS)) return
  CSS.highlights.set(name, new Highlight(range))
  clearTimeout(timer)
  timer = setTimeout(() => CSS.highlights.delete(name), 3000)
}

/** Smooth, unless the reader's system asks for less motion. */
export function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}

/** The part of the page that shows [start, end) of the text; null where none of it is shown. */
function rangeOf(container: ParentNode, start: number, end: number): Range | null {
  let range: Range | null = null
  for (const paragraph of container.querySelectorAll<HTMLElement>('[data-paragraph]')) {
    const from = Number(paragraph.dataset.paragraph)
    const length = paragraph.textContent.length
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
