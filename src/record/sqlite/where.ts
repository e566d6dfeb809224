import type { SQLInputValue } from 'node:sqlite'
import { cueTypes, forms } from '../../shapes/attribution.ts'
import { isSpeech } from '../../shapes/speech.ts'
import { fold } from '../fold.ts'
import { searchKeys } from '../name-keys.ts'
import type { ReportFilter, StatementFilter } from '../store.ts'

/** Conditions of a query, joined by AND, and the values of their question marks in order. */
export interface Where {
  readonly terms: readonly string[]
  readonly values: readonly SQLInputValue[]
}

/** Conditions on `r`, a report. A blank value is no condition. */
export function ofReport(filter: ReportFilter): Where {
  return gather([
    filter.outlet?.trim() && ['r.outlet_key = ?', fold(filter.outlet)],
    filter.from && ['r.day >= ?', filter.from],
    filter.to && ["r.day <= ? AND r.day <> ''", filter.to],
  ])
}

/** Conditions on `s`, a statement, beside those on its report. */
export function ofStatement(filter: StatementFilter): Where {
  return gather([
    filter.report && ['s.report = (SELECT seq FROM report WHERE id = ?)', filter.report],
    // A text that is asked for by its id is meant, even if it was replaced.
    !filter.superseded && !filter.report && ['s.current = 1'],
    filter.form && ['s.form = ?', filter.form],
    filter.cueType && ['s.cue_type = ?', filter.cueType],
    filter.speech && [speech],
    filter.speaker?.trim() && [
      `s.speaker IN (SELECT seq FROM actor WHERE ${isActor})`,
      ...actorValues(filter.speaker),
    ],
  ])
}

/** `isSpeech` as SQL: for each form the cue types that are speech. */
const speech = `(${forms
  .map((form) => {
    const types = cueTypes.filter((cueType) => isSpeech({ cueType, form }))
    return `s.form = '${form}' AND s.cue_type IN (${types.map((type) => `'${type}'`).join(', ')})`
  })
  .join(' OR ')})`

/** An actor by any part of any of its names; `nameValues` go with it. */
export const isNamed = '(instr(name_key, ?) > 0 OR instr(name_key, ?) > 0)'

/** The name folded, and in ASCII letters. */
export function nameValues(name: string): readonly [string, string] {
  const [folded = '', ascii = folded] = searchKeys(name)
  return [folded, ascii]
}

/** An actor by its id, or by any part of any of its names; `actorValues` go with it. */
export const isActor: string = `(id = ? OR ${isNamed})`

export function actorValues(speaker: string): readonly SQLInputValue[] {
  return [speaker.trim(), ...nameValues(speaker)]
}

export function both(a: Where, b: Where): Where {
  return { terms: [...a.terms, ...b.terms], values: [...a.values, ...b.values] }
}

/** The conditions as SQL; true where there are none. */
export function toSql({ terms }: Where): string {
  return terms.length > 0 ? terms.join(' AND ') : 'true'
}

type Condition = readonly [sql: string, ...values: SQLInputValue[]]

function gather(conditions: readonly (Condition | false | '' | undefined)[]): Where {
  const there = conditions.filter((one) => one !== false && one !== '' && one !== undefined)
  return { terms: there.map(([sql]) => sql), values: there.flatMap(([, ...values]) => values) }
}
