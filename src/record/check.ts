import { cueTypes, forms } from '../shapes/attribution.ts'
import { type Issue, issue } from '../shapes/issue.ts'
import type { PageRequest, StatementFilter } from './store.ts'

/** What is wrong with a filter and a page request (Q002), one issue each; empty where nothing is. */
export function check(filter: StatementFilter, page: PageRequest): readonly Issue[] {
  const wrong: string[] = []
  const { from, to, form, cueType } = filter
  for (const day of [from, to]) {
    if (day && !isDay(day)) wrong.push(`${quote(day)} is not a day.`)
  }
  if (from && to && wrong.length === 0 && from > to) wrong.push(`${from} is after ${to}.`)
  if (form !== undefined && !forms.includes(form)) wrong.push(`${quote(form)} is not a form.`)
  if (cueType !== undefined && !cueTypes.includes(cueType)) {
    wrong.push(`${quote(cueType)} is not a cue type; there are ${cueTypes.join(', ')}.`)
  }
  if (!(Number.isInteger(page.limit) && page.limit >= 1 && page.limit <= 1_000)) {
    wrong.push(`The limit ${page.limit} is not a whole number from 1 to 1,000.`)
  }
  return wrong.map((sentence) => issue('Q002', sentence))
}

/** The page's answer where the request cannot be met. */
export function refused<T>(issues: readonly Issue[]): {
  items: readonly T[]
  next: null
  issues: readonly Issue[]
} {
  return { items: [], next: null, issues }
}

/** Whether a text is a day that there is, as YYYY-MM-DD. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Shown shortened: a filter can come from anyone. */
function quote(value: string): string {
  return JSON.stringify(String(value).slice(0, 40))
}
