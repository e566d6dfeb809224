import { readDate } from './dates.ts'
import type { Candidate } from './settle.ts'

/** Lines of an opening are shorter; what is longer is prose. */
const longest = 160

const dated =
  /^(?:first |last |originally |story |article )?(?:published|posted|created|updated|modified|edited|date|stand|veröffentlicht|aktualisiert)(?: (?:on|at|by)\b)?[:,]? {0,2}/i
const stamp =
  /^(?:first |last |originally |story |article )?(?:published|posted|updated|modified|edited)\b[:,]? ?(.{0,80})$/i
const stampWords =
  /^(?:on|at|by|in|of|and|ago|just|now|today|yesterday|about|over|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\w{0,6}(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)|am|pm|a\.m\.?|p\.m\.?|[\p{Lu}\d([+-].*|[|•·–—-])$/u
const ago = /^(?:about |over )?(?:\d{1,3}|an?|one|two|three|four|five|six|several) \w{3,8} ago$/i
const reading =
  /^(?:(?:estimated )?reading time:? {0,2})?(?:about )?\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|to read|reading time))?$/i
const labels =
  /^(?:news|world|politics|business|sports?|opinion|comment|commentary|analysis|explainer|exclusive|breaking(?: news)?|feature|features|editorial|interview|live|updated|investigation|special report|in depth|long reads?|the long read|press releases?|news releases?|fact check|letters?|obituary|local news|share(?: this)?(?: on)?|follow|gift(?: this)? article|text size)$/i
const person =
  /^(?:by|words by|written by|reported by|from|text:|author:) [\p{Lu}\p{Lt}][^.!?;:]{1,100}$/iu
const time = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?$/i

/**
 * Whether a line above the body is furniture: a date, a byline, a reading time, a label. A line
 * may hold several of these, parted by bars, dots or line breaks.
 */
export function isOpeningLine(line: string): boolean {
  if (line.length > longest) return false
  if (isFurniture(line)) return true
  const parts = line
    .split(/\s?[|•·\n]\s?|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => isFurniture(part) || isShortName(part))
}

/** The date and the byline that lines of an opening state. */
export function openingCandidates(lines: readonly string[], by: string): Candidate[] {
  return lines
    .filter((line) => line.length <= longest * 2)
    .flatMap((line) => line.split(/\s?[|•·\n]\s?/))
    .flatMap(
      (part) =>
        postedCandidates(part.trim(), by) ??
        dateCandidate(part, by) ??
        bylineCandidate(part, by) ??
        [],
    )
}

/** "Posted on April 5, 2031 by Ada Quill in News". */
function postedCandidates(line: string, by: string): Candidate[] | null {
  const [, day = '', name = ''] =
    /^(?:posted|published|written)(?: on)?:? (.{6,40}?),? by (\p{Lu}[^,|]{1,60}?)(?: in .{1,60})?$/iu.exec(
      line,
    ) ?? []
  if (!readDate(day)) return null
  return [
    { field: 'published', value: day, by },
    { field: 'byline', value: name, by },
  ]
}

/** What a line that is a date states, without the words around it; null for any other. */
export function dateCandidate(line: string, by: string): Candidate | null {
  if (line.length > longest) return null
  const text = line.trim()
  const value = text.replace(dated, '')
  if (!readDate(value)) return null
  return {
    field: /^(?:last |story |article )?(?:updated|modified|edited|stand|aktualisiert)/i.test(text)
      ? 'modified'
      : 'published',
    value,
    by,
  }
}

/** "By Ada Quill", "By Ada Quill, 5 April 2031". */
function bylineCandidate(part: string, by: string): Candidate[] | null {
  const line = part.trim()
  if (!isByline(line)) return null
  const [whole, day] = dayLast.exec(line) ?? []
  const value = whole ? line.slice(0, -whole.length) : line
  const found: Candidate[] = [{ field: 'byline', value, by }]
  return day && readDate(day) ? [...found, { field: 'published', value: day, by }] : found
}

const dayLast =
  /(?:,| [–—-]| on) ((?:\p{L}{3,9},? )?(?:\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}))$/iu

function isFurniture(line: string): boolean {
  if (ago.test(line) || reading.test(line) || labels.test(line) || time.test(line)) return true
  if (isStamp(line)) return true
  return isByline(line) || dateCandidate(line, '') !== null
}

/** "Updated two hours ago", "Posted at 9.40 on Friday by Ada Quill", but no sentence. */
function isStamp(line: string): boolean {
  const rest = stamp.exec(line)?.[1]
  return rest?.split(/[\s,]+/).every((word) => word === '' || stampWords.test(word)) ?? false
}

/** Every word of a byline but a few has a capital: "By Ada Quill and Bo Lund in Quayside". */
function isByline(line: string): boolean {
  if (!person.test(line)) return false
  const small = line.split(/[\s,&]+/).filter((word) => /^\p{Ll}/u.test(word))
  return small.every((word) =>
    /^(?:by|from|and|in|for|of|de|van|von|der|the|with|at|words|written|reported|staff|writers?|reporters?|correspondents?|editors?|published|updated|on|am|pm)$/i.test(
      word,
    ),
  )
}

/** An outlet, a place or an office beside a byline or a date. */
function isShortName(part: string): boolean {
  return part.length <= 60 && !/[.!?]$/.test(part) && /^[\p{Lu}\p{N}@]/u.test(part)
}
