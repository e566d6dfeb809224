import { type Issue, issue } from '../../../shapes/issue.ts'
import { agreedDate } from '../dates.ts'
import type { Draft } from '../draft.ts'
import { type Places, shown } from '../places.ts'
import type { Entity } from './entity.ts'
import type { LinkSchema } from './schemata.ts'

export interface Known {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly positions: ReadonlyMap<string, Entity>
  readonly places: Places
}

/** An Occupancy → an office of its holder. */
export function readOccupancy(entity: Entity, known: Known, issues: Issue[]): void {
  const holder = find(entity, 'holder', known.drafts, issues)
  const post = find(entity, 'post', known.positions, issues)
  if (!holder || !post) return
  const title = post.first('name') ?? ''
  const office = { title, of: post.first('organization'), ...term(entity) }
  known.places.set(office, entity.where)
  holder.offices.push(office)
}

/** A Membership, Employment or Directorship → a membership. */
export function readLink(entity: Entity, schema: LinkSchema, known: Known, issues: Issue[]): void {
  const member = find(entity, schema.member, known.drafts, issues)
  const organisation = entity.first(schema.organisation)
  if (organisation === null) {
    issues.push(issue('G004', `${entity.where}: the ${schema.organisation} is missing.`))
  }
  if (!member || organisation === null) return
  const role = entity.values('role').join(', ') || schema.role
  const membership = { organisation, role, ...term(entity) }
  known.places.set(membership, entity.where)
  member.memberships.push(membership)
}

function find<T>(
  { where, first }: Entity,
  property: string,
  among: ReadonlyMap<string, T>,
  issues: Issue[],
): T | null {
  const id = first(property)
  const found = among.get(id ?? '')
  if (id === null) issues.push(issue('G004', `${where}: the ${property} is missing.`))
  else if (!found) {
    issues.push(issue('G007', `${where}: the ${property} ${shown(id)} is not there.`))
  }
  return found ?? null
}

function term({ values }: Entity): { readonly from: string | null; readonly to: string | null } {
  return { from: agreedDate(values('startDate')), to: agreedDate(values('endDate')) }
}
