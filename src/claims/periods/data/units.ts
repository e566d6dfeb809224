import type { Unit } from '../calendar/day.ts'

/** Units by their printed forms, and how many of them a form means. */
export const units: ReadonlyMap<string, { readonly unit: Unit; readonly times: number }> = new Map([
  ['day', { unit: 'day', times: 1 }],
  ['days', { unit: 'day', times: 1 }],
  ['week', { unit: 'week', times: 1 }],
  ['weeks', { unit: 'week', times: 1 }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['fortnights', { unit: 'week', times: 2 }],
  ['month', { unit: 'month', times: 1 }],
  ['months', { unit: 'month', times: 1 }],
  ['quarter', { unit: 'quarter', times: 1 }],
  ['quarters', { unit: 'quarter', times: 1 }],
  ['year', { unit: 'year', times: 1 }],
  ['years', { unit: 'year', times: 1 }],
  ['decade', { unit: 'decade', times: 1 }],
  ['decades', { unit: 'decade', times: 1 }],
] as const)
