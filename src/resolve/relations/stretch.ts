import type { Span } from '../../shapes/span.ts'
import type { Word } from '../names/word.ts'
import { firstFrom } from '../sorted.ts'

/** From which word to which a stretch goes, the last left out. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const stops =
  /^(?:and|or|but|that|who|which|while|when|as|said|says|told|tells|is|was|were|are|has|had|have|will|would|with|by|from|after|before|because|if|whether|into|about|against)$/
// Beyond, an apposition says no more of who somebody is.
const LONGEST = 40

/** The words between two offsets. */
export function stretchOf(words: readonly Word[], start: number, end: number): Stretch {
  const from = firstFrom(words, start)
  return { from, to: Math.min(from + LONGEST, firstFrom(words, end)) }
}

/** A name with what stands before it in its phrase, and with the apposition after it. */
export function introduction(text: string, words: readonly Word[], { start, end }: Span): Stretch {
  const at = firstFrom(words, start)
  const sentence = words[at]?.sentence
  let from = at
  while (at - from < 8 && words[from - 1]?.sentence === sentence && isBeside(text, words, from)) {
    from--
  }
  const closes = /[.;:!?\n“”"(]/.exec(text.slice(end, end + 120))
  const until = text.startsWith(', ', end) ? end + (closes?.index ?? 0) : end
  return stretchOf(words, words[from]?.start ?? start, until)
}

/** Whether the word before belongs to the same phrase. */
function isBeside(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || stops.test(before.lower)) return false
  return /^(?:['’]s?)?(?: |, |-)$/.test(text.slice(before.end, word.start))
}
