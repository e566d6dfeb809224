import type { Match } from '../pattern/match.ts'
import type { Scene } from '../scene/scene.ts'
import { processesOf } from './processes.ts'
import type { RoleRule } from './role-rule.ts'

/**
 * Whether the words of a role are about a process: “led by” with one before it, “no part in” with one
 * behind it. Other roles say it by themselves.
 */
export function takesProcess(scene: Scene, match: Match<RoleRule>): boolean {
  const { rule, anchor, range } = match
  if (rule.who === 'process') return isSubject(scene, anchor)
  if (rule.role !== 'not_a_party') return true
  const last = scene.lower(range.to - 1)
  if (last === 'table' || scene.lower(anchor) === 'party') return true
  if (!/^(?:of|to|in|at)$/.test(last)) return isNamed(scene, range.from, range.to + 1)
  const next = scene.lower(range.to)
  if (has(scene, range.to, rounds)) return true
  if (/^(?:that|this|it|them|any)$/.test(next) && !isNounAfter(scene, range.to)) return true
  return isNamed(scene, range.to, range.to + 6)
}

const rounds = /^(?:round|rounds|session|negotiating|table)$/

function has(scene: Scene, from: number, words: RegExp): boolean {
  for (let at = from; at < from + 5 && !scene.words[at]?.mark; at++) {
    if (words.test(scene.lower(at))) return true
  }
  return false
}

/** “Not part of that.” against “not part of that wall”. */
function isNounAfter(scene: Scene, at: number): boolean {
  const word = scene.words[at + 1]
  return word !== undefined && !word.mark && !/^(?:at|in|and|but|or|as|now)$/.test(word.lower)
}

function isNamed(scene: Scene, from: number, limit: number): boolean {
  let to = from
  while (to < limit && !scene.words[to]?.mark) to++
  return processesOf(scene)
    .here(from)
    .some(({ noun }) => noun >= from && noun < to)
}

/** “The talks, now led by”, “they are really driven by”: the process is the subject. */
function isSubject(scene: Scene, verb: number): boolean {
  let at = verb - 1
  while (
    /^(?:is|are|was|were|be|been|being|,|has|have|which|now|really|themselves|itself)$|ly$/.test(
      scene.lower(at),
    )
  )
    at--
  if (
    /^(?:they|these|those|this|it|that|meetings?|rounds?|sessions?|conference|agreement|deal|truce|accord|ceasefire|compromise|settlement|exchange|text|draft)$/.test(
      scene.lower(at),
    )
  )
    return true
  return processesOf(scene)
    .here(verb)
    .some(({ noun, to }) => noun === at || (noun < at && to > at) || isWhole(scene, noun, verb))
}

/** “The arbitration, before a panel in Dun, is chaired by”: the process opens the sentence. */
function isWhole(scene: Scene, noun: number, verb: number): boolean {
  const { from } = scene.sentence(verb)
  if (noun > from + 4 || verb - noun > 16 || !/^(?:is|are|was|were)$/.test(scene.lower(verb - 1))) {
    return false
  }
  for (let at = noun + 1; at < verb - 1; at++) {
    if (/^(?:that|which|who|is|are|was|were|has|have|had|said)$/.test(scene.lower(at))) return false
  }
  return true
}
