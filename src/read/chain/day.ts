/** A day as a text prints it; `year` is null where the text leaves it out. */
export interface PrintedDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** Offset just after it. */
  readonly end: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const weekday =
  /(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s{1,3})/iy
const forms: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y, order: 'ymd' },
  { pattern: /(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y, order: 'dmy' },
  {
    pattern: new RegExp(
      `${monthWord}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s{1,3}(\\d{4})(?!\\d))?`,
      'iy',
    ),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s{1,3})?${monthWord}(?:,?\\s{1,3}(\\d{4})(?!\\d))?`,
      'iy',
    ),
    order: 'dmy',
  },
]

/**
 * Reads a day that starts at an offset: `2031-05-06`, `6.5.2031`, `May 6, 2031`, `6 May`, each with
 * or without its weekday. `5/6/2031` is not read: it is two different days in two countries.
 */
export function readDay(text: string, at: number): PrintedDay | null {
  weekday.lastIndex = at
  const from = weekday.test(text) ? weekday.lastIndex : at
  for (const { pattern, order } of forms) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (!found) continue
    const [whole, a = '', b = '', c] = found
    const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a]
    const read = {
      year: year === undefined ? null : Number(year),
      month: monthNumber(month ?? ''),
      day: Number(day),
      end: from + whole.length,
    }
    return exists(read) ? read : null
  }
  return null
}

/** A printed day as YYYY-MM-DD, with `year` where it has none of its own; null without a year. */
export function toIso(printed: PrintedDay, year: number | null): string | null {
  const known = printed.year ?? year
  if (known === null) return null
  const whole = { ...printed, year: known }
  if (!exists(whole)) return null
  return [String(known).padStart(4, '0'), two(printed.month), two(printed.day)].join('-')
}

function monthNumber(word: string): number {
  return /^\d/.test(word) ? Number(word) : months.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

function exists({ year, month, day }: PrintedDay): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  // A leap year stands in where the year is not known.
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
