import type { Party } from '../../shapes/claims/party.ts'
import type { Range } from '../pattern/slots.ts'
import { firstGroup } from '../scene/first-group.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { motions, planNouns } from './plan-nouns.ts'

/** Who has put a thing forward, as its own words tell: “Orland's plan”, “a bid from Orland”, “the Orland bid”. */
export function proposersIn(scene: Scene, { from, to }: Range): readonly Party[] {
  const end = Math.min(to, from + 16)
  let noun = from
  while (noun < end && !isPlan(scene.lower(noun))) noun++
  if (noun >= end) return []
  while (isPlan(scene.lower(noun + 1))) noun++
  const before = whoIn(scene, { from, to: noun })
  if (before.length > 0) return before
  let by = noun + 1
  while (by < end && by < noun + 8 && !/^(?:from|by)$/.test(scene.lower(by))) by++
  if (!/^(?:from|by)$/.test(scene.lower(by))) return []
  return firstGroup(scene, whoIn(scene, { from: by + 1, to: Math.min(end, by + 10) }))
}

function isPlan(lower: string): boolean {
  return planNouns.has(lower) || motions.has(lower)
}
