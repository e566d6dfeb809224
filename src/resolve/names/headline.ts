import type { Word } from './word.ts'

/**
 * The indexes of the words that stand in headlines with a capital on nearly every word. There a
 * capital shows no name.
 */
export function headlineWords(text: string, words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>()
  let from = 0
  for (let to = 1; to <= words.length; to++) {
    const last = words[to - 1]
    const next = words[to]
    const line = text.slice(last?.end, next?.start ?? text.length)
    if (!last || (next && !line.includes('\n'))) continue
    if (isHeadline(words.slice(from, to)) && !/^[^\n]{0,3}[.!?:]/.test(line)) {
      for (let at = from; at < to; at++) found.add(at)
    }
    from = to
  }
  return found
}

/** Longer lines are paragraphs; in a shorter one a full name alone would be most of the words. */
function isHeadline(line: readonly Word[]): boolean {
  if (line.length < 4 || line.length > 30) return false
  const long = line.filter(({ text }) => text.length > 3)
  return long.length > 2 && long.filter(({ capital }) => capital).length > long.length * 0.8
}
