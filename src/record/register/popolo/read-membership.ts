import { type Issue, issue } from '../../../shapes/issue.ts'
import type { Membership, Office } from '../../../shapes/register.ts'
import type { Draft } from '../draft.ts'
import { type Fields, type JsonObject, openFields } from '../fields.ts'
import { type Places, shown } from '../places.ts'
import type { Row } from './gather.ts'
import { idOf } from './read-actor.ts'

export interface Known {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly posts: ReadonlyMap<string, JsonObject>
  readonly events: ReadonlyMap<string, JsonObject>
  readonly places: Places
}

interface Term {
  readonly from: string | null
  readonly to: string | null
}

/**
 * A membership's row → an office of its member where it names a post, or a role without an
 * organisation; a membership otherwise, and one more on whose behalf it is.
 */
export function readMembership(row: Row, known: Known, issues: Issue[]): void {
  const { where } = row
  const fields = openFields(row.row, where, issues)
  const refer = (key: string): string | null => fields.text(`${key}_id`) ?? idOf(fields.object(key))
  const member = refer('person') ?? refer('member')
  const organisation = refer('organization')
  const behalf = refer('on_behalf_of')
  const post = refer('post')
  const role = fields.text('role')
  const term = readTerm(fields, known.events)
  if (fields.failed()) return
  const draft = known.drafts.get(member ?? '')
  if (member === null) {
    issues.push(issue('G004', `${where}: it names no person.`))
    return
  }
  if (!draft) {
    issues.push(issue('G007', `${where}: it refers to ${shown(member)}, which is not there.`))
    return
  }
  if (post !== null) {
    const office = readPost(post, where, known, issues)
    if (!office) return
    const title = office.title ?? role ?? ''
    addOffice(draft, { title, of: office.of ?? organisation, ...term }, where, known.places)
  } else if (organisation !== null) {
    addMembership(draft, { organisation, role, ...term }, where, known.places)
  } else if (role !== null) {
    addOffice(draft, { title: role, of: null, ...term }, where, known.places)
  } else if (behalf === null) {
    issues.push(issue('G004', `${where}: it names no organisation, post or role.`))
  }
  if (behalf !== null && behalf !== organisation) {
    const party = { organisation: behalf, role: null, ...term }
    // A party that sends someone into two committees has one member.
    if (draft.memberships.some((one) => isSame(one, party))) return
    addMembership(draft, party, where, known.places)
  }
}

/** Its own dates, or those of the legislative period that it is of. */
function readTerm(fields: Fields, events: Known['events']): Term {
  const from = fields.text('start_date')
  const to = fields.text('end_date')
  const period = events.get(fields.text('legislative_period_id') ?? '')
  if (!period || from !== null || to !== null) return { from, to }
  const dates = openFields(period, fields.where, [])
  return { from: dates.text('start_date'), to: dates.text('end_date') }
}

function readPost(
  id: string,
  where: string,
  { posts }: Known,
  issues: Issue[],
): { readonly title: string | null; readonly of: string | null } | null {
  const post = posts.get(id)
  if (!post) {
    issues.push(issue('G007', `${where}: it refers to the post ${shown(id)}, which is not there.`))
    return null
  }
  const fields = openFields(post, `${where}, post ${shown(id)}`, issues)
  const title = fields.text('label', 'role')
  const of = fields.text('organization_id') ?? idOf(fields.object('organization'))
  return fields.failed() ? null : { title, of }
}

function addOffice(draft: Draft, office: Office, where: string, places: Places): void {
  places.set(office, where)
  draft.offices.push(office)
}

function addMembership(draft: Draft, membership: Membership, where: string, places: Places): void {
  places.set(membership, where)
  draft.memberships.push(membership)
}

function isSame(one: Membership, other: Membership): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
