import type { ReasonCode } from '../reasons.ts'
import type { Context } from './context.ts'
import { compareOffices, type OfficeAgreement } from './office.ts'

/** A piece of evidence, in bits: how much likelier it is for one actor than for two, to base 2. */
export interface Evidence {
  readonly bits: number
  readonly code: ReasonCode
}

/**
 * What stands around two names, weighed as Fellegi and Sunter (1969) weigh the fields of two records:
 * each agreement and disagreement by itself, as the logarithm of how much likelier it is for one
 * actor than for two. The bits were set by hand on the odd archives of bench/linking.
 */
export function weighContext(mention: Context, entry: Context): readonly Evidence[] {
  return [
    ...weighOffices(mention, entry),
    ...weighCompany(mention, entry),
    ...weighPlaces(mention, entry),
    ...weighTime(mention, entry),
  ]
}

const ranks: readonly OfficeAgreement[] = ['same', 'near', 'field', 'other', 'apart', 'unknown']

function weighOffices(mention: Context, entry: Context): readonly Evidence[] {
  let best = ranks.length
  let seat = false
  for (const a of mention.offices) {
    for (const b of entry.offices) {
      const rank = ranks.indexOf(compareOffices(a, b))
      if (rank < best) {
        best = rank
        seat = a.seat || b.seat
      }
    }
  }
  const agreement = ranks[best]
  if (agreement === 'same') {
    return [{ bits: seat && !elsewhere(mention, entry) ? 5 : 3.5, code: 'office.same' }]
  }
  if (agreement === 'near') return [{ bits: 2.5, code: 'office.near' }]
  if (agreement === 'other') return [{ bits: -1.5, code: 'office.other' }]
  return agreement === 'apart' ? [{ bits: -7, code: 'office.apart' }] : []
}

/** Nothing says that the post is one and the same: every state has a finance minister. */
function elsewhere(mention: Context, entry: Context): boolean {
  const [a, b] = [placesOf(mention), placesOf(entry)]
  return a.length > 0 && b.length > 0 && !meet(a, b)
}

function placesOf({ told, near, home }: Context): readonly string[] {
  return told.length > 0 ? told : [...near, ...home]
}

function weighCompany(mention: Context, entry: Context): readonly Evidence[] {
  const found: Evidence[] = []
  let shared = 0
  for (const key of mention.company) if (entry.company.has(key)) shared++
  if (shared > 0) found.push({ bits: Math.min(2 + shared, 5), code: 'company.shared' })
  else if (names(mention.company, entry.officeText) || names(entry.company, mention.officeText)) {
    found.push({ bits: 2.5, code: 'office.body' })
  }
  return found
}

/** Keys are in alphabetical order, so a body of several words is sought word by word. */
function names(company: ReadonlySet<string>, officeText: string): boolean {
  if (officeText.length < 3) return false
  for (const key of company) {
    if (key.length > 3 && key.split(' ').every((word) => officeText.includes(` ${word} `)))
      return true
  }
  return false
}

function weighPlaces(mention: Context, entry: Context): readonly Evidence[] {
  const found: Evidence[] = []
  if (mention.told.length > 0 && entry.told.length > 0) {
    const same = meet(mention.told, entry.told)
    found.push(same ? { bits: 2, code: 'place.same' } : { bits: -5, code: 'place.other' })
  } else if (
    meet(mention.told, entry.home) ||
    meet(entry.told, mention.home) ||
    meet(mention.told, entry.near) ||
    meet(entry.told, mention.near) ||
    meet(mention.near, entry.near)
  ) {
    found.push({ bits: 1.5, code: 'place.same' })
  }
  if (mention.home.length > 0 && entry.home.length > 0) {
    const same = meet(mention.home, entry.home)
    found.push(
      same ? { bits: 1.5, code: 'outlet.country' } : { bits: -0.5, code: 'outlet.other-country' },
    )
  } else if (meet(mention.outlets, entry.outlets)) found.push({ bits: 1, code: 'outlet.same' })
  return found
}

export function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value))
}

function weighTime(mention: Context, entry: Context): readonly Evidence[] {
  const years = yearsApart(mention, entry)
  if (years > 22) return [{ bits: -8, code: 'time.generation' }]
  return years > 10 ? [{ bits: -2, code: 'time.far' }] : []
}

/** Years from a mention to the nearest day on which an entry was seen; 0 where one is unknown. */
export function yearsApart(mention: Context, entry: Context): number {
  if (mention.from === '' || entry.from === '') return 0
  const gap = Math.max(day(entry.from) - day(mention.to), day(mention.from) - day(entry.to))
  return Math.max(gap, 0) / 365.25
}

/** Days by the calendar's months alone: a year is 365.25, a month a twelfth of it. */
function day(date: string): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7) || 1)
  return year * 365.25 + (month - 1) * 30.44 + Number(date.slice(8, 10) || 1)
}
