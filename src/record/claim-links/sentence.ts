import type { Span } from '../../shapes/span.ts'

// 400 on either side: longer sentences tell too many things to go by.
const longest = 400

/** The sentence that a span stands in, at most 400 code units on either side of it. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let first = start
  while (first > 0 && start - first < longest && !endsBefore(text, first)) first -= 1
  let last = end
  while (last < text.length && last - end < longest && !endsBefore(text, last)) last += 1
  return { start: first, end: last }
}

/** Whether a sentence is over just before the place: a mark and a space, or a new line. */
function endsBefore(text: string, at: number): boolean {
  if (text[at - 1] === '\n') return true
  if (text[at - 1] !== ' ') return false
  const mark = /[”’"')\]]/.test(text[at - 2] ?? '') ? at - 3 : at - 2
  if (!/[.!?]/.test(text[mark] ?? '')) return false
  // A lone capital before the dot is an initial or “U.S.”.
  return !/[\s.]\p{Lu}$/u.test(text.slice(Math.max(0, mark - 2), mark))
}
