import type { Stage } from '../../shapes/claims/figure.ts'
import type { Range } from '../pattern/slots.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries, determiners } from '../text/function-words.ts'
import {
  ambiguous,
  governors,
  outcomeVerbs,
  receiving,
  type StageWord,
  stageWords,
  supportNouns,
} from './stage-words.ts'

/** The words that show the stage of something given or promised, and how they stand to it. */
export interface StageCue {
  readonly stage: Stage
  /** The words that show it. */
  readonly cue: Range
  /** Index of the word that what is given hangs on. */
  readonly head: number
  /** Index of the word whose subject gives: of “agreed to send”, “agreed”. */
  readonly governor: number
  /** `active`: “gave 5”; `passive`: “5 was given”; `noun`: “a pledge of 5”; `receive`: “got 5”. */
  readonly voice: 'active' | 'passive' | 'noun' | 'receive'
  /** “Refused to send”, “has not paid”. */
  readonly refused: boolean
}

/** Words to look at on each side. */
const reach = 22
const stops: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', '"', '“', '”', '.', '!', '?'])
const ends: ReadonlySet<string> = new Set([',', 'and', 'to', 'which', 'that', 'who'])
/** “99 % is coming from allies”: what moves, nobody says how. */
const flows: ReadonlySet<string> = new Set(
  'come comes coming came go goes going went flow flows flowing flowed'.split(' '),
)
const passives: ReadonlySet<string> = new Set(
  'is are was were be been being get gets got'.split(' '),
)

/** What shows the stage of the words of a range; null where nothing does. */
export function stageOf(scene: Scene, { from, to }: Range): StageCue | null {
  const after = cueAfter(scene, to, from)
  if (after) return after
  return cueBefore(scene, from)
}

/** “€5bn was pledged by …”, “the 40 billion promised last year”. */
function cueAfter(scene: Scene, to: number, from: number): StageCue | null {
  const { to: end } = scene.sentence(from)
  let passive = false
  for (let at = to; at < Math.min(end, to + 9); at++) {
    const lower = scene.lower(at)
    if (stops.has(lower) || ends.has(lower)) return null
    const flow = at - to < 3 && flows.has(lower)
    if (flow) return plain(at, 'unclear', 'passive')
    if (passives.has(lower)) passive = true
    const word = stageWords.get(lower)
    if (word?.part !== 'verb' || !isParticiple(lower)) continue
    // A participle that follows at once, or within what the number counts.
    if (!passive && at - to > 4) return null
    if (!passive && auxiliaries.has(scene.lower(at - 1))) return null
    const cue = { from: passive ? firstAuxiliary(scene, at, to) : at, to: at + 1 }
    const negated = within(scene, cue.from, at, 'not', "n't", 'never')
    const future = within(scene, cue.from, at, 'will', "'ll", 'would', 'shall')
    const stage = future && word.stage === 'delivered' ? 'pledged' : word.stage
    return { stage, cue, head: at, governor: at, voice: 'passive', refused: negated }
  }
  return null
}

/** “Germany pledged €5bn”, “a pledge of 40 billion”, “agreed to send 200 vehicles”. */
function cueBefore(scene: Scene, from: number): StageCue | null {
  const { from: start } = scene.sentence(from)
  let verbSeen = false
  for (let at = from - 1; at >= Math.max(start, from - reach); at--) {
    const lower = scene.lower(at)
    if (stops.has(lower)) return null
    if (lower === ',' && verbSeen) return null
    const outcome = outcomeAt(scene, at)
    if (outcome) return outcome
    const word = wordAt(scene, at)
    if (word) return governed(scene, at, word)
    if (supportNouns.has(lower) && isWorth(scene, at + 1, from)) {
      return plain(at, 'unclear', 'noun')
    }
    if (auxiliaries.has(lower) || looksFinite(lower)) verbSeen = true
    if (verbSeen && (lower === 'that' || lower === 'which' || lower === 'who')) return null
  }
  return null
}

function wordAt(scene: Scene, at: number): StageWord | null {
  const lower = scene.lower(at)
  const word = stageWords.get(lower)
  if (!word) return null
  if (
    (lower === 'bring' || lower === 'brings' || lower === 'brought' || lower.startsWith('put')) &&
    scene.lower(at + 1) !== 'together'
  )
    return null
  if (!ambiguous.has(lower)) return word
  const before = scene.lower(at - 1)
  const isNoun = determiners.has(before) || before === "'s" || scene.lower(at + 1) === 'of'
  return { stage: word.stage, part: isNoun ? 'noun' : 'verb' }
}

function governed(scene: Scene, at: number, word: StageWord): StageCue {
  const lower = scene.lower(at)
  if (word.part === 'noun') return plain(at, word.stage, 'noun')
  const voice = receiving.has(lower) ? 'receive' : 'active'
  const aux = firstAuxiliary(scene, at, scene.sentence(at).from)
  const negated = within(scene, aux, at, 'not', "n't", 'never')
  const together = scene.lower(at + 1) === 'together' ? 1 : 0
  const own = { cue: { from: aux, to: at + 1 + together }, head: at, governor: at, voice } as const
  if (scene.lower(at - 1) === 'to' || (lower.endsWith('ing') && scene.lower(at - 1) !== 'is')) {
    const governor = governorOf(scene, at)
    if (governor) return { ...own, ...governor }
  }
  if (within(scene, aux, at, 'should', 'must', 'could', 'might', 'may')) {
    return { ...own, stage: 'unclear', refused: negated }
  }
  const future = within(scene, aux, at, 'will', "'ll", 'would', 'shall')
  const stage = future && word.stage === 'delivered' ? 'pledged' : word.stage
  return { ...own, stage, refused: negated }
}

/** What stands before “to send”: a promise to, a plan to, a refusal to. */
function governorOf(
  scene: Scene,
  at: number,
): Pick<StageCue, 'stage' | 'cue' | 'governor' | 'refused'> | null {
  const { from } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - 7); back--) {
    const lower = scene.lower(back)
    if (stops.has(lower) || lower === ',') return null
    const word = wordAt(scene, back)
    if (word && word.stage !== 'delivered') {
      const start = word.part === 'noun' ? back : firstAuxiliary(scene, back, from)
      const refused = within(scene, start, back, 'not', "n't", 'never')
      return { stage: word.stage, cue: { from: start, to: at + 1 }, governor: back, refused }
    }
    const kind = governors[lower]
    if (!kind) continue
    const start = firstAuxiliary(scene, back, from)
    const cue = { from: start, to: at + 1 }
    if (kind === 'refused') return { stage: 'pledged', cue, governor: back, refused: true }
    return {
      stage: kind === 'planned' ? 'pledged' : 'unclear',
      cue,
      governor: back,
      refused: false,
    }
  }
  return null
}

function outcomeAt(scene: Scene, at: number): StageCue | null {
  const next = outcomeVerbs[scene.lower(at)]
  if (!next || (next.size > 0 && !next.has(scene.lower(at + 1)))) return null
  const cue = { from: at, to: at + (next.size > 0 ? 2 : 1) }
  return { stage: 'outcome', cue, head: cue.to - 1, governor: at, voice: 'active', refused: false }
}

function plain(at: number, stage: Stage, voice: StageCue['voice']): StageCue {
  return { stage, cue: { from: at, to: at + 1 }, head: at, governor: at, voice, refused: false }
}

/** Index of the first of the auxiliaries and adverbs before a verb. */
function firstAuxiliary(scene: Scene, at: number, limit: number): number {
  let first = at
  for (let back = at - 1; back >= Math.max(limit, at - 5); back--) {
    const lower = scene.lower(back)
    if (auxiliaries.has(lower)) first = back
    else if (!/ly$|^(?:also|already|now|so|far|just|only|yet|still|then|ever)$/.test(lower)) break
  }
  return first
}

function within(scene: Scene, from: number, to: number, ...words: readonly string[]): boolean {
  for (let at = from; at < to; at++) if (words.includes(scene.lower(at))) return true
  return false
}

function isWorth(scene: Scene, at: number, from: number): boolean {
  const lower = scene.lower(at)
  return from - at <= 3 && (lower === 'of' || lower === 'worth' || lower === 'package')
}

function isParticiple(lower: string): boolean {
  return /(?:ed|en|t|d)$/.test(lower) && !/^(?:commit|budget|grant|grants)$/.test(lower)
}

function looksFinite(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed')
}
