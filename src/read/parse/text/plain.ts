import { isOpeningLine, openingCandidates } from '../details/opening-line.ts'
import { type Candidate, type Details, type Field, settle } from '../details/settle.ts'

/** Lines that are looked at for what stands above a text. */
const most = 16

/**
 * A plain text keeps its exact characters. Its title, byline and dates are read from the lines that
 * stand above it: a headline, "By Jane Doe", "Published: 5 April 2031", the head of a mail.
 */
export function readPlain(text: string): { text: string; details: Details } {
  const lines = firstLines(text)
  const heading = firstHeading(text, lines)
  const head = headOf(lines, heading)
  const labelled = head.flatMap((line) => labelledCandidate(line) ?? [])
  const first: Candidate[] =
    heading === null ? [] : [{ field: 'title', value: heading, by: 'first-line' }]
  const opening = head.filter(isOpeningLine)
  const mail = head.some((line) => /^>? ?(?:to|cc|subject):\s/i.test(line))
  const { details } = settle(
    // A mail has a date and a subject of its own, which are the report's where it has no other.
    mail
      ? [...first, ...openingCandidates(opening, 'text'), ...labelled]
      : [...labelled, ...first, ...openingCandidates(opening, 'text')],
    null,
  )
  return { text, details }
}

const labels: readonly (readonly [RegExp, Field])[] = [
  [/^(?:headline|title|subject)$/, 'title'],
  [/^(?:author|authors|byline|written by)$/, 'byline'],
  [/^(?:publication|outlet|publisher|newspaper)$/, 'outlet'],
  [/^(?:url|link|address)$/, 'url'],
  [/^(?:section|category)$/, 'section'],
  [/^(?:language|lang)$/, 'language'],
]

/** "Headline: Mayor defends plan". */
function labelledCandidate(line: string): Candidate | null {
  const [whole, label = ''] = /^>? ?([A-Za-z ]{3,12}):[ \t]+(?=\S)/.exec(line) ?? []
  const field = labels.find(([pattern]) => pattern.test(label.toLowerCase()))?.[1]
  if (!whole || !field) return null
  const value = line.slice(whole.length).replace(/^(?:(?:fwd?|fw|re|wg|aw): ?){1,4}/i, '')
  if (field === 'url' && !/^https?:\/\//i.test(value)) return null
  return { field, value, by: 'text' }
}

function firstLines(text: string): string[] {
  return text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)
}

/** The lines above the first paragraph. */
function headOf(lines: readonly string[], heading: string | null): readonly string[] {
  const end = lines.findIndex(
    (line) => !isOpeningLine(line) && !isLabelled(line) && !heading?.includes(line),
  )
  return end < 0 ? lines : lines.slice(0, end)
}

/** Lines that open a text and are no headline: datelines, bylines, speakers of a transcript. */
const otherOpening =
  /^(by |from |published |updated |copyright |©|\(c\)|>|-{3})|[:,;]$|\s[–—-]{1,2}$/i

/** A line of a mail's head or of a form: nothing of it is the text's own. */
function isLabelled(line: string): boolean {
  return /^>? ?(?:from|to|cc|bcc|sent|date|subject|reply-to|headline|title|author|byline|source|publication|outlet|publisher|url|link|section|category|language|published|updated|copyright):[ \t]|^>?$|^[-_ ]{3,}.{0,40}(?:forwarded|original) message|^begin forwarded message/i.test(
    line,
  )
}

/**
 * A short first line, or two, without a full stop, above a blank line or furniture and above prose
 * that is longer. 160 code units is longer than any headline of the wire style books allows.
 */
function firstHeading(text: string, lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => !isLabelled(line) && !isOpeningLine(line))
  const first = lines[at]
  if (first === undefined || first.length < 8 || !first.includes(' ')) return null
  const start = text.indexOf(first)
  const after = text.slice(start, start + 600).split('\n')
  const second = after[1]?.trim() ?? ''
  if (isParted(second)) return isHeadline(first) && hasProse(text, start, first) ? first : null
  const both = `${first} ${second}`
  if (!isParted(after[2]?.trim() ?? '') || first.length < 20) return null
  return isHeadline(both) && isHeadline(second, true) && hasProse(text, start, both) ? both : null
}

/** Whether a line under a headline shows that it ends there. */
function isParted(line: string): boolean {
  return line === '' || isOpeningLine(line) || isLabelled(line)
}

function isHeadline(line: string, continued = false): boolean {
  if (line.length > 160 || /[.!]["'”’»)]?$/.test(line) || otherOpening.test(line)) return false
  return continued || !/^["'“‘«(]?\p{Ll}/u.test(line)
}

function hasProse(text: string, start: number, heading: string): boolean {
  return text.slice(start + heading.length).trim().length > heading.length
}
