import { type Interval, yearOf } from '../calendar/day.ts'
import { countedWords, determiners } from '../data/year-words.ts'
import { type Context, type Core, isCapital, isGlued, type Reader, wordAt } from './context.ts'
import { twoYears } from './fiscal-year.ts'

const earliest = 1800
const latest = 2199
/** A number that begins right after one of these is no year: “€2024”, “1,950”, “3.2024”. */
const joins = new Set([',', '.', '$', '€', '£', '¥', '-', '/', '#', ':', '+'])

/** The year that four digits at a token mean; null where they mean something else. */
export function yearAt(context: Context, at: number): number | null {
  const word = wordAt(context, at)
  if (!/^\d{4}$/.test(word)) return null
  if (isGlued(context, at) && joins.has(wordAt(context, at - 1))) return null
  return plausible(Number(word)) && standsAlone(context, at + 1) ? Number(word) : null
}

/** Two years in one, as in “2021–2027” and “2024/25”. */
export interface YearPair {
  readonly first: number
  readonly last: number
  readonly slash: boolean
  readonly short: boolean
  readonly next: number
}

export function yearPairAt(context: Context, at: number): YearPair | null {
  const first = firstOfPair(context, at)
  const mark = wordAt(context, at + 1)
  const second = wordAt(context, at + 2)
  if (first === null || !['-', '/', 'to'].includes(mark)) return null
  const short = /^\d{2}$/.test(second)
  if (!(short || /^\d{4}$/.test(second)) || !standsAlone(context, at + 3)) return null
  if (short && !(isGlued(context, at + 1) && isGlued(context, at + 2))) return null
  const last = short ? first - (first % 100) + Number(second) : Number(second)
  if (last <= first || last > first + 60 || (mark === 'to' && short)) return null
  return { first, last, slash: mark === '/', short, next: at + 3 }
}

function firstOfPair(context: Context, at: number): number | null {
  const word = wordAt(context, at)
  if (!/^\d{4}$/.test(word) || !plausible(Number(word))) return null
  return isGlued(context, at) && joins.has(wordAt(context, at - 1)) ? null : Number(word)
}

/** “2024”, “2021–2027”, “2022, 2023 and 2024”, “the 1990s”, “calendar year 2024”. */
export const readYear: Reader = (from, context) => {
  const at = yearWords(context, from)
  return readPair(at, context) ?? readDecade(at, context) ?? readYears(at, context)
}

function readPair(at: number, context: Context): Core | null {
  const pair = yearPairAt(context, at)
  if (!pair) return null
  const { first, last, slash, short, next } = pair
  if (wordAt(context, next) === 'season' || (slash && last > first + 1)) return null
  if (last === first + 1 && (slash || (short && context.home !== null))) {
    return { ...twoYears(first, last, context.home), next, bare: true }
  }
  return { interval: spanning(first, last), basis: 'absolute', next, bare: true }
}

function readDecade(from: number, context: Context): Core | null {
  const at = wordAt(context, from) === 'the' ? from + 1 : from
  const digits = wordAt(context, at)
  if (!/^\d{3}0$/.test(digits) || wordAt(context, at + 1) !== 's') return null
  const first = Number(digits)
  if (!isGlued(context, at + 1) || !plausible(first)) return null
  return { interval: spanning(first, first + 9), basis: 'absolute', next: at + 2, bare: false }
}

function readYears(at: number, context: Context): Core | null {
  const first = yearAt(context, at)
  if (first === null) return null
  let last = first
  let next = at + 1
  for (;;) {
    const following = afterListMark(context, next)
    if (following === next || yearAt(context, following) !== last + 1) break
    last += 1
    next = following + 1
  }
  if (wordAt(context, next) === 'respectively' || wordAt(context, next + 1) === 'respectively') {
    return { interval: yearOf(first), basis: 'absolute', next: at + 1, bare: false }
  }
  const bare = determiners.has(wordAt(context, at - 1)) && isNounLike(context, next)
  return { interval: spanning(first, last), basis: 'absolute', next, bare }
}

function afterListMark(context: Context, at: number): number {
  const comma = wordAt(context, at) === ',' ? at + 1 : at
  return wordAt(context, comma) === 'and' ? comma + 1 : comma
}

/** The index after “the year”, “calendar year” and the like before a year. */
function yearWords(context: Context, from: number): number {
  const article = wordAt(context, from) === 'the' ? from + 1 : from
  const calendar = wordAt(context, article) === 'calendar' ? article + 1 : article
  const at = wordAt(context, calendar) === 'year' ? calendar + 1 : calendar
  return at > article && yearAt(context, at) !== null ? at : from
}

/** No part of a longer number stands behind it, and nothing that it counts. */
function standsAlone(context: Context, next: number): boolean {
  const word = wordAt(context, next)
  if (countedWords.has(word)) return false
  if (!isGlued(context, next)) return true
  if (word === ',' || word === '.') {
    return !(isGlued(context, next + 1) && /^\d/.test(wordAt(context, next + 1)))
  }
  return !/^[\p{L}\p{Nd}]/u.test(word)
}

function isNounLike(context: Context, at: number): boolean {
  return /^\p{L}{3,}/u.test(wordAt(context, at)) || isCapital(context, at)
}

function spanning(first: number, last: number): Interval {
  return { start: yearOf(first).start, end: yearOf(last).end }
}

function plausible(year: number): boolean {
  return year >= earliest && year <= latest
}
