import type { Span } from '../../../src/shapes/span.ts'

/**
 * The paragraphs of a text as spans that hold everything but the blank lines between them. A text
 * without any blank line has a paragraph on each line.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  const filled = lines.filter((line) => !isBlank(text, line))
  const first = filled[0]
  const last = filled.at(-1)
  if (!first || !last) return []
  const body = lines.filter(({ start }) => start >= first.start && start <= last.start)
  if (body.length === filled.length) return filled
  const paragraphs: Span[] = []
  let before: Span | undefined
  for (const line of body) {
    const goesOn = before !== undefined && !isBlank(text, before)
    const last = paragraphs.at(-1)
    before = line
    if (isBlank(text, line)) continue
    if (goesOn && last) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    else paragraphs.push(line)
  }
  return paragraphs
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push({ start, end: at })
    start = at + 1
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === ''
}
