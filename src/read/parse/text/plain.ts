import { type Details, settle } from '../details/settle.ts'

/** A plain text keeps its exact characters; the first line is its title where it plainly is one. */
export function readPlain(text: string): { text: string; details: Details } {
  const heading = firstHeading(text)
  const { details } = settle(
    heading === null ? [] : [{ field: 'title', value: heading, by: 'first-line' }],
    null,
  )
  return { text, details }
}

/** Lines that open a text and are no headline: datelines, bylines, speakers of a transcript. */
const otherOpening = /^(by |from |published |updated |copyright |©|\(c\))|[:,;]$|\s[–—-]{1,2}$/i

/**
 * A short first line without a full stop, followed by a blank line and by prose that is longer.
 * 160 code units is longer than any headline of the wire style books allows.
 */
function firstHeading(text: string): string | null {
  const start = text.search(/\S/)
  if (start < 0) return null
  const end = text.indexOf('\n', start)
  if (end < 0 || !/^[ \t]*\n/.test(text.slice(end + 1, end + 200))) return null
  const line = text.slice(start, end).trim()
  if (line.length < 8 || line.length > 160 || !line.includes(' ')) return null
  if (/[.!]["'”’»)]?$/.test(line) || /^["'“‘«(]?\p{Ll}/u.test(line)) return null
  if (otherOpening.test(line)) return null
  const rest = text.slice(end).trimStart()
  return rest.length > line.length ? line : null
}
