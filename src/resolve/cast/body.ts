import { bodyNouns } from '../data/words.ts'
import type { Run } from '../names/run.ts'
import type { Word } from '../names/word.ts'

const following = /^, (?:the|an?) ([^,;.()\n“”"]{3,80})[,.]/
const ends = /^(?:of|for|that|which|who|based|in|behind|with|from|to|and)$/

/**
 * The noun that says what kind of body a name is: "the contractor, Liftline", "power company
 * Westgrid", "Corvane Foods, the frozen vegetable group". Null where none stands there.
 */
export function bodyBeside(text: string, words: readonly Word[], run: Run): string | null {
  const before = words[run.from - 1]
  if (before && bodyNouns.has(before.lower)) {
    const gap = text.slice(before.end, run.start)
    // "The company, Corvane, said"; without a second comma a clause may begin.
    const closed = /^[,.;]/.test(text.slice(run.end, run.end + 1))
    const of = words[run.from - 2]?.lower
    if (gap === ' ' && !before.capital) return before.lower
    if (gap === ', ' && closed && of === 'the') return before.lower
  }
  const after = following.exec(text.slice(run.end, run.end + 100))?.[1]
  if (!after) return null
  const nouns = after.toLowerCase().split(' ')
  const end = nouns.findIndex((noun) => ends.test(noun))
  const head = nouns[(end < 0 ? nouns.length : end) - 1] ?? ''
  return bodyNouns.has(head) ? head : null
}
