import type { Attribution } from '../shapes/attribution.ts'
import type { Cast } from './cast.ts'
import { offices } from './data/words.ts'
import { type Name, readName } from './name.ts'
import type { Run } from './run.ts'
import type { Word } from './word.ts'

/**
 * Puts everyone into the cast whom the text names by a full name, wherever that stands: a short
 * form may come before it. A name that could be anything counts where an office stands beside it or
 * where it is a source.
 */
export function gather(
  cast: Cast,
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
  attributions: readonly Attribution[],
): void {
  const sources = attributions.flatMap(({ source }) => source).sort((a, b) => a.start - b.start)
  let next = 0
  for (const run of runs) {
    while (next < sources.length && (sources[next]?.end ?? 0) <= run.start) next++
    const source = sources[next]
    const speaks = source !== undefined && source.start <= run.start && run.end <= source.end
    const name = readName(run.words)
    if (!name || name.words.length === 0) continue
    const office = officeBefore(text, words, run)
    const beside = office !== null || hasApposition(text, run)
    if (name.words.length === 1 && name.type === 'person') {
      // "Mr Cleeve": his full name may follow; he joins when he speaks.
      continue
    }
    if (name.sure) cast.join(withOffice(name, office))
    else if (name.words.length > 1 && (speaks || beside)) {
      cast.join(withOffice(asPerson(name), office))
    }
  }
}

/** "the special envoy Ingrid Vale": the small words of an office right before a name. */
function officeBefore(text: string, words: readonly Word[], run: Run): string | null {
  const last = words[run.from - 1]
  if (
    !last ||
    last.capital ||
    !offices.has(last.lower) ||
    text.slice(last.end, run.start) !== ' '
  ) {
    return null
  }
  let from = run.from - 1
  while (run.from - from < 4 && words[from]?.joined && words[from - 1] && isPlain(words[from - 1]))
    from--
  const first = words[from]
  return first ? text.slice(first.start, last.end) : null
}

function isPlain(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.capital &&
    !/^(?:the|a|an|and|or|by|to|of|in|for|with|from|that|as|his|her|its|their|said|told|says|former|then)$/.test(
      word.lower,
    )
  )
}

/** "Ingrid Vale, the council's envoy" or "Ada Holm, 43". */
function hasApposition(text: string, run: Run): boolean {
  return /^, (?:the |a |an |who |\d\d,|(?:[a-z-]+ ){0,2}(?:minister|secretary|director|chair|head|leader|spokes|president|mayor|professor|analyst|member))/.test(
    text.slice(run.end, run.end + 60),
  )
}

function withOffice(name: Name, office: string | null): Name {
  return office === null || name.type !== 'person'
    ? name
    : { ...name, office: name.office ?? office }
}

function asPerson(name: Name): Name {
  return name.type === 'unknown' ? { ...name, type: 'person' } : name
}
