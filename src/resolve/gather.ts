import type { Span } from '../shapes/span.ts'
import { type Cast, learnOffice } from './cast.ts'
import { offices, organisationNouns } from './data/words.ts'
import { type Name, readName } from './name.ts'
import type { Run } from './run.ts'
import { covers } from './sorted.ts'
import type { Word } from './word.ts'

/**
 * Puts everyone into the cast whom the text names by a full name, wherever that stands: a short
 * form may come before it. A name that could be anything counts where an office stands beside it or
 * where it is a source. `sources` are merged spans.
 */
export function gather(
  cast: Cast,
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
  sources: readonly Span[],
): void {
  const surnames = new Set(
    runs
      .filter(
        (run) => run.words.length === 1 && covers(sources, run) && !qualifies(text, words, run),
      )
      .map(({ words: own }) => own[0]?.lower),
  )
  for (const run of runs) {
    const speaks = covers(sources, run)
    const name = readName(run.words)
    if (!name || name.words.length === 0 || (run.headline && !speaks)) continue
    const office = officeBefore(text, words, run)
    const apposed = appositionOf(text, run)
    const taken = surnames.has(name.words.at(-1)?.lower)
    const beside = office !== null || apposed !== null || taken
    if (name.words.length === 1 && name.type === 'person') {
      // "Mr Cleeve": his full name may follow; he joins when he speaks.
      continue
    }
    if (!name.sure && (name.words.length < 2 || !(speaks || beside))) continue
    const member = cast.join(withOffice(name.sure ? name : asPerson(name), office ?? apposed))
    // "The head of state, President Ruth Aldo": both call her.
    learnOffice(member, name.office)
    learnOffice(member, apposed)
  }
}

/**
 * The office right before a name: "the special envoy Ingrid Vale", "the union's president, Marta
 * Ellering", "the premier of the Calder Isles, Noor Haldane", and without the comma, as translated
 * agency copy has it, "head of the operator VelEnergo Tomash Riedl".
 */
function officeBefore(text: string, words: readonly Word[], run: Run): string | null {
  const prefixed = Boolean(readName(run.words)?.office)
  for (let back = 1; back < 9; back++) {
    const noun = words[run.from - back]
    if (!noun) return null
    const gap = text.slice(noun.end, run.start)
    if (gap.length > 70 || /[.;:!?\n“”"]/.test(gap)) return null
    if (!offices.has(noun.lower)) continue
    // "grid operator VelEnergo Tomash Riedl": the operator is the body, not the man.
    if (prefixed && gap === ' ') continue
    const beside = gap === ', ' || (gap === ' ' && !noun.capital)
    const through = / (?:of|for) [^,]+, $/.test(gap)
    const translated = prefixed && / (?:of|for) [^,]+ $/.test(gap)
    if (!beside && !through && !translated) return null
    const first = officeStart(words, run.from - back)
    const end = translated ? (readName(run.words)?.words[0]?.start ?? run.start) : run.start
    return text.slice(first.start, end).replace(/[, ]+$/, '')
  }
  return null
}

/** The first of the small words that belong to an office: "special envoy". */
function officeStart(words: readonly Word[], at: number): Word {
  let from = at
  while (at - from < 3 && words[from]?.joined && isPlain(words[from - 1])) from--
  return words[from] as Word
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

/** "Ingrid Vale, the council's envoy": the office that follows a name after a comma. */
function appositionOf(text: string, run: Run): string | null {
  const after = /^, (?:\d\d, )?(?:the |a |an |his |her |its |their )?([^,;.()\n“”"]{3,80})/.exec(
    text.slice(run.end, run.end + 110),
  )
  const office = after?.[1]?.split(/ (?:who|which|that|where|said|says|told) ?/)[0]?.trim() ?? ''
  const words = office.toLowerCase().split(/[\s-]+/)
  return words.length < 10 && words.some((word) => offices.has(word)) ? office : null
}

/** "Isles premier", "Tarland's ministry": the name is not whose words they are. */
function qualifies(text: string, words: readonly Word[], { from, end }: Run): boolean {
  const next = words[from + 1]
  if (/^['’]/.test(text.charAt(end))) return true
  return next?.joined === true && (offices.has(next.lower) || organisationNouns.has(next.lower))
}

function withOffice(name: Name, office: string | null): Name {
  return office === null || name.type !== 'person' ? name : { ...name, office }
}

function asPerson(name: Name): Name {
  return name.type === 'unknown' ? { ...name, type: 'person' } : name
}
