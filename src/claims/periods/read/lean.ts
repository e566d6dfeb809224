import { baseVerbs, futureWords, notPast, pastWords } from '../data/tense-words.ts'
import { type Context, isCapital, wordAt } from './context.ts'

/** Whether what is told lies before or after the day of the report; null where no word tells. */
export type Lean = 'past' | 'future' | null

/** How many tokens before and after an expression are asked. */
const reach = 14
const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', ';'])

/** What the nearest verb says of an expression at tokens [`from`, `to`): first those before it. */
export function leanAt(context: Context, from: number, to: number): Lean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (sentenceEnds.has(wordAt(context, at))) break
    const told = tell(context, at)
    if (told) return told
  }
  for (let at = to; at < to + reach; at += 1) {
    if (sentenceEnds.has(wordAt(context, at))) break
    const told = tell(context, at)
    if (told) return told
  }
  return null
}

function tell(context: Context, at: number): Lean {
  const word = wordAt(context, at)
  if (word === 'to' && baseVerbs.has(wordAt(context, at + 1))) return 'future'
  if (futureWords.has(word)) return 'future'
  if (pastWords.has(word)) return 'past'
  if (notPast.has(word)) return null
  return word.length > 4 && word.endsWith('ed') && !isCapital(context, at) ? 'past' : null
}
