import { demands, headedBy, matters, motions, planNouns, vague } from './plan-nouns.ts'
import type { ObjectKind } from './proposal-words.ts'
import { settledTexts } from './term-words.ts'

const both: ReadonlySet<string> = new Set([...planNouns, ...motions])
const refusable: ReadonlySet<string> = new Set(
  [...both].filter((noun) => !vague.has(noun) && !/^(?:text|suggestions?|claims?)$/.test(noun)),
)
const thing =
  /^(?:an?|the|its|their|his|her|our|this|these|those|all|some|new|further|another|two|three|four|half|[€$£].*|\p{N}.*)$/u
const bids: ReadonlySet<string> = new Set([
  'bid',
  'offer',
  'approach',
  'counter-offer',
  'counterbid',
  'takeover',
  'proposal',
])
const all: ReadonlySet<string> = new Set([...both, ...demands])

/** Whether the words of an object are what a rule takes. */
export function fits(kind: ObjectKind, words: readonly string[]): boolean {
  const [first = ''] = words
  if (kind === 'any') return !/^(?:it|that|this|them|what)$/.test(first) || words.length > 2
  if (kind === 'thing') return thing.test(first)
  if (kind === 'offered')
    return /^(?:an?|another|[€$£].*|\p{N}.*|better|higher|lower)$/u.test(first)
  if (kind === 'new') return /^(?:a|an|another|new|further|more|two|three|four)$/.test(first)
  if (kind === 'doing') return /.{3}ing$/.test(first)
  if (kind === 'bid') return headedBy(words, bids)
  if (kind === 'plan') return headedBy(words, planNouns)
  if (kind === 'settled') {
    const noun = words.findIndex((word) => settledTexts.has(word))
    return noun > 0 && noun < 5 && /^(?:on|to|that|for|under|over)$/.test(words[noun + 1] ?? '')
  }
  if (kind === 'motion') return headedBy(words, both)
  if (kind === 'refusable') return !/^(?:any|that)$/.test(first) && headedBy(words, refusable)
  if (kind === 'demand') return headedBy(words, all)
  if (/^(?:it|that|this|them|what|each|itself)$/.test(first)) return false
  return !headedBy(words.slice(0, 6), matters)
}
