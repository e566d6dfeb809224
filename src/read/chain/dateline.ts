import type { SourceLink } from '../../shapes/article.ts'
import { type PrintedDay, readDay } from './day.ts'
import { printed } from './mention.ts'
import type { Piece } from './piece.ts'
import { shapeOf } from './shape.ts'

const capitals = /\p{Lu}[\p{Lu}'’./-]*(?: \p{Lu}[\p{Lu}'’.-]*){0,3}(?![\p{L}\p{N}])/uy
const titled =
  /\p{Lu}[\p{L}'’.-]{0,30}(?: (?:d[eiou]l? |l[ae] |al-)?\p{Lu}[\p{L}'’.-]{0,30}){0,3}/uy
const region = /,\s{1,2}(\p{Lu}[\p{L}.]{0,24}(?: \p{Lu}[\p{L}.]{0,24}){0,2})/uy
const bracket = /\s{0,2}\(([^()\n]{2,60})\)/y
const slashes = /\s{0,2}\/([^/\n]{2,40})\//y
const comma = /[,.]?\s{0,2}/y
const dash = /\s{0,3}(?:--?|–|—|―)(?=[\s"“«'‘])/y
const glued = /\s?(?:--|–|—|―)(?=\S)/y
const colon = /:(?=\s)/y
/** Words in capitals before a dash that label a story and are no place. */
const label =
  /^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|WATCH|LIVE|VIDEO|PHOTOS?|QUESTION|ANSWER|Q|A|I|NOTE|CORRECTION|EXPLAINER|FACTBOX|COMMENT|INTERVIEW|NEWS|URGENT|DEVELOPING)\b/
/** Places that open a dateline in small letters, with a dash and nothing else. */
const cities = new Set(
  'Amsterdam,Ankara,Athens,Baghdad,Bangkok,Beijing,Beirut,Belgrade,Berlin,Berne,Bogotá,Brasília,Bratislava,Brussels,Bucharest,Budapest,Cairo,Canberra,Chisinau,Copenhagen,Dakar,Damascus,Delhi,Dhaka,Dublin,Geneva,Hanoi,Helsinki,Islamabad,Istanbul,Jakarta,Jerusalem,Johannesburg,Kabul,Kampala,Karachi,Kathmandu,Kyiv,Lagos,Lima,Lisbon,Ljubljana,London,Luxembourg,Madrid,Manila,Mexico City,Minsk,Moscow,Nairobi,New Delhi,New York,Oslo,Ottawa,Paris,Prague,Pretoria,Quito,Riga,Rome,Santiago,Sarajevo,Seoul,Singapore,Skopje,Sofia,Stockholm,Strasbourg,Tallinn,Tbilisi,Tehran,The Hague,Tirana,Tokyo,Tunis,Valletta,Vienna,Vilnius,Warsaw,Washington,Wellington,Yerevan,Zagreb,Zurich'.split(
    ',',
  ),
)
const correspondent =
  /(?:by|from) (?:our|a|an|the) (?:own |special |staff |political |foreign |diplomatic |[A-Z]\p{L}{2,20} ){0,2}correspondents?(?: in (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}))?/iuy

/**
 * Reads a dateline that starts at an offset: "KYIV, April 5 (Agency) -", "(Paris) –", "By our
 * correspondent in Oslo". The aside runs from the place to the dash inclusive.
 */
export function readDateline(text: string, start: number, end: number): Piece | null {
  return readPlaceLine(text, start) ?? readCorrespondent(text, start, end)
}

interface Parts {
  readonly days: PrintedDay[]
  readonly links: SourceLink[]
  at: number
}

function readPlaceLine(text: string, start: number): Piece | null {
  const upper = match(capitals, text, start)
  const place = upper && upper[0].length > 1 ? upper : match(titled, text, start)
  const inBrackets = place ? null : match(bracket, text, start)
  if (!place && !inBrackets) return null
  const parts: Parts = { days: [], links: [], at: start + (place?.[0].length ?? 0) }
  readParts(text, parts)
  const close =
    match(dash, text, parts.at) ??
    (parts.days.length + parts.links.length > 0 || upper ? match(glued, text, parts.at) : null) ??
    (parts.links.length > 0 ? match(colon, text, parts.at) : null)
  if (!close) return null
  const finish = parts.at + close[0].length
  const first = place?.[0] ?? ''
  const plausible = inBrackets
    ? /^\p{Lu}[^()]*$/u.test(inBrackets[1] ?? '') && (inBrackets[1] ?? '').split(' ').length <= 4
    : parts.days.length > 0 ||
      parts.links.some(({ name }) => shapeOf(name).strength !== 'none' || isCapitals(name)) ||
      (place === upper &&
        !label.test(first) &&
        (parts.links.length > 0 || startsSentence(text, finish))) ||
      (cities.has(first) && startsSentence(text, finish))
  if (!plausible) return null
  return {
    aside: { kind: 'dateline', span: { start, end: finish } },
    links: parts.links,
    day: parts.days[0] ?? null,
  }
}

/** Regions, days and agencies, in whatever order the house style has them. */
function readParts(text: string, parts: Parts): void {
  for (let round = 0; round < 6; round++) {
    const agency = match(bracket, text, parts.at) ?? match(slashes, text, parts.at)
    if (agency) {
      const inner = parts.at + agency[0].lastIndexOf(agency[1] ?? '')
      const day = readDay(text, inner)
      if (day) parts.days.push(day)
      else addAgencies(text, inner, inner + (agency[1] ?? '').length, parts.links)
      parts.at += agency[0].length
      continue
    }
    const gap = match(comma, text, parts.at)?.[0].length ?? 0
    const day = gap > 0 ? readDay(text, parts.at + gap) : null
    if (day) {
      parts.days.push(day)
      parts.at = day.end
      continue
    }
    const further = match(region, text, parts.at)
    if (!further) return
    parts.at += further[0].length
  }
}

function addAgencies(text: string, start: number, end: number, links: SourceLink[]): void {
  let from = start
  for (const part of text.slice(start, end).split('/')) {
    const at = {
      start: from + (part.length - part.trimStart().length),
      end: from + part.trimEnd().length,
    }
    from += part.length + 1
    const name = printed(text, at)
    if (!/^[\p{Lu}\p{N}]/u.test(name) || name.split(' ').length > 5 || cities.has(name)) continue
    links.push({ name, role: 'agency', span: at, by: 'dateline' })
  }
}

function readCorrespondent(text: string, start: number, end: number): Piece | null {
  const found = match(correspondent, text, start)
  if (!found) return null
  const at = start + found[0].length
  const close =
    match(dash, text, at)?.[0].length ??
    match(/[.,:]?\s{0,2}(?=\n|$)/y, text, at)?.[0].trimEnd().length
  if (close === undefined && at !== end) return null
  return {
    aside: { kind: 'dateline', span: { start, end: at + (close ?? 0) } },
    links: [],
    day: null,
  }
}

function startsSentence(text: string, at: number): boolean {
  return /^\s{0,3}["“«'‘(]?[\p{Lu}\p{N}]/u.test(text.slice(at, at + 6))
}

function isCapitals(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase()
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
