import type { Span } from '../../../src/shapes/span.ts'
import { rangesOf } from './ranges.ts'

const name = 'flash'
let timer: ReturnType<typeof setTimeout> | undefined

/** Brings a span of the report's text into view and lights it for three seconds. */
export function flash(container: ParentNode, span: Span): void {
  const [range] = rangesOf(container, [span])
  if (!range) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: motion() })
  if (!('highlights' in CSS)) return
  const highlight = new Highlight(range)
  // Above the marks of mentions.
  highlight.priority = 1
  CSS.highlights.set(name, highlight)
  clearTimeout(timer)
  timer = setTimeout(() => CSS.highlights.delete(name), 3000)
}

/** Smooth, unless the reader's system asks for less motion. */
export function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}
