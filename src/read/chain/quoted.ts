import type { Span } from '../../shapes/span.ts'
import type { Line } from './lines.ts'

/**
 * The stretches of a text inside double quotation marks, in order; each ends with its paragraph at
 * the latest. What a speaker says of an outlet is not how the report's words travelled.
 */
export function quotedSpans(text: string, lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = []
  const marks = /["“”„«»\n]/g
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    let last = first
    while (lines[at] && lines[at]?.paragraph === first?.paragraph) last = lines[at++]
    if (!first || !last) break
    let open = -1
    marks.lastIndex = first.span.start
    for (let mark = marks.exec(text); mark && mark.index < last.span.end; mark = marks.exec(text)) {
      if (mark[0] === '\n') continue
      const opens = mark[0] === '"' ? open < 0 : mark[0] !== '”' && mark[0] !== '»'
      if (opens && open < 0) open = mark.index
      if (!opens && open >= 0) {
        spans.push({ start: open, end: mark.index + 1 })
        open = -1
      }
    }
    if (open >= 0) spans.push({ start: open, end: last.span.end })
  }
  return spans
}
