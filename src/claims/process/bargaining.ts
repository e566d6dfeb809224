import type { Scene } from '../scene/scene.ts'
import { processesOf } from './processes.ts'

const signs: ReadonlySet<string> = new Set(
  `talks negotiations negotiation negotiators negotiator negotiate negotiating offer offers counter-offer
  counter-proposal counterproposal concession concessions compromise bargaining mediator mediators envoy ultimatum
  ceasefire truce settlement`.split(/\s+/),
)
const known = new WeakMap<Scene, boolean>()

/** Whether parties negotiate in a report: it is about talks, a deal, a dispute or a bid, or speaks of such things repeatedly. */
export function isBargaining(scene: Scene): boolean {
  const before = known.get(scene)
  if (before !== undefined) return before
  const found =
    processesOf(scene).isTopic('talks', 'dispute', 'deal', 'merger') || speaksOfIt(scene)
  known.set(scene, found)
  return found
}

function speaksOfIt(scene: Scene): boolean {
  let count = 0
  for (const { lower } of scene.words) if (signs.has(lower) && ++count > 2) return true
  return false
}
