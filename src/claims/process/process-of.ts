import type { Process } from '../../shapes/claims/process.ts'
import type { Match } from '../pattern/match.ts'
import type { Range } from '../pattern/slots.ts'
import type { Scene } from '../scene/scene.ts'
import {
  auxiliaries,
  clauseBreaks,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../text/function-words.ts'
import type { ProcessMention } from './find-processes.ts'
import { processesOf } from './processes.ts'
import type { StateRule } from './state-rules.ts'

/** The process that some words tell the state of; null where they are about something else. */
export function processOf(
  scene: Scene,
  { rule, anchor }: Match<StateRule>,
  value: Range,
): Process | null {
  const processes = processesOf(scene)
  if (rule.link === 'topic') return processes.about(anchor, 6) ?? processes.main()
  if (rule.link === 'near') {
    if (rule.families.length > 0 && !processes.isTopic(...rule.families)) return null
    if (rule.field === 'status') {
      if (rule.value === 'match' && isYetToCome(scene, value.from)) return null
      return processes.about(anchor, 2) ?? (rule.families.length > 0 ? processes.main() : null)
    }
    const found = processes.about(anchor, 6) ?? processes.main()
    // “Delays because of a dispute”: the process holds up, and is not held up.
    const inside = processes.here(anchor).some(({ noun }) => noun >= value.from && noun < value.to)
    return inside && rule.field === 'blocker' ? null : found
  }
  if (isOnlyMeant(scene, value.from)) return null
  const here = processes.here(anchor).filter(({ family }) => {
    return rule.families.length === 0 || rule.families.includes(family)
  })
  const linked =
    rule.link === 'object'
      ? here.find((mention) => isObject(scene, value, mention))
      : here.findLast((mention) => isSubject(scene, value, mention))
  if (linked && (rule.link === 'object' || rule.families.length === 0 || isDone(scene, anchor))) {
    return processes.process(linked, true)
  }
  if (rule.link === 'object' || rule.families.length > 0) return null
  if (active.test(scene.lower(anchor)) || !isPronounSubject(scene, value.from)) return null
  const meant = processes.about(anchor, 3)
  return meant && (here.length === 0 || meant.span !== null) ? meant : null
}

/** “The bill was dropped”, “the bill passed”: what is done to it, or what it does by itself. */
function isDone(scene: Scene, at: number): boolean {
  if (/^(?:passed|lapsed|completed)$/.test(scene.lower(at))) return true
  for (let back = at - 1; back > at - 5; back--) {
    if (/^(?:is|are|was|were|be|been|being)$/.test(scene.lower(back))) return true
  }
  return false
}

/** What people do as well as processes: after “they”, of people. */
const active =
  /^(?:began|begun|begins?|started|starts?|opened|opens?|continue[sd]?|fail\w*|succeeded|finished|drag\w*|end(?:ed|s)?|reach\w*|enter\w*|hit|c[ao]me|coming|f[ea]ll\w*|near\w*|over)$/

/** “Urged both sides to resume the talks”, “insisted on ending”: no state, only the wish for one. */
function isOnlyMeant(scene: Scene, at: number): boolean {
  const before = scene.lower(at - 1)
  if (
    /^(?:should|must|could|to|can|let|of|for|on|by|without|after|before|against|not)$/.test(before)
  )
    return before !== 'not' && !(before === 'to' && auxiliaries.has(scene.lower(at - 2)))
  return determiners.has(before) && !/^(?:the|all|both|that)$/.test(before)
}

const between =
  /ly$|^(?:the|a|an|its|their|his|her|all|any|new|further|more|fresh|peace|of|in|to|for|on|this|these|those|both|two|first|latest)$/

/** “Suspended the talks”, “the collapse of the talks”. */
function isObject(scene: Scene, value: Range, { from, noun }: ProcessMention): boolean {
  if (noun >= value.from && noun < value.to) return true
  if (noun < value.to || noun - value.to > 7) return false
  for (let at = value.to; at < from; at++) {
    if (!between.test(scene.lower(at)) && !isPlain(scene, at)) return false
  }
  return true
}

/** “The housing bill”: what may narrow a noun. */
function isPlain(scene: Scene, at: number): boolean {
  const lower = scene.lower(at)
  return !(
    scene.words[at]?.mark ||
    auxiliaries.has(lower) ||
    conjunctions.has(lower) ||
    prepositions.has(lower) ||
    pronouns.has(lower)
  )
}

/** “Once a deal is struck”, “hopes to sign a treaty”: nothing that is so yet. */
function isYetToCome(scene: Scene, at: number): boolean {
  for (let back = at - 1; back > at - 7; back--) {
    const lower = scene.lower(back)
    if (clauseBreaks.has(lower)) return false
    if (open.test(lower)) return true
  }
  return false
}

const open =
  /^(?:once|until|till|unless|if|when|whenever|before|after|whether|to|would|could|may|might|should|can|must)$/

const tellers =
  /^(?:said|says|say|that|who|whom|whether|if|because|while|although|but|told|hopes?|wants?)$/
const parts = /^[;:—–()“”"?!]$/

/** “The talks, begun in May, have stalled”: the process stands before, and nobody else in between. */
function isSubject(scene: Scene, { from }: Range, mention: ProcessMention): boolean {
  const { noun } = mention
  if (noun >= from || from - noun > 22 || isInside(scene, mention)) return false
  let commas = 0
  for (let at = noun + 1; at < from; at++) {
    const lower = scene.lower(at)
    // “Talks on steel that broke down”: the process itself does.
    const relative = /^(?:that|which)$/.test(lower) && (at === mention.to || at === noun + 1)
    if ((tellers.test(lower) && !relative) || parts.test(lower)) return false
    if (relative) continue
    if (lower === ',') commas++
    if (pronouns.has(lower) && !/^(?:it|they|them|these|this|that|all|both)$/.test(lower))
      return false
    if (/^(?:it|they)$/.test(lower)) return false
    if (at > noun + 1 && finite.has(lower) && at < from - 4) return false
  }
  return commas !== 1 || from - noun < 4 || scene.lower(noun + 1) !== ','
}

/** “A withdrawal of the bill”: the process only narrows another noun, if none that counts it. */
function isInside(scene: Scene, { from }: ProcessMention): boolean {
  let at = from - 1
  while (determiners.has(scene.lower(at)) || scene.lower(at) === "'s") at--
  if (scene.lower(at) !== 'of') return false
  return !/^(?:rounds?|series|set|session|weeks?|months?|days?|years?)$/.test(scene.lower(at - 1))
}

const finite: ReadonlySet<string> = new Set('is are was were has have had will would'.split(' '))

/** “They have been deadlocked since March”: a pronoun with no more than auxiliaries after it. */
function isPronounSubject(scene: Scene, from: number): boolean {
  let at = from - 1
  while (auxiliaries.has(scene.lower(at)) || /ly$|^(?:still|now|all)$/.test(scene.lower(at))) at--
  return /^(?:they|it|these|those)$/.test(scene.lower(at))
}
