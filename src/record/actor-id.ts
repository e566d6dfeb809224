import type { Actor } from '../shapes/actor.ts'
import { hashId } from '../shapes/id.ts'

/**
 * The id of an actor on record. A person's full name, an organisation, a state and an outlet are
 * the same actor in every report that names them alike (case, width and spaces aside). A group, an
 * unnamed source and a person of whom only one name is printed are known within their report
 * alone: "a senior official" of two reports, or of two places in one, never becomes one actor.
 */
export function recordActorId(actor: Actor, reportId: string): string {
  return standsAlone(actor.type, plainName(actor.name))
    ? hashId(['actor', actor.type, plainName(actor.name)])
    : ownActorId(actor, reportId)
}

/** The id of an actor whose name does not tell who it is. */
export function ownActorId(actor: Actor, reportId: string): string {
  return hashId(['actor', actor.type, plainName(actor.name), reportId, actor.id])
}

/** Whether a plain name can be known across reports. */
export function standsAlone(type: Actor['type'], name: string): boolean {
  if (type === 'unnamed' || type === 'group' || name === '') return false
  return type !== 'person' || name.includes(' ')
}

/** A name in lower case, with one space between words. */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
