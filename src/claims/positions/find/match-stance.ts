import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../../text/function-words.ts'
import type { Slot, StanceRule, Tail } from '../stance-rule.ts'

/** Words that the words of a rule may have among them. */
const between =
  /ly$|^(?:again|also|back|both|once|yesterday|today|repeatedly|instead|just|now|not)$/
const quotes: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '«', '»', '•', ':'])
const longestGap = 12
const toCome: ReadonlySet<string> = new Set(
  "will would could might may 'll wo going 'd shall".split(' '),
)
const wished: ReadonlySet<string> = new Set(['be', 'should', 'must'])
const breaks: ReadonlySet<string> = new Set(
  'because since although though while which who when if after before unless but'.split(' '),
)
const personal: ReadonlySet<string> = new Set(
  'him her them me us you i anything nothing something everything anyone much more what'.split(' '),
)

export interface StanceMatch {
  readonly issue: Range
  /** Index after the last word of the rule before the issue. */
  readonly cueEnd: number
}

/** Matches the words of a rule after its first one against a region. */
export function matchTail(scene: Scene, rule: StanceRule, region: Range): StanceMatch | null {
  let { to } = region
  // Behind a noun the sentence goes on: "their call for a review went unheard".
  if (rule.part === 'noun') to = phraseEnd(scene, rule, region)
  return matchFrom(scene, rule.tail, 0, region.from, to)
}

function phraseEnd(scene: Scene, { tail }: StanceRule, { from, to }: Range): number {
  const [last] = tail.slice(-1)
  if (last?.kind !== 'issue' || last.slot !== 'N') return to
  for (let at = from + 2; at < to; at++) {
    if (auxiliaries.has(scene.lower(at)) || scene.lower(at) === 'went') return at
  }
  return to
}

function matchFrom(
  scene: Scene,
  tail: readonly Tail[],
  index: number,
  from: number,
  to: number,
): StanceMatch | null {
  const part = tail[index]
  if (!part) return null
  if (part.kind === 'issue') {
    const issue = issueAt(scene, part.slot, from, to, tail[index + 1])
    return issue ? { issue, cueEnd: from } : null
  }
  if (part.kind === 'word') {
    const at = nextWord(scene, from, to, part.options)
    return at === null ? null : matchFrom(scene, tail, index + 1, at + 1, to)
  }
  for (let at = from; at < Math.min(to, from + longestGap); at++) {
    const next = tail[index + 1]
    const reached = next?.kind === 'word' && next.options.has(scene.lower(at))
    if ((isBreak(scene.lower(at)) || scene.lower(at) === 'no') && !reached) return null
    if (next?.kind === 'word' && !next.options.has(scene.lower(at))) continue
    const found = matchFrom(scene, tail, index + 1, at, to)
    if (found) return found
  }
  return null
}

function nextWord(
  scene: Scene,
  from: number,
  to: number,
  options: ReadonlySet<string>,
): number | null {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (options.has(scene.lower(at))) return at
    if (!between.test(scene.lower(at)) && !quotes.has(scene.lower(at))) return null
  }
  return null
}

function isBreak(lower: string): boolean {
  return breaks.has(lower) || lower === ';' || lower === ':' || lower === '.' || lower === 'that'
}

function issueAt(
  scene: Scene,
  slot: Slot,
  from: number,
  to: number,
  until: Tail | undefined,
): Range | null {
  let end = to
  if (until?.kind === 'word') {
    end = from + 1
    while (end < to && !until.options.has(scene.lower(end))) end++
    if (end >= to) return null
  }
  let start = from
  while (start < end && quotes.has(scene.lower(start))) start++
  if (start >= end || !fits(scene, slot, start, end)) return null
  const joined = /[SFJ]/.test(slot) && /^(?:that|whether)$/.test(scene.lower(start))
  return { from: joined ? start + 1 : start, to: end }
}

function fits(scene: Scene, slot: Slot, from: number, to: number): boolean {
  const lower = scene.lower(from)
  if (slot === 'S' || slot === 'F' || slot === 'J') {
    const start = lower === 'that' || lower === 'whether' ? from + 1 : from
    if (to - start < 3 || lower === 'to' || prepositions.has(lower)) return false
    if (slot === 'F') return has(scene, start, to, toCome)
    if (slot === 'J' && start === from && !has(scene, start, to, wished)) return false
    return slot === 'S'
      ? to - start > 3 || has(scene, start, to, auxiliaries)
      : isWished(scene, start, to)
  }
  if (personal.has(lower) && to - from === 1) return false
  if (isDuration(scene, from)) return false
  if (slot === 'Q' && !/\p{N}/u.test(words(scene, from, to))) return false
  if (scene.words[from]?.mark && lower !== '[' && !/^[€$£]$/.test(lower)) return false
  if (slot === 'V') {
    if (lower === 'be' && /^(?:named|identified|quoted|drawn)$/.test(scene.lower(from + 1)))
      return false
    if (
      scene.words[from]?.capital ||
      /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten)$/u.test(lower)
    )
      return false
    if (/.{3}ing$/.test(lower) && lower !== 'bring') return false
    return !(determiners.has(lower) || pronouns.has(lower) || prepositions.has(lower))
  }
  if (/^(?:to|if|whether|how|why|when|and|or|but|by|of)$/.test(lower)) return false
  const amount = /^(?:least|most)$/.test(scene.lower(from + 1))
  if (slot === 'X' && /^(?:from|by|in|on|at|with|for|as)$/.test(lower) && !amount) return false
  if (slot === 'X') return !(lower === 'that' && to - from > 2 && isClause(scene, from + 1, to))
  if (prepositions.has(lower) && lower !== 'over' && lower !== 'about') return false
  if (conjunctions.has(lower) && lower !== 'that' && lower !== 'what') return false
  return lower !== 'that' || to - from < 3 || !isClause(scene, from + 1, to)
}

/** “Argued for six years”. */
function isDuration(scene: Scene, from: number): boolean {
  const lower = scene.lower(from)
  const unit = scene.lower(from + 1)
  if (lower === 'a' || lower === 'an')
    return /^(?:year|month|week|day|hour|minute|decade)$/.test(unit)
  return (
    /^(?:years|months|weeks|days|hours|minutes|decades)$/.test(unit) &&
    /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|several|many|some|more)$/u.test(lower)
  )
}

function isClause(scene: Scene, from: number, to: number): boolean {
  return pronouns.has(scene.lower(from)) || has(scene, from, to, auxiliaries)
}

function has(scene: Scene, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(scene.lower(at))) return true
  return false
}

/** “That the dam be lowered”: a clause with no “is”, no past and no “will”. */
function isWished(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = scene.lower(at)
    if (lower === 'be' || lower === 'should' || lower === 'must') return true
    if (auxiliaries.has(lower) && lower !== 'not') return false
  }
  const verb = scene.lower(verbAfter(scene, from, to))
  return (
    to - from > 3 &&
    determiners.has(scene.lower(from)) &&
    !/s$/.test(scene.lower(from + 1)) &&
    !/(?:ed|s)$|^(?:fell|rose|came|went|made|took|lost|won|kept|left|met|ran)$/.test(verb)
  )
}

/** Index of the first word behind what can be the subject: a word after a capital or a plural noun. */
function verbAfter(scene: Scene, from: number, to: number): number {
  let at = from
  if (determiners.has(scene.lower(at))) at++
  return Math.min(to - 1, at + 1)
}

function words(scene: Scene, from: number, to: number): string {
  const { start, end } = scene.span(from, to)
  return scene.text.slice(start, end)
}
