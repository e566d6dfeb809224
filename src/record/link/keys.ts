import type { ActorType } from '../../shapes/actor.ts'
import { nameKey } from '../register/names.ts'

/** Entries and mentions are compared where they share a key: a person's last word, else the name. */
export function blockingKeys(type: ActorType, name: string): readonly string[] {
  const key = nameKey(name)
  if (key === '') return []
  return [`${type} ${type === 'person' ? key.slice(key.lastIndexOf(' ') + 1) : key}`]
}
