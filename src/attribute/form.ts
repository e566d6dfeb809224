import type { Form } from '../shapes/attribution.ts'
import type { Span } from '../shapes/span.ts'
import { firstIndex } from './text/first-index.ts'

const word = /[\p{L}\p{N}]/u

/**
 * How content is rendered: `direct` where all its words stand in quotations, `mixed` where some
 * do, `indirect` where none does. `quotations` are in order and do not overlap, marks included.
 */
export function toForm(text: string, content: readonly Span[], quotations: readonly Span[]): Form {
  let quoted = false
  let plain = false
  for (const { start, end } of content) {
    let at = start
    for (
      let next = firstIndex(quotations.length, (at) => (quotations[at]?.end ?? 0) > start);
      next < quotations.length;
      next++
    ) {
      const quotation = quotations[next]
      if (!quotation || quotation.start >= end) break
      plain ||= word.test(text.slice(at, Math.max(at, quotation.start)))
      const to = Math.min(end, quotation.end)
      quoted ||= word.test(text.slice(Math.max(at, quotation.start), to))
      at = to
    }
    plain ||= word.test(text.slice(at, end))
  }
  if (!quoted) return 'indirect'
  return plain ? 'mixed' : 'direct'
}
