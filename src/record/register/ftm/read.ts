import { type Issue, issue } from '../../../shapes/issue.ts'
import { checkRegister } from '../check.ts'
import type { Draft } from '../draft.ts'
import { limits } from '../limits.ts'
import { parseJson } from '../parse-json.ts'
import { type Places, shown } from '../places.ts'
import { type RegisterOptions, type RegisterResult, settle } from '../result.ts'
import { type Entity, readEntity } from './entity.ts'
import { readActor } from './read-actor.ts'
import { readLink, readOccupancy } from './read-link.ts'
import { actorSchemata, linkSchemata } from './schemata.ts'

/**
 * Reads FollowTheMoney: JSON Lines of entities, or a list of them; and checks what came of it. A
 * link may stand before what it joins. Schemata that the register does not keep are counted (G014).
 */
export function readFollowTheMoney(text: string, options: RegisterOptions = {}): RegisterResult {
  const parsed = parseJson(text)
  const issues: Issue[] = [...parsed.issues]
  if (parsed.values.length > limits.rows) {
    const count = parsed.values.length.toLocaleString('en')
    return settle([], [issue('G002', `The file has ${count} entities.`)], options)
  }
  const entities = parsed.values.flatMap((value) => readEntity(value, issues) ?? [])
  const places: Places = new WeakMap()
  const all: Draft[] = []
  const drafts = new Map<string, Draft>()
  const positions = new Map<string, Entity>()
  for (const entity of entities) {
    const type = actorSchemata.get(entity.schema)
    if (entity.schema === 'Position') positions.set(entity.id, entity)
    if (!type || !isKept(entity)) continue
    const draft = readActor(entity, type)
    places.set(draft, `${entity.where} (${shown(draft.name)})`)
    all.push(draft)
    if (!drafts.has(draft.id)) drafts.set(draft.id, draft)
  }
  const known = { drafts, positions, places }
  for (const entity of entities) {
    const link = linkSchemata.get(entity.schema)
    if (link) readLink(entity, link, known, issues)
    else if (entity.schema === 'Occupancy') readOccupancy(entity, known, issues)
  }
  issues.push(...leftOut(entities))
  const checked = checkRegister(all, { ...options, onError: 'skip' }, places)
  return settle(checked.entries, [...issues, ...checked.issues], options)
}

/** A territory is a state only where it is a country. */
function isKept({ schema, first }: Entity): boolean {
  if (schema === 'Position' || schema === 'Occupancy' || linkSchemata.has(schema)) return true
  if (schema === 'Territory') return (first('level') ?? 'country') === 'country'
  return actorSchemata.has(schema)
}

function leftOut(entities: readonly Entity[]): readonly Issue[] {
  const counts = new Map<string, number>()
  for (const entity of entities) {
    if (isKept(entity)) continue
    counts.set(entity.schema, (counts.get(entity.schema) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const list = [...counts].slice(0, 10).map(([schema, count]) => `${shown(schema)} (${count})`)
  return [issue('G014', `The file has ${list.join(', ')}, which were left out.`)]
}
