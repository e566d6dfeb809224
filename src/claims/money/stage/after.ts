import { whoFrom } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { auxiliaries } from '../../text/function-words.ts'
import { firstAuxiliary, isAhead, isDenied, isParticiple, pairAt, stops, within } from './look.ts'
import { cueAt, type StageCue } from './stage-cue.ts'
import { arriving, flows, receiving, stageWords } from './stage-words.ts'

const ends: ReadonlySet<string> = new Set([',', 'and', 'to', 'which', 'that', 'who'])
const passives: ReadonlySet<string> = new Set(
  'is are was were be been being get gets got'.split(' '),
)

/** “Doses that Lindqvar promised”, “the $1.5bn it announced”: who follows gives what stands before. */
export function relativeAfter(scene: Scene, to: number): StageCue | null {
  const { to: end } = scene.sentence(to)
  const from = /^(?:that|which)$/.test(scene.lower(to)) ? to + 1 : to
  if (scene.lower(from) === 'of') return null
  const who = /^(?:it|they|we|he|she|i)$/.test(scene.lower(from))
    ? { from, to: from + 1 }
    : whoFrom(scene, from, Math.min(end, from + 5))
  if (!who) return null
  let at = who.to
  while (auxiliaries.has(scene.lower(at)) && at < end) at++
  // The verb may have been taken for a part of the name: "that Lindqvar promised".
  for (let verb = from + 1; verb <= at; verb++) {
    const word = pairAt(scene, verb) ?? stageWords.get(scene.lower(verb))
    if (word?.part !== 'verb' || !isParticiple(scene.lower(verb))) continue
    if (receiving.has(scene.lower(verb)) || scene.lower(verb + 1) === 'by') return null
    const cue = { from: firstAuxiliary(scene, verb, from), to: verb + 1 }
    const refused = isDenied(scene, cue.from, verb)
    return { stage: word.stage, cue, head: verb, governor: verb, voice: 'active', refused }
  }
  return null
}

/** “€5bn was pledged by …”, “the 40 billion promised last year”, “12 of the 50 buses have arrived”. */
export function cueAfter(scene: Scene, figureEnd: number, from: number): StageCue | null {
  const { to: end } = scene.sentence(from)
  const to = scene.lower(figureEnd) === 'of' ? predicateAfter(scene, figureEnd, end) : figureEnd
  let passive = false
  for (let at = to; at < Math.min(end, to + 12); at++) {
    const lower = scene.lower(at)
    if (stops.has(lower) || ends.has(lower)) return null
    if (passives.has(lower)) passive = true
    if (arriving.has(lower) && !passive) {
      const stage = isAhead(scene, to, at) ? 'pledged' : 'delivered'
      return { ...cueAt(at, stage, 'passive'), refused: isDenied(scene, to, at) }
    }
    if (lower === 'available' && within(scene, from - 3, from, 'made', 'make', 'making')) {
      return {
        ...cueAt(at, 'unclear', 'active'),
        governor: from - 1,
        cue: { from: from - 1, to: from },
      }
    }
    if (at === to && isPutInto(scene, at, from)) return putInto(scene, from)
    if (isAwaited(scene, at)) return cueAt(at, 'unclear', 'passive')
    const pair = pairAt(scene, at)
    const word = pair ?? stageWords.get(lower)
    if (word?.part !== 'verb' || !(pair || isParticiple(lower))) continue
    // A participle that follows at once, or within what the number counts.
    if (!passive && (at - to > 4 || hasDeterminer(scene, to, at))) return null
    if (!passive && auxiliaries.has(scene.lower(at - 1))) return null
    const cue = { from: passive ? firstAuxiliary(scene, at, to) : at, to: at + 1 }
    if (within(scene, cue.from, at, 'should', 'must')) return null
    const ahead = isAhead(scene, cue.from, at) && word.stage === 'delivered'
    return {
      ...{ stage: ahead ? 'pledged' : word.stage, cue, head: at, governor: at, voice: 'passive' },
      refused: isDenied(scene, cue.from, at),
    }
  }
  return null
}

/** “99 % is coming from allies”, “of which €2bn will go to schools”: it moves, nobody says how. */
export function flowAfter(scene: Scene, figureEnd: number): StageCue | null {
  const { to: end } = scene.sentence(figureEnd)
  const to = scene.lower(figureEnd) === 'of' ? predicateAfter(scene, figureEnd, end) : figureEnd
  for (let at = to; at < Math.min(end, to + 3); at++) {
    if (stops.has(scene.lower(at)) || ends.has(scene.lower(at))) return null
    if (!flows.has(scene.lower(at))) continue
    return cueAt(at, isAhead(scene, to, at) ? 'pledged' : 'unclear', 'passive')
  }
  return null
}

/** “12 of the 50 buses that Norland promised have …”: where the predicate of the 12 begins. */
function predicateAfter(scene: Scene, of: number, end: number): number {
  for (let at = of + 1; at < Math.min(end, of + 12); at++) {
    const lower = scene.lower(at)
    if (stops.has(lower) || lower === ',' || lower === 'and') return of
    if (/^(?:have|has|had|was|were|will|would|is|are|went|came|arrived)$/.test(lower)) return at
  }
  return of
}

/** “€2bn in a deal signed on Monday”: the participle is of something else. */
function hasDeterminer(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:a|an|the)$/.test(scene.lower(at))) return true
  return false
}

/** “Investors put €4bn into the fund”. */
function isPutInto(scene: Scene, at: number, from: number): boolean {
  return (
    /^(?:into|towards?)$/.test(scene.lower(at)) && /^put(?:s|ting)?$/.test(scene.lower(from - 1))
  )
}

function putInto(scene: Scene, from: number): StageCue {
  const cue = cueAt(from - 1, 'unclear', 'active')
  const first = firstAuxiliary(scene, from - 1, scene.sentence(from).from)
  const stage = within(scene, first, from, 'will', "'ll", 'would') ? 'pledged' : 'unclear'
  return { ...cue, stage, cue: { from: first, to: from }, refused: isDenied(scene, first, from) }
}

/** “€350 million was expected from the bloc”, “is due from”. */
function isAwaited(scene: Scene, at: number): boolean {
  return (
    /^(?:expected|due|outstanding|missing)$/.test(scene.lower(at)) && scene.lower(at + 1) === 'from'
  )
}
