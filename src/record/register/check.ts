import { type Issue, issue } from '../../shapes/issue.ts'
import type { RegisterEntry } from '../../shapes/register.ts'
import { checkCycles } from './check-cycles.ts'
import { checkEntry } from './check-entry.ts'
import { checkReferences } from './check-references.ts'
import { wrongShape } from './entry-shape.ts'
import { limits } from './limits.ts'
import { type Places, placeOf, shown } from './places.ts'
import { type RegisterOptions, type RegisterResult, settle } from './result.ts'

/**
 * What is wrong with entries, in themselves and together, and what is left of them by `onError`.
 * Takes anything, and throws at nothing. `places` says where rows came from; without it they are
 * counted from 1.
 */
export function checkRegister(
  rows: unknown,
  options: RegisterOptions = {},
  places: Places = new WeakMap(),
): RegisterResult {
  if (!Array.isArray(rows)) {
    return settle([], [issue('G004', `The register is ${shown(rows)} and no list.`)], options)
  }
  if (rows.length > limits.rows) {
    const count = rows.length.toLocaleString('en')
    return settle([], [issue('G002', `The register has ${count} rows.`)], options)
  }
  const single = checkEach(rows, places)
  const isKnown = options.isKnown ?? (() => false)
  const referred = checkReferences([...single.entries.values()], single.wheres, places, isKnown)
  const acyclic = checkCycles(referred.entries)
  const issues = [...single.issues, ...referred.issues, ...acyclic.issues]
  return settle(acyclic.entries, issues, options)
}

/** The rows one by one: their types, their values, and ids that come twice (the first is kept). */
function checkEach(
  rows: readonly unknown[],
  places: Places,
): {
  readonly entries: ReadonlyMap<string, RegisterEntry>
  readonly wheres: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
} {
  const entries = new Map<string, RegisterEntry>()
  const wheres = new Map<string, string>()
  const issues: Issue[] = []
  for (const [at, row] of rows.entries()) {
    const where = whereOf(row, at, places)
    const wrong = wrongShape(row)
    if (wrong !== null) {
      issues.push(issue('G004', `${where}: ${wrong}.`))
      continue
    }
    const checked = checkEntry(row as RegisterEntry, where, places)
    issues.push(...checked.issues)
    if (!checked.entry) continue
    const { id } = checked.entry
    const first = wheres.get(id)
    if (first !== undefined) {
      issues.push(issue('G006', `${where}: its id ${shown(id)} is that of ${first}.`))
      continue
    }
    entries.set(id, checked.entry)
    wheres.set(id, where)
  }
  return { entries, wheres, issues }
}

function whereOf(row: unknown, at: number, places: Places): string {
  if (typeof row !== 'object' || row === null) return `Row ${at + 1}`
  const name = 'name' in row && typeof row.name === 'string' ? ` (${shown(row.name)})` : ''
  return placeOf(places, row, `Row ${at + 1}${name}`)
}
