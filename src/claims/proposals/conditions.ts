import type { Claim } from '../../shapes/claim.ts'
import type { Waiting } from '../../shapes/claims/condition.ts'
import type { Scene } from '../scene/scene.ts'
import { generalWaits } from './general-waits.ts'
import type { Proposed } from './proposal.ts'
import { bySentence, waitsIn } from './waits.ts'

/**
 * What each proposal waits on: what its own sentence says, else what its speaker says that all of it waits
 * on. What is agreed, in force or given up waits on nothing more.
 */
export function conditionsOf(
  scene: Scene,
  proposals: readonly Proposed[],
  made: readonly Claim[],
): ReadonlyMap<Proposed, readonly Waiting[]> {
  const conditions = bySentence(scene, made)
  const general = generalWaits(scene)
  const found = new Map<Proposed, readonly Waiting[]>()
  for (const one of proposals) {
    const own = waitsIn(scene, conditions, scene.sentenceAt(scene.wordAt(one.label.start))).filter(
      ({ event }) => event.end <= one.label.start || event.start >= one.label.end,
    )
    const all = own.length > 0 || isSettled(one) ? own : ofSpeaker(general, one.saidBy)
    if (all.length > 0) found.set(one, all)
  }
  return found
}

function isSettled({ status }: Proposed): boolean {
  return /^(?:agreed|in_force|withdrawn|rejected)$/.test(status)
}

function ofSpeaker(
  general: ReturnType<typeof generalWaits>,
  saidBy: string | null,
): readonly Waiting[] {
  if (saidBy === null) return []
  return general.filter((one) => one.saidBy === saidBy).map(({ waiting }) => waiting)
}
