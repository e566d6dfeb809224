import { functionWords, furtherWords } from './data/function-words.ts'
import {
  adjectivesInLy,
  casualties,
  irregularPlurals,
  narrowingPlurals,
  singularsInS,
  speakingAfter,
  uncounted,
} from './data/nouns.ts'
import { wordSet } from './lookups.ts'
import { pastHyphen } from './numeral.ts'
import type { Unit } from './part.ts'
import type { Line } from './tokens.ts'

const irregular = wordSet(irregularPlurals)
const irregularEndings = [...irregular]
  .filter((word) => word.startsWith('-'))
  .map((word) => word.slice(1))
const singular = wordSet(singularsInS)
const narrowing = wordSet(narrowingPlurals)
const notCounted = wordSet(uncounted)
const speaking = wordSet(speakingAfter)
const stops = wordSet(functionWords)
const further = wordSet(furtherWords)
const casualty = wordSet(casualties)
const inLy = wordSet(adjectivesInLy)
const mostModifiers = 3

/** The counted noun behind a number, with up to three words that narrow it, or “missing”, “dead”. */
export function countedAfter(line: Line, next: number): Unit | null {
  const noun = nounAfter(line, next)
  if (noun !== null || !casualty.has(line.low(next)) || !line.near(next) || line.glued(next))
    return noun
  return unit(line, next, next + 1)
}

function nounAfter(line: Line, next: number): Unit | null {
  let at = next
  let start = next
  for (let modifiers = 0; modifiers <= mostModifiers; modifiers++) {
    const word = wordAt(line, at)
    if (word === null || line.glued(at)) return null
    if (stops.has(word.head) || notCounted.has(word.head)) return null
    if (further.has(word.head) && at === start) {
      at = word.next
      start = word.next
      continue
    }
    if (isPlural(word.head)) {
      const end = lastPlural(line, word.next, word.head, word.capital)
      if (end === null || speaking.has(line.low(end))) return null
      return unit(line, start, end)
    }
    at = pastModel(line, word)
    if (isAdverb(word.head) && isPlural(wordAt(line, at)?.head ?? '')) return null
  }
  return null
}

function unit(line: Line, start: number, end: number): Unit {
  const words = line.text.slice(line.start(start), line.endBefore(end))
  const printed = words.toLowerCase().replace(/\s+/g, ' ')
  return {
    next: end,
    measure: 'count',
    unit: printed,
    power: 0,
    currency: null,
    currencySpan: null,
  }
}

interface Word {
  readonly next: number
  /** The last word of a hyphened one. */
  readonly head: string
  readonly capital: boolean
}

/** The word at a token, with what is joined to it by hyphens; null for none and for possessives. */
function wordAt(line: Line, at: number): Word | null {
  const token = line.at(at)
  if (token?.kind !== 'word' || !line.near(at)) return null
  const capital = /^\p{Lu}/u.test(token.text)
  let last = at
  let head = at
  for (let parts = 0; parts < 6; parts++) {
    const behind = pastHyphen(line, last + 1)
    const model = capital && line.glued(behind) && line.at(behind)?.kind !== 'mark'
    if (behind === last + 1 && !model) break
    if (behind > last + 1) head = behind
    last = behind
  }
  const apostrophe = line.low(last + 1)
  if ((apostrophe === '’' || apostrophe === "'") && line.glued(last + 1) && line.glued(last + 2)) {
    if (line.low(last + 2) === 's') return null
  }
  const words = head === last ? line.low(last) : gluedWord(line, head, last)
  return { next: last + 1, head: words, capital }
}

/** “16s” of “F-16s”. */
function gluedWord(line: Line, from: number, last: number): string {
  let word = ''
  for (let at = from; at <= last; at++) word += line.low(at)
  return word
}

/** Behind a modifier; “Leopard 2” and “Mk 3A” are one. */
function pastModel(line: Line, word: Word): number {
  let { next } = word
  if (!word.capital || line.at(next)?.kind !== 'digits' || !line.near(next)) return next
  next++
  while (next < word.next + 4 && line.glued(next) && line.at(next)?.kind !== 'mark') next++
  return next
}

/** Behind the last plural: of “50 sales jobs” behind “jobs”. */
function lastPlural(line: Line, next: number, head: string, capital: boolean): number | null {
  if (!narrowing.has(head) && !capital) return next
  const word = wordAt(line, next)
  if (word === null || word.capital || stops.has(word.head)) return next
  if (notCounted.has(word.head)) return narrowing.has(head) ? null : next
  return isPlural(word.head) ? word.next : next
}

/** “1,800 hardly matters”. */
function isAdverb(word: string): boolean {
  return word.endsWith('ly') && !inLy.has(word)
}

function isPlural(word: string): boolean {
  if (irregular.has(word)) return true
  if (word.length < 3 || singular.has(word)) return false
  if (word.endsWith('s')) return !/(?:ss|us|is)$/.test(word)
  return irregularEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
}
