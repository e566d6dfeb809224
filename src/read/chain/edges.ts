import { readCredit } from './credit-lines.ts'
import { readDateline } from './dateline.ts'
import type { Line } from './lines.ts'
import { readLoose } from './loose.ts'
import { type Place, readMetadataLine } from './metadata-lines.ts'
import type { Piece } from './piece.ts'

/** How many lines open and close a text: headline, byline and day above; notes and rights below. */
const headLines = 10
const tailLines = 12

/** The datelines, metadata and credit lines of a text, in order. */
export function edgesOf(text: string, lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = []
  let opened = false
  let dated = false
  lines.forEach(({ span }, index) => {
    const place: Place =
      index < headLines ? 'head' : index >= lines.length - tailLines ? 'tail' : 'body'
    let start = span.start
    if (place === 'head' && !opened) {
      const loose = readLoose(text, start)
      if (loose?.aside) {
        pieces.push(loose)
        opened = true
        start = afterSpace(text, loose.aside.span.end, span.end)
      }
    }
    if (start === span.end) return
    const whole = start === span.start
    const line = whole
      ? (readMetadataLine(text, span, place) ?? readCredit(text, span, place))
      : null
    if (line) {
      pieces.push(line)
      return
    }
    if (place === 'head' && !dated) {
      const dateline = readDateline(text, start, span.end)
      if (dateline && !isTranscript(text, lines, index, dateline)) {
        pieces.push(dateline)
        dated = true
        return
      }
    }
    const closing = place === 'body' ? null : readClosingBracket(text, span.start, span.end, place)
    if (closing) pieces.push(closing)
  })
  return pieces
}

/** "… he said. (Reporting by Jane Doe; editing by John Roe)" */
function readClosingBracket(text: string, start: number, end: number, place: Place): Piece | null {
  if (text.charAt(end - 1) !== ')') return null
  const open = text.lastIndexOf('(', end)
  return open > start ? readCredit(text, { start: open, end }, place) : null
}

/** Speakers in capitals before a dash, line after line, are a transcript and no dateline. */
function isTranscript(text: string, lines: readonly Line[], at: number, dateline: Piece): boolean {
  if (dateline.day || dateline.links.length > 0) return false
  return lines.slice(0, headLines + 6).some(({ span }, index) => {
    const other = readDateline(text, span.start, span.end)
    return index !== at && other !== null && !other.day && other.links.length === 0
  })
}

function afterSpace(text: string, at: number, end: number): number {
  let next = at
  while (next < end && /[\s,|–—-]/.test(text.charAt(next))) next++
  return next
}
