import type { Party } from '../../shapes/claims/party.ts'
import type { Scene } from './scene.ts'

const joined = /^\s*(?:,|,? ?and|&|\/|,? ?or)\s*(?:the )?\s*$/

/**
 * Those who are named in one go, from the first on: “Norland, Suland and the Orlish”. Behind a comma with no
 * “and” to come somebody else is meant: “talks with Norland, Marn said”.
 */
export function firstGroup(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const group: Party[] = []
  let complete = 1
  for (const party of parties) {
    const last = group.at(-1)
    if (last) {
      const { end } = last.span
      const between = scene.text.slice(end, Math.min(party.span.start, end + 20))
      if (!joined.test(between) || party.span.start < end) break
      group.push(party)
      if (/[a-z&/]/.test(between.replace(/\bthe\b/, ''))) complete = group.length
    } else group.push(party)
  }
  return group.slice(0, complete)
}
