/** How a country's government counts its fiscal years. */
export interface FiscalYear {
  /** The month it begins with, from 1 on. */
  readonly month: number
  /** Which calendar year a fiscal year with one number is named by. */
  readonly namedBy: 'start' | 'end'
}

const ending = (month: number): FiscalYear => ({ month, namedBy: 'end' })

/** By ISO 3166-1 code. */
export const fiscalYears: Readonly<Record<string, FiscalYear>> = {
  AU: ending(7),
  BD: ending(7),
  BW: ending(4),
  CA: ending(4),
  EG: ending(7),
  GB: ending(4),
  HK: ending(4),
  IN: ending(4),
  JP: { month: 4, namedBy: 'start' },
  KE: ending(7),
  MW: ending(4),
  NA: ending(4),
  NZ: ending(7),
  PK: ending(7),
  SG: { month: 4, namedBy: 'start' },
  TH: ending(10),
  TZ: ending(7),
  UG: ending(7),
  US: ending(10),
  ZA: ending(4),
}

/**
 * Where the country is not known or not listed: a fiscal year with one number is the calendar year,
 * as in most of Europe and of Latin America.
 */
export const calendarYear: FiscalYear = ending(1)
