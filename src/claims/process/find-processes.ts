import type { Scene } from '../scene/scene.ts'
import {
  auxiliaries,
  clauseBreaks,
  conjunctions,
  prepositions,
  pronouns,
} from '../text/function-words.ts'
import {
  complements,
  courtWords,
  families,
  negotiated,
  onlyWith,
  otherThing,
} from './process-nouns.ts'

/** A place where a process is named, in words. */
export interface ProcessMention {
  readonly family: string
  /** Index of its noun. */
  readonly noun: number
  readonly from: number
  readonly to: number
}

/**
 * Where processes are named, in order. A ceasefire or a treaty is a process only where nobody
 * negotiates: “talks on a ceasefire” has it as what may come of them.
 */
export function findProcesses(scene: Scene): readonly ProcessMention[] {
  const found: ProcessMention[] = []
  const inCourt = scene.words.some(({ lower }) => courtWords.has(lower))
  for (let at = 0; at < scene.words.length; at++) {
    const family = familyOf.get(scene.lower(at))
    if (family === undefined || (family === 'trial' && !inCourt)) continue
    if (isVerb(scene, at) || isOther(scene, at)) continue
    found.push({ family, noun: at, from: startOf(scene, at), to: endOf(scene, at) })
  }
  const talks = found.some(({ family }) => family === 'talks')
  return talks ? found.filter(({ family }) => family !== 'deal') : found
}

const familyOf: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([family, nouns]) =>
    [...nouns].map((noun): [string, string] => [noun, family]),
  ),
)

/** “He talks”, “to strike”, “will bid”: no noun. */
function isVerb(scene: Scene, at: number): boolean {
  const before = scene.lower(at - 1)
  if (/^(?:to|he|she|it|who|they|we|which)$/.test(before)) {
    return before !== 'to' || !/^(?:talks|negotiations|discussions)$/.test(scene.lower(at))
  }
  return auxiliaries.has(before) && !/^(?:is|are|was|were|has|have|had|'s)$/.test(before)
}

/** “Trial runs” are tests, “a bid to stop the flooding” is an attempt, “air strikes” are no dispute. */
function isOther(scene: Scene, at: number): boolean {
  const noun = scene.lower(at)
  const next = scene.lower(at + 1)
  if (otherThing[noun]?.has(scene.lower(at - 1))) return true
  if (onlyWith[noun] && !onlyWith[noun]?.has(next)) return true
  if (noun === 'deal' || noun === 'agreement') return !negotiated.has(scene.lower(at - 1))
  if (noun === 'process')
    return !/^(?:peace|negotiating|negotiation|bargaining)$/.test(scene.lower(at - 1))
  if (noun === 'bid') return next === 'to' || next === 'and'
  return noun === 'trial' && /^(?:runs?|period|and)$/.test(next)
}

/** The words before the noun that belong to it: “the Sarn Valley peace”. */
function startOf(scene: Scene, at: number): number {
  let from = at
  const { from: limit } = scene.sentence(at)
  while (from > limit && at - from < 4 && isModifier(scene, from - 1)) from--
  while (from < at && scene.lower(from) === "'s") from++
  return from
}

function isModifier(scene: Scene, at: number): boolean {
  const word = scene.words[at]
  if (!word || word.mark) return word?.lower === "'s"
  const { lower } = word
  if (lower === "'s") return true
  return !(
    auxiliaries.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    pronouns.has(lower) ||
    articles.has(lower) ||
    /ed$|ing$|ly$/.test(lower) ||
    verbs.test(lower)
  )
}

const articles: ReadonlySet<string> = new Set(
  'the a an its their his her our any no new more further fresh such off out down up'.split(' '),
)
/** Verbs that take a process for their object: no part of its name. */
const verbs =
  /^(?:hold|holds|held|open|begin|began|begun|start|end|ends|enter|join|joins|leave|left|quit|resume|resumes|suspend|restart|relaunch|continue|break|broke|broken|back|oppose|support|reject|approve|leads?|chairs?|hosts?|put|make|made|see|call|want|wants|urge|halt|boycott|attend|lost|won|lose|win|said|says)$/

/** Index after the noun with what it is about, up to twelve words and no mark that parts clauses. */
function endOf(scene: Scene, at: number): number {
  const { to: limit } = scene.sentence(at)
  if (!complements.has(scene.lower(at + 1))) return at + 1
  // "Talks to end the fighting", but not "the bill to parliament".
  if (scene.lower(at + 1) === 'to' && scene.words[at + 2]?.capital) return at + 1
  let to = at + 2
  while (to < limit && to - at < 12) {
    const lower = scene.lower(to)
    if (clauseBreaks.has(lower) || auxiliaries.has(lower) || ends.test(lower)) break
    if (lower === 'and' && !scene.words[to + 1]?.capital) break
    if (/ed$/.test(lower) && !/^(?:united|armed)$/.test(lower)) break
    to++
  }
  return to
}

const ends =
  /^(?:that|which|who|because|as|while|when|but|after|before|until|if|since|resumed?|resumes|stall|collapse|begin|began|continue|continues)$/
