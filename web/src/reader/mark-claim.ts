import type { Span } from '../../../src/shapes/span.ts'
import { rangesOf } from './ranges.ts'

/** Marks the words of a claim in the text; the returned function takes the mark away. */
export function markClaim(container: ParentNode, span: Span): () => void {
  if (!('highlights' in CSS)) return () => {}
  CSS.highlights.set('claim', new Highlight(...rangesOf(container, [span])))
  return () => CSS.highlights.delete('claim')
}

/** Brings a span of the report's text into view. */
export function bringIntoView(container: ParentNode, span: Span, behavior: ScrollBehavior): void {
  const [range] = rangesOf(container, [span])
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior })
}
