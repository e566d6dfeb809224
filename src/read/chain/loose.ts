import type { SourceLink } from '../../shapes/article.ts'
import { type PrintedDay, readDay } from './day.ts'
import { printed } from './mention.ts'
import type { Piece } from './piece.ts'
import { shapeOf } from './shape.ts'

const dateWord = /(?:date|published|posted)\s{0,2}:?\s{1,3}/iy
const pair =
  /(\(\s{0,2})?([^()\n–—]{2,50}?)(?:\s{1,2}[-–—]{1,2}\s{0,2}|\s?[–—]\s?|-\s{1,2})([^()\n]{2,60})\)/y
/** `SYND-Agency)`: a hyphen without spaces parts two names only after a short name in capitals. */
const tight = /(\(\s{0,2})?(\p{Lu}{3,12})-(\p{Lu}[^()\n-]{2,40})\)/uy

/** The time of day after a date, to the end of its line. */
const clock =
  /[\t ,|–—·-]{0,4}(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})\)?)?(?=[\t ]{0,20}(?:\n|$))/y

/**
 * Reads the metadata that republished copy prints before its first sentence, whole or with its
 * opening bracket lost: `date 2031-05-06 SYNDICATOR - Agency)`, `(SYND- AGENCY)`. The first name is
 * the syndicator's, the second the agency's.
 */
export function readLoose(text: string, start: number): Piece | null {
  let at = start
  let day: PrintedDay | null = null
  dateWord.lastIndex = at
  if (dateWord.test(text)) {
    day = readDay(text, dateWord.lastIndex)
    if (!day) return null
    at = day.end
  }
  const gap = /[\s,|–—-]{0,4}/y
  gap.lastIndex = at
  const from = day ? at + (gap.exec(text)?.[0].length ?? 0) : at
  const names = readPair(text, from, day !== null)
  if (!names && !day) return null
  clock.lastIndex = at
  const timed = at + (clock.exec(text)?.[0].length ?? 0)
  return {
    aside: { kind: 'metadata', span: { start, end: names?.end ?? timed } },
    links: names?.links ?? [],
    day,
  }
}

function readPair(
  text: string,
  from: number,
  dated: boolean,
): { links: readonly SourceLink[]; end: number } | null {
  for (const pattern of [pair, tight]) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (!found) continue
    const [whole, open = '', first = '', second = ''] = found
    if (!isName(first) || !isName(second)) continue
    // Without its bracket and a day before it, only names that look like outlets are taken for it.
    if (open === '' && !dated && !looksOutlet(first) && !looksOutlet(second)) continue
    const start = from + open.length
    const end = from + whole.length
    const syndicator = { start, end: start + first.trimEnd().length }
    const agencyStart = end - 1 - second.length + (second.length - second.trimStart().length)
    const agency = { start: agencyStart, end: agencyStart + second.trim().length }
    return {
      links: [
        {
          name: printed(text, syndicator),
          role: 'syndicator',
          span: syndicator,
          by: 'metadata-line',
        },
        { name: printed(text, agency), role: 'agency', span: agency, by: 'metadata-line' },
      ],
      end,
    }
  }
  return null
}

function isName(part: string): boolean {
  const words = part.trim().split(/\s+/)
  return words.length <= 5 && words.every((word) => /^(?:[\p{Lu}\p{N}&]|of$|de$|la$)/u.test(word))
}

function looksOutlet(name: string): boolean {
  const plain = name.trim()
  return shapeOf(plain).strength !== 'none' || (plain.length > 2 && plain === plain.toUpperCase())
}
