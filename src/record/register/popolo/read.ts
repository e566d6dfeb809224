import { type Issue, issue } from '../../../shapes/issue.ts'
import { checkRegister } from '../check.ts'
import type { Draft } from '../draft.ts'
import type { JsonObject } from '../fields.ts'
import { limits } from '../limits.ts'
import { parseJson } from '../parse-json.ts'
import { type Places, shown } from '../places.ts'
import { type RegisterOptions, type RegisterResult, settle } from '../result.ts'
import { gather, type Row } from './gather.ts'
import { idOf, readOrganization, readPerson } from './read-actor.ts'
import { readMembership } from './read-membership.ts'

/**
 * Reads Popolo: a document with `persons`, `organizations`, `memberships`, `posts`, `events` and
 * `areas`, a list of such rows, or JSON Lines of either; and checks what came of it.
 */
export function readPopolo(text: string, options: RegisterOptions = {}): RegisterResult {
  const parsed = parseJson(text)
  const { rows, issues: gathered } = gather(parsed.values)
  const issues: Issue[] = [...parsed.issues, ...gathered]
  const count = Object.values(rows).reduce((sum, { length }) => sum + length, 0)
  if (count > limits.rows) {
    return settle([], [issue('G002', `The file has ${count.toLocaleString('en')} rows.`)], options)
  }
  const places: Places = new WeakMap()
  const areas = byId(rows.area)
  const all: Draft[] = []
  const drafts = new Map<string, Draft>()

  function add(draft: Draft | null, where: string): void {
    if (!draft) return
    if (draft.id === '') {
      issues.push(issue('G004', `${where}: the row has no id.`))
      return
    }
    places.set(draft, `${where} (${shown(draft.name)})`)
    all.push(draft)
    if (!drafts.has(draft.id)) drafts.set(draft.id, draft)
  }

  for (const row of rows.person) add(readPerson(row, issues), row.where)
  for (const row of rows.organization) add(readOrganization(row, areas, issues), row.where)
  const known = { drafts, posts: byId(rows.post), events: byId(rows.event), places }
  for (const row of rows.membership) readMembership(row, known, issues)
  const checked = checkRegister(all, { ...options, onError: 'skip' }, places)
  return settle(checked.entries, [...issues, ...checked.issues], options)
}

function byId(rows: readonly Row[]): ReadonlyMap<string, JsonObject> {
  return new Map(rows.map(({ row }) => [idOf(row) ?? '', row]))
}
