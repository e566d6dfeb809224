import type { Span } from '../../shapes/span.ts'

/** A line that holds more than white space, without the white space around it. */
export interface Line {
  readonly span: Span
  /** The number of its paragraph, from 0: paragraphs are parted by blank lines. */
  readonly paragraph: number
}

/** The lines of a text that hold anything, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let paragraph = 0
  let blank = false
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    const span = trimmed(text, start, stop)
    if (span.start === span.end) {
      blank = true
    } else {
      if (blank && lines.length > 0) paragraph++
      blank = false
      lines.push({ span, paragraph })
    }
    start = stop + 1
  }
  return lines
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
}
