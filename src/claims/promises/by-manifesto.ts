import type { Party } from '../../shapes/claims/party.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { itemsIn } from '../proposals/items.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import type { Promised } from './promise.ts'

const maker = 'promise-manifesto@1'
/** The longest list, in words. */
const longest = 80
const papers: ReadonlySet<string> = new Set(
  'manifesto programme program platform agreement contract treaty pact deal prospectus charter'.split(
    ' ',
  ),
)

/** “The manifesto commits the party to a vote, a cap on rents and to a public bank”: one for each. */
export function promisesByManifesto(scene: Scene): readonly Promised[] {
  const found: Promised[] = []
  for (let at = 1; at < scene.words.length; at++) {
    if (!/^(?:commits|committed|binds|bound|obliges|obliged)$/.test(scene.lower(at))) continue
    if (!papers.has(scene.lower(at - 1))) continue
    const to = toAfter(scene, at)
    if (to === null) continue
    const donor = donorOf(scene, at, to)
    const { statement } = scene.scope(scene.words[at]?.start ?? 0)
    const range = { from: to + 1, to: listEnd(scene, to + 1) }
    for (const object of itemsIn(scene, range)) {
      found.push({
        object,
        cue: scene.span(at, at + 1),
        stage: 'committed',
        donor,
        statement,
        saidBy: statement?.speaker ?? donor.actor,
        assertion: 'asserted',
        confidence: 0.7,
        by: maker,
      })
    }
  }
  return found
}

function toAfter(scene: Scene, at: number): number | null {
  for (let next = at + 2; next < at + 9; next++) {
    if (scene.lower(next) === 'to') return next
    if (scene.words[next]?.mark) return null
  }
  return null
}

function donorOf(scene: Scene, at: number, to: number): Party {
  const [named] = whoIn(scene, { from: at + 1, to })
  return named ?? { actor: null, span: scene.span(at + 1, to) }
}

/** The list goes on behind its commas within the sentence. */
function listEnd(scene: Scene, from: number): number {
  const to = Math.min(scene.sentence(from).to, from + longest)
  let end = clauseEnd(scene, from + 1)
  while (
    end < to &&
    scene.lower(end) === ',' &&
    /^(?:to|an?|the|\p{N}.*|and)$/u.test(scene.lower(end + 1))
  ) {
    end = clauseEnd(scene, end + 2)
  }
  return Math.min(end, to)
}
