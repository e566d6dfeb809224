import { hashId } from '../shapes/id.ts'
import { type Issue, issue } from '../shapes/issue.ts'

/** Where a page ended: the sort values of its last row. Each list says what its place holds. */
export type Place = readonly (string | number)[]

/** The list a cursor belongs to: its name, query and filter. Another list refuses the cursor. */
export function listHash(parts: readonly unknown[]): string {
  return hashId(['list', JSON.stringify(parts)])
}

/** An opaque cursor: base64url of a JSON array, the list's hash first. */
export function writeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url')
}

/**
 * The place that a cursor holds, whose values have the types of `like`; null without a cursor.
 * Q003 where it is not a cursor, or was given for another list.
 */
export function readCursor(
  cursor: string | undefined,
  list: string,
  like: readonly ('string' | 'count')[],
): { place: Place | null; issue: null } | { place: null; issue: Issue } {
  if (cursor === undefined) return { place: null, issue: null }
  const [hash, ...place] = decode(cursor)
  if (hash === undefined) return refuse('The cursor is not one that a page gave.')
  if (hash !== list) return refuse('The cursor belongs to another query or filter.')
  if (place.length !== like.length || !place.every((value, at) => fits(value, like[at]))) {
    return refuse('The cursor does not fit its list.')
  }
  return { place: place as Place, issue: null }
}

function decode(cursor: string): readonly unknown[] {
  // 1,000: the longest that a page gives is under 120 characters.
  if (typeof cursor !== 'string' || cursor.length > 1_000 || !/^[\w-]+$/.test(cursor)) return []
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function fits(value: unknown, type: 'string' | 'count' | undefined): boolean {
  return type === 'count'
    ? Number.isSafeInteger(value) && Number(value) >= 0
    : typeof value === type
}

function refuse(detail: string): { place: null; issue: Issue } {
  return { place: null, issue: issue('Q003', detail) }
}
