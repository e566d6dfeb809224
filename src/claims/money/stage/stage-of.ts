import type { Stage } from '../../shapes/claims/figure.ts'
import { type Range, whoFrom } from '../pattern/slots.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries, determiners, prepositions } from '../text/function-words.ts'
import {
  ambiguous,
  arriving,
  givenNouns,
  governors,
  others,
  outcomeVerbs,
  pairs,
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
const flows: ReadonlySet<string> = new Set(
  'come comes coming came go goes going went flow flows flowing flowed'.split(' '),
)
const quotes: ReadonlySet<string> = new Set(['"', '“', '”'])
const passives: ReadonlySet<string> = new Set(
  'is are was were be been being get gets got'.split(' '),
)

/** What shows the stage of the words of a range; null where nothing does. */
export function stageOf(scene: Scene, { from, to }: Range): StageCue | null {
  return (
    relativeAfter(scene, to) ??
    cueAfter(scene, to, from) ??
    cueBefore(scene, from) ??
    nounAfter(scene, to) ??
    flowAfter(scene, to)
  )
}

/** “99 % is coming from allies”, “of which €2bn will go to schools”: it moves, nobody says how. */
function flowAfter(scene: Scene, to: number): StageCue | null {
  const { to: end } = scene.sentence(to)
  for (let at = to; at < Math.min(end, to + 3); at++) {
    if (stops.has(scene.lower(at)) || ends.has(scene.lower(at))) return null
    if (!flows.has(scene.lower(at))) continue
    return plain(at, isAhead(scene, to, at) ? 'pledged' : 'unclear', 'passive')
  }
  return null
}

/** “A €20bn package”, “its €5m pledge”, “€3m in aid”: the noun that the number goes with. */
function nounAfter(scene: Scene, to: number): StageCue | null {
  const { to: end } = scene.sentence(to)
  const start = scene.lower(to) === 'in' ? to + 1 : to
  for (let at = start; at < Math.min(end, start + 3); at++) {
    const lower = scene.lower(at)
    const word = stageWords.get(lower)
    if (givenNouns.has(lower)) return plain(at, 'unclear', 'noun')
    if (start === to && word && (word.part === 'noun' || ambiguous.has(lower))) {
      return plain(at, word.stage, 'noun')
    }
    if (scene.words[at]?.mark || prepositions.has(lower) || auxiliaries.has(lower)) return null
  }
  return null
}

/** “Doses that Lindqvar promised”, “the $1.5bn it announced”: who follows gives what stands before. */
function relativeAfter(scene: Scene, to: number): StageCue | null {
  const { to: end } = scene.sentence(to)
  const from = /^(?:that|which)$/.test(scene.lower(to)) ? to + 1 : to
  const who = whoFrom(scene, from, Math.min(end, from + 5))
  if (!who) return null
  let at = who.to
  while (auxiliaries.has(scene.lower(at)) && at < end) at++
  // The verb may have been taken for a part of the name: "that Lindqvar promised".
  for (let verb = from + 1; verb <= at; verb++) {
    const word = stageWords.get(scene.lower(verb))
    if (word?.part !== 'verb' || !isParticiple(scene.lower(verb))) continue
    if (receiving.has(scene.lower(verb)) || scene.lower(verb + 1) === 'by') return null
    const cue = { from: firstAuxiliary(scene, verb, from), to: verb + 1 }
    const refused = within(scene, cue.from, verb, 'not', "n't", 'never')
    return { stage: word.stage, cue, head: verb, governor: verb, voice: 'active', refused }
  }
  return null
}

/** “€5bn was pledged by …”, “the 40 billion promised last year”. */
function cueAfter(scene: Scene, to: number, from: number): StageCue | null {
  const { to: end } = scene.sentence(from)
  let passive = false
  for (let at = to; at < Math.min(end, to + 12); at++) {
    const lower = scene.lower(at)
    if (stops.has(lower) || ends.has(lower)) return null
    if (passives.has(lower)) passive = true
    if (arriving.has(lower) && !passive) {
      const ahead = isAhead(scene, to, at)
      return {
        ...plain(at, ahead ? 'pledged' : 'delivered', 'passive'),
        refused: within(scene, to, at, 'not', "n't", 'never'),
      }
    }
    const pair = pairAt(scene, at)
    const word = pair ?? stageWords.get(lower)
    if (word?.part !== 'verb' || !(pair || isParticiple(lower))) continue
    // A participle that follows at once, or within what the number counts.
    if (!passive && at - to > 4) return null
    if (!passive && auxiliaries.has(scene.lower(at - 1))) return null
    const cue = { from: passive ? firstAuxiliary(scene, at, to) : at, to: at + 1 }
    const negated = within(scene, cue.from, at, 'not', "n't", 'never')
    if (within(scene, cue.from, at, 'should', 'must')) return null
    const stage =
      isAhead(scene, cue.from, at) && word.stage === 'delivered' ? 'pledged' : word.stage
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
    if (stops.has(lower) && !quotes.has(lower)) return null
    if (lower === ',' && verbSeen) return null
    if (at === from - 1 && isOwner(scene, at)) return plain(at, 'unclear', 'noun')
    if (at === from - 1 && /^(?:got|gets|get)$/.test(lower)) {
      return plain(at, 'delivered', 'receive')
    }
    const outcome = outcomeAt(scene, at)
    if (outcome) return outcome
    const word = wordAt(scene, at)
    if (word && !(word.part === 'noun' && !isOfSomething(scene, at, from))) {
      if (leadsElsewhere(scene, at, from, word)) return null
      return governed(scene, at, word)
    }
    if (others.has(lower)) return null
    if (supportNouns.has(lower) && isWorth(scene, at + 1, from)) {
      return plain(at, 'unclear', 'noun')
    }
    if (auxiliaries.has(lower) || looksFinite(lower)) verbSeen = true
    if (verbSeen && (lower === 'that' || lower === 'which' || lower === 'who')) return null
  }
  return null
}

function wordAt(scene: Scene, at: number): StageWord | null {
  const pair = pairAt(scene, at)
  if (pair) return pair
  const lower = scene.lower(at)
  const word = stageWords.get(lower)
  if (!word) return null
  if (!ambiguous.has(lower)) return word
  const before = scene.lower(at - 1)
  const isNoun = determiners.has(before) || before === "'s" || scene.lower(at + 1) === 'of'
  if (isNoun || !lower.startsWith('f')) return { stage: word.stage, part: isNoun ? 'noun' : 'verb' }
  // "Fund" and "finance" are verbs only where the words before say so.
  return /^(?:to|will|would|'ll|has|have|had)$/.test(before) || lower.endsWith('ed') ? word : null
}

function pairAt(scene: Scene, at: number): StageWord | null {
  const stage = pairs[scene.lower(at)]?.[scene.lower(at + 1)]
  return stage ? { stage, part: 'verb' } : null
}

/** “A pledge of”, “a contract worth”, “the commitment to provide”: a noun that the number hangs on. */
function isOfSomething(scene: Scene, at: number, from: number): boolean {
  for (let next = at + 1; next < Math.min(from, at + 4); next++) {
    if (/^(?:of|for|worth|to|totalling|totaling|by|from)$/.test(scene.lower(next))) return true
  }
  return from === at + 1
}

/** “Agreed to share its 14 seats”: what is agreed on is no giving. */
function leadsElsewhere(scene: Scene, at: number, from: number, { stage }: StageWord): boolean {
  if (stage !== 'committed' || scene.lower(at + 1) !== 'to' || at + 2 >= from) return false
  const verb = scene.lower(at + 2)
  return /^[a-z]+$/.test(verb) && !stageWords.has(verb) && !determiners.has(verb)
}

/** Still to come, or only possible. */
function isAhead(scene: Scene, from: number, to: number): boolean {
  return within(scene, from, to, 'will', "'ll", 'would', 'shall', 'could', 'might', 'may', 'can')
}

function governed(scene: Scene, at: number, word: StageWord): StageCue | null {
  const lower = scene.lower(at)
  if (word.part === 'noun') return announced(scene, at) ?? plain(at, word.stage, 'noun')
  const voice = receiving.has(lower) ? 'receive' : 'active'
  const aux = firstAuxiliary(scene, at, scene.sentence(at).from)
  const negated = within(scene, aux, at, 'not', "n't", 'never')
  const together = pairAt(scene, at) ? 1 : 0
  const own = { cue: { from: aux, to: at + 1 + together }, head: at, governor: at, voice } as const
  if (scene.lower(at - 1) === 'to' || (lower.endsWith('ing') && scene.lower(at - 1) !== 'is')) {
    const governor = governorOf(scene, at)
    if (governor) return governor === 'demanded' ? null : { ...own, ...governor }
    // "Lindqvar to donate 120 million doses": a headline's future.
    if (scene.lower(at - 1) === 'to' && word.stage === 'delivered') {
      return { ...own, stage: 'pledged', refused: negated }
    }
  }
  if (within(scene, aux, at, 'should', 'must')) return null
  const stage = isAhead(scene, aux, at) && word.stage === 'delivered' ? 'pledged' : word.stage
  return { ...own, stage, refused: negated }
}

/** “Announced a contribution of”, “approved a package worth”: the verb before the noun tells. */
function announced(scene: Scene, at: number): StageCue | null {
  const { from } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - 5); back--) {
    const word = wordAt(scene, back)
    if (word?.part === 'verb' && word.stage !== 'delivered') {
      const start = firstAuxiliary(scene, back, from)
      const refused = within(scene, start, back, 'not', "n't", 'never')
      const cue = { from: start, to: at + 1 }
      return { stage: word.stage, cue, head: at, governor: back, voice: 'active', refused }
    }
    if (stops.has(scene.lower(back)) || prepositions.has(scene.lower(back))) return null
  }
  return null
}

/** What stands before “to send”: a promise to, a plan to, a refusal to. */
function governorOf(
  scene: Scene,
  at: number,
): Pick<StageCue, 'stage' | 'cue' | 'governor' | 'refused'> | 'demanded' | null {
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
    if (kind === 'demanded') return 'demanded'
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

/** “Dunmere’s £15m”: somebody's money, nobody says at which stage. */
function isOwner(scene: Scene, at: number): boolean {
  return (
    scene.lower(at) === "'s" && /^\p{Lu}/u.test(scene.text.charAt(scene.words[at - 1]?.start ?? 0))
  )
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
  return lower.endsWith('ed') || irregular.has(lower)
}

const irregular: ReadonlySet<string> = new Set(
  'sent spent built lent given gave paid brought set met undertaken underwritten underwrote'.split(
    ' ',
  ),
)

function looksFinite(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed')
}
