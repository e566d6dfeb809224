import type { Strength } from '../../../shapes/claims/position.ts'
import { denials } from '../../scene/modal-words.ts'
import type { Scene } from '../../scene/scene.ts'
import { auxiliaries } from '../../text/function-words.ts'

/** What the words before a verb of stance do to it. */
export interface Turn {
  readonly first: number
  readonly negated: boolean
  /** “Could back”, “might oppose”. */
  readonly possible: boolean
  /** “Should back”, “must reject”, “to welcome”: not a stance that somebody has. */
  readonly void: boolean
  readonly passive: boolean
  /** “Will back”, “would oppose”. */
  readonly future: boolean
}

const adverb =
  /ly$|^(?:also|already|now|still|always|once|again|just|only|even|then|long|both|far|rather|so|instead|ever|never|not|no|longer|yet)$/
const refusing = /^(?:refus|declin)/
const keeping =
  /^(?:continu|remain|like|love|happy|pleased|glad|proud|want|wants|wanted|going|came|come|went|began|starts|started)/

export function turnOf(scene: Scene, verb: number): Turn {
  const { from } = scene.sentence(verb)
  let first = verb
  let negated = false
  let possible = false
  let invalid = false
  let passive = false
  let future = false
  const participle = /(?:ed|en|ught|wn|et|st)$/.test(scene.lower(verb))
  for (let at = verb - 1; at >= from && verb - at < 8; at--) {
    const lower = scene.lower(at)
    if (lower === 'to' && at === verb - 1) {
      const governor = scene.lower(at - 1)
      if (refusing.test(governor)) negated = !negated
      else if (!keeping.test(governor)) invalid = true
      first = at - 1
      at--
      continue
    }
    if (!auxiliaries.has(lower) && !adverb.test(lower) && lower !== 'cannot') break
    first = at
    if (denials.has(lower) || lower === 'cannot' || lower === 'no') negated = !negated
    if (/^(?:could|might|may)$/.test(lower)) possible = true
    if (/^(?:should|must|shall)$/.test(lower)) invalid = true
    if (/^(?:will|would|'ll|wo)$/.test(lower)) future = true
    if (participle && /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(lower)) passive = true
  }
  return { first, negated, possible, void: invalid, passive, future }
}

/** The strength and polarity under a negation; null where it leaves no stance. */
export function turned(
  strength: Strength,
  polarity: '+' | '-',
  negated: boolean,
  opposing = false,
): { readonly strength: Strength; readonly polarity: '+' | '-' } | null {
  if (!negated) return { strength, polarity }
  // “Would not object to”: no less than accepting it.
  if (opposing) return { strength: 'approval', polarity: '+' }
  if (strength === 'approval') return { strength: 'disapproval', polarity: '-' }
  if (strength === 'desire' || strength === 'preference' || strength === 'forecast') {
    return { strength, polarity: polarity === '+' ? '-' : '+' }
  }
  return null
}
