import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { determiners } from '../../text/function-words.ts'
import { stops } from './look.ts'
import type { StageCue } from './stage-cue.ts'
import { charges, supportNouns } from './stage-words.ts'

/** Whether what is paid, offered or raised is a charge or a level, and nothing that is given. */
export function isNoGift(scene: Scene, range: Range, cue: StageCue): boolean {
  return isCharge(scene, range, cue) || isLevel(scene, range, cue)
}

/** “A €12m fine”, “a dividend of 1.20”, “€12m in damages”, “€2 a share”. */
function isCharge(scene: Scene, { from, to }: Range, { head }: StageCue): boolean {
  for (let at = Math.max(head + 1, from - 5); at < from; at++) {
    if (charges.has(scene.lower(at)) && scene.lower(at) !== 'share') return true
  }
  for (let at = to; at < to + 3; at++) {
    const lower = scene.lower(at)
    if (charges.has(lower)) return true
    if (stops.has(lower) || !(lower === 'in' || determiners.has(lower) || lower === 'per')) break
  }
  return false
}

const bidding =
  /\b(?:takeovers?|mergers?|merge|bid|bidders?|shareholders?|acquisitions?|acquire)\b/gi
const bids = new WeakMap<Scene, boolean>()

/** Whether the report is about a bid for a company, where sums are prices. */
export function isAboutBid(scene: Scene): boolean {
  const known = bids.get(scene)
  if (known !== undefined) return known
  const found = (scene.text.match(bidding)?.length ?? 0) >= 3
  bids.set(scene, found)
  return found
}

/** “Raised the minimum wage to €15”: not what is raised, but how high; “raised its aid to €5bn” gives. */
function isLevel(scene: Scene, { from }: Range, { head, stage }: StageCue): boolean {
  if (stage !== 'unclear' || !scene.lower(head).startsWith('rais') || from - head < 3) return false
  if (!/^(?:to|by|from|at)$/.test(scene.lower(from - 1))) return false
  for (let at = head + 1; at < from; at++) if (supportNouns.has(scene.lower(at))) return false
  return true
}
