import type { Word } from '../names/word.ts'
import { firstFrom } from '../sorted.ts'
import type { Nominal } from './phrase.ts'

const opens =
  /^(?:the|an?|some|many|those|these|several|few|most|all|two|three|four|five|six|other|others|his|her|its|their|no|every|one|both)$/
const links = /^(?:of|in|from|at|on|for|with|and)$/

/**
 * What "who" at an offset goes back to where nobody is named there: "two figures who", "the editors of
 * the magazine, which". Null where no noun stands right before.
 */
export function beforeWho(text: string, words: readonly Word[], at: number): Nominal | null {
  const end = firstFrom(words, at) - 1
  const last = words[end]
  if (!last || !/^,? $/.test(text.slice(last.end, at))) return null
  let from = end
  for (let back = end; back > end - 8; back--) {
    const word = words[back]
    if (!word || (back < end && text.slice(word.end, words[back + 1]?.start) !== ' ')) break
    if (opens.test(word.lower)) {
      from = back
      break
    }
  }
  const inside = words.slice(from, end + 1)
  const link = inside.findIndex(({ lower }, index) => index > 0 && links.test(lower))
  const own = link > 0 ? inside.slice(0, link) : inside
  const head = own.at(-1)
  const first = own[0]
  if (!head || !first) return null
  const whole = { start: first.start, end: last.end }
  const definite = /^(?:the|those|these|his|her|its|their)$/.test(first.lower)
  return { kind: 'nominal', words: own, whole, head: head.lower, definite }
}
