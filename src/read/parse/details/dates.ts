/** A date as stated: its day in its own zone, and the moment where a time of day was stated. */
export interface Stated {
  /** YYYY-MM-DD. */
  readonly day: string
  /** ISO 8601 with the zone as stated, or none where none was; null where only a day is known. */
  readonly at: string | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Only zone names that mean one thing in the headers and bylines of the press. */
const zones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    z: 'Z',
    ut: 'Z',
    utc: 'Z',
    gmt: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    jst: '+09:00',
  }),
)

const time =
  '(?:,? +(?:at +)?|t)(?<hour>\\d{1,2})[:.]?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?' +
  ' ?(?<half>[ap]\\.?m\\.?)? ?(?:(?:gmt|utc)(?=[+-]))?(?<zone>[a-z]{1,4}|[+-]\\d{2}:?(?:\\d{2})?)?'
const week = '(?:[a-z]{3,9},? +)?'
const month = '(?<name>[a-z]{3,9})\\.?'

/** Each is anchored and every repetition is bounded; values longer than 64 are not looked at. */
const patterns: readonly RegExp[] = [
  new RegExp(`^(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:${time})?$`, 'i'),
  new RegExp(`^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:${time})?$`, 'i'),
  new RegExp(`^${week}(?<day>\\d{1,2})[ -]+${month},?[ -]+(?<year>\\d{4})(?:${time})?$`, 'i'),
  // With dots the day comes first wherever it is written so.
  new RegExp(
    `^${week}(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})(?:${time}(?: uhr)?)?$`,
    'i',
  ),
  new RegExp(
    `^${week}${month} +(?<day>\\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\\d{4})(?:${time})?$`,
    'i',
  ),
]

/**
 * Reads a date as metadata writes it: ISO 8601 long or short, RFC 822, "5 April 2025",
 * "April 5, 2025" or seconds since 1970. Null where it is none of these, is impossible
 * (2025-13-45) or is no whole day (2025-04). 05/04/2025 is two days, so it is null.
 */
export function readDate(value: string): Stated | null {
  const text = value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ \([a-z ]{1,40}\)$/i, '')
    // "22:58, 24 Oct 2031": the time first.
    .replace(/^(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?),? (.{8,40})$/, '$2, $1')
  if (text.length > 64) return null
  if (/^1\d{9}(\d{3})?$/.test(text)) return fromSeconds(Number(text.slice(0, 10)))
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (groups) return fromGroups(groups)
  }
  return null
}

function fromSeconds(seconds: number): Stated {
  const at = `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
  return { day: at.slice(0, 10), at }
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>): Stated | null {
  const year = Number(groups.year)
  const month = groups.name
    ? months.indexOf(groups.name.slice(0, 3).toLowerCase()) + 1
    : Number(groups.month)
  const day = Number(groups.day)
  // No newspaper is older than 1605, and a date far ahead is a slip of the keyboard.
  if (year < 1605 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const date = `${year}-${two(month)}-${two(day)}`
  if (groups.hour === undefined) return { day: date, at: null }
  const half = groups.half?.[0]?.toLowerCase()
  const hour = half ? (Number(groups.hour) % 12) + (half === 'p' ? 12 : 0) : Number(groups.hour)
  const minute = Number(groups.minute)
  const second = Number(groups.second ?? 0)
  if (hour > 23 || minute > 59 || second > 60) return null
  return { day: date, at: `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone(groups.zone)}` }
}

function zone(stated: string | undefined): string {
  if (stated === undefined) return ''
  if (!/^[+-]/.test(stated)) return zones.get(stated.toLowerCase()) ?? ''
  return `${stated.slice(0, 3)}:${stated.slice(3).replace(':', '') || '00'}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
