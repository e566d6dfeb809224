import type { Span } from '../shapes/span.ts'
import type { StatementRow } from './store.ts'

/** What an index puts around a match: strings that the text cannot hold. */
export interface Marker {
  readonly open: string
  readonly close: string
}

/** Two lines on a screen; a sentence of the press has 130 characters on average. */
const width = 240

/** The part of a marked text that holds most of its matches, cut between words, marks as spans. */
export function toSnippet(marked: string, marker: Marker): NonNullable<StatementRow['snippet']> {
  const { text, marks } = readMarks(marked, marker)
  const at = cut(text, marks)
  return {
    text: text.slice(at.start, at.end),
    marks: marks
      .filter(({ start, end }) => start >= at.start && end <= at.end)
      .map(({ start, end }) => ({ start: start - at.start, end: end - at.start })),
  }
}

function readMarks(marked: string, { open, close }: Marker): { text: string; marks: Span[] } {
  const marks: Span[] = []
  const [first = '', ...rest] = marked.split(open)
  const parts = [first]
  let length = first.length
  for (const part of rest) {
    const [match = '', after = ''] = part.split(close)
    if (match) marks.push({ start: length, end: length + match.length })
    parts.push(match, after)
    length += match.length + after.length
  }
  return { text: parts.join(''), marks }
}

function cut(text: string, marks: readonly Span[]): Span {
  if (text.length <= width) return { start: 0, end: text.length }
  const { start, end } = densest(marks)
  // A third of the room goes before the matches: what follows a word explains it more often.
  const room = Math.max(0, width - (end - start))
  let from = Math.max(0, start - Math.floor(room / 3))
  let to = Math.min(text.length, Math.max(end, from + width))
  from = Math.max(0, Math.min(from, to - width))
  if (from > 0) {
    const space = text.slice(from, start).search(/\s\S/)
    from = space < 0 ? start : from + space + 1
  }
  if (to < text.length) {
    const space = text.slice(end, to + 1).search(/\s\S*$/)
    to = space < 0 ? Math.max(end, endOfPoint(text, to)) : end + space
  }
  return { start: from, end: to }
}

/** From the first to the last match of the window of `width` that holds most; the first of equals. */
function densest(marks: readonly Span[]): Span {
  let best: Span = { start: 0, end: 0 }
  let most = 0
  let last = 0
  for (const [first, { start, end }] of marks.entries()) {
    last = Math.max(last, first)
    for (let next = marks[last + 1]; next && next.end <= start + width; next = marks[last + 1])
      last++
    const count = last - first + 1
    if (count > most) {
      most = count
      best = { start, end: Math.max(end, marks[last]?.end ?? end) }
    }
  }
  return best
}

/** An offset that does not part a surrogate pair. */
function endOfPoint(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
