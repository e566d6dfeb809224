import type { Span } from '../../shapes/span.ts'

/** A stretch of capitalised words that may be a name, with its words. */
export interface Run {
  readonly words: readonly Span[]
}

const word = /[\p{L}\p{N}]+(?:['’.&+@/-][\p{L}\p{N}]+)*/gu
const connectors = new Set('of de del della dello di du da do des la le al el von'.split(' '))
/** Possessives that stand inside a title; any other ends the run. */
const titlePossessives = /^(?:people|women|lloyd|reader|farmer|children|king|queen)['’]s$/i
/** More words than any outlet's name has: a heading in title case. */
const mostWords = 9

/**
 * The runs of capitalised words in a part of a text: `Harbour Post`, `Voice of Meridia`, `NV`,
 * `meridian.example`. A run ends at a possessive, which stays outside, and at punctuation.
 */
export function runsIn(text: string, start: number, end: number): readonly Run[] {
  const runs: Run[] = []
  let words: Span[] = []
  let pending: Span | null = null
  const close = (): void => {
    if (words.length > 0 && words.length <= mostWords) runs.push({ words })
    words = []
    pending = null
  }
  word.lastIndex = start
  let previous = start
  for (let found = word.exec(text); found && found.index < end; found = word.exec(text)) {
    const printed = found[0]
    const last = words.at(-1)
    const from = found.index
    if (last && !joins(text.slice(previous, from), text.slice(last.start, last.end))) close()
    previous = Math.min(from + printed.length, end)
    if (isName(printed)) {
      if (pending) words.push(pending)
      pending = null
      const possessive = /['’]s$/i.test(printed) && !titlePossessives.test(printed)
      words.push({ start: from, end: possessive ? previous - 2 : previous })
      if (possessive) close()
    } else if (words.length > 0 && pending === null && connectors.has(printed)) {
      pending = { start: from, end: previous }
    } else {
      close()
    }
  }
  close()
  return runs
}

/** The run that starts at an offset, or null where another word stands there. */
export function runAt(text: string, at: number, end: number): Run | null {
  const [first] = runsIn(text, at, Math.min(end, at + 160))
  return first?.words[0]?.start === at ? first : null
}

/** The words from one of a run to another, as one span. */
export function spanOf(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

function joins(gap: string, before: string): boolean {
  if (gap === ' ' || gap === '\n' || gap === '\u00a0' || gap === ' & ' || gap === '\r\n')
    return true
  return gap === '. ' && (before.length === 1 || before.includes('.'))
}

/** A capital or a digit first, or an address such as `meridian.example`. */
function isName(printed: string): boolean {
  return (
    /^[\p{Lu}\p{Lt}\p{N}]/u.test(printed) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/.test(printed)
  )
}
