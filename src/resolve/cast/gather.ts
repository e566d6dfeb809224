import { isPersonNoun } from '../data/people.ts'
import { stateOfPeople } from '../data/peoples.ts'
import { offices } from '../data/words.ts'
import { genderOfGiven, type Name, readName } from '../names/name.ts'
import type { Run } from '../names/run.ts'
import { type Word, wordsOf } from '../names/word.ts'
import type { Phrase } from '../sources/phrase.ts'
import { bodyBeside } from './body.ts'
import { type Cast, learnOffice } from './cast.ts'
import { introduce, landOf } from './introduce.ts'
import { isHeadingOf } from './issuer.ts'

/**
 * Puts everyone into the cast whom the text names by a full name, wherever that stands: a short
 * form may come before it. A name that could be anything counts where an office stands beside it or
 * where it is a source; `phrases` are those of the sources.
 */
export function gather(
  cast: Cast,
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
  phrases: readonly (Phrase | null)[],
): void {
  const speaking = new Set<number>()
  const surnames = new Set<string>()
  for (const phrase of phrases) {
    if (phrase?.kind !== 'name') continue
    speaking.add(phrase.run.start)
    const [only, more] = readName(phrase.run.words)?.words ?? phrase.run.words
    if (only && !more) surnames.add(only.lower)
  }
  for (const run of runs) {
    // "Ms Varn": Zelka Varn is a person, though she says nothing.
    const name = run.words.length > 1 && !run.headline ? readName(run.words) : null
    const [only, more] = name?.type === 'person' ? name.words : []
    if (only && !more && name?.gender) surnames.add(only.lower)
  }
  const loose: (() => void)[] = []
  for (const run of runs) {
    const speaks = speaking.has(run.start)
    const name = readName(run.words)
    if (name && !name.sure && isHeadingOf(text, run.start) && isRepeated(run, runs)) {
      cast.join({ ...name, type: 'organisation', office: null })
      continue
    }
    if (!name || name.words.length === 0 || (run.headline && !speaks)) continue
    // "Mr Cleeve": his full name may follow; he joins when he speaks.
    if (name.words.length === 1 && name.type === 'person') continue
    const body = name.type === 'person' && name.sure ? null : bodyBeside(text, words, run)
    if (body !== null && name.type !== 'state' && name.type !== 'outlet') {
      cast.join({ ...name, type: 'organisation', office: null }).called.add(body)
      continue
    }
    const short = abbreviationAfter(text, run)
    if (short !== null && name.type !== 'state') {
      const body = cast.join({ ...name, type: 'organisation', office: null })
      cast.alias(body, short)
      continue
    }
    const office = officeBefore(text, words, run)
    const apposed = appositionOf(text, run)
    const join = (each: Name): void => {
      const member = cast.join(withOffice(each, office ?? apposed))
      // "The head of state, President Ruth Aldo": both call her.
      learnOffice(member, name.office)
      learnOffice(member, apposed)
      for (const word of besides(text, run)) member.called.add(word)
    }
    if (name.sure) {
      join(name)
      continue
    }
    const taken = surnames.has(name.words.at(-1)?.lower ?? '')
    const known = office !== null || apposed !== null || besides(text, run).length > 0
    if (name.words.length > 1 && (speaks || known || taken)) {
      loose.push(() => join(asPerson(name)))
    }
  }
  // After the full names, for "Vale Orrin" may be "Ada Vale Orrin".
  for (const join of loose) join()
  for (const phrase of phrases) {
    if (phrase?.kind !== 'name' || cast.find(phrase.run.words) !== null) continue
    const land = phrase.otherwise.definite ? landOf(phrase.run, runs) : null
    if (land)
      cast.alias(cast.add('state', land, [land.toLowerCase()]), phrase.run.words[0]?.lower ?? '')
    else if (!isPeople(phrase)) introduce(cast, text, phrase.run, runs)
  }
  for (const run of runs) {
    // "Ms Lund" tells that Estelle Lund is a woman.
    const name = readName(run.words)
    const member = name?.gender && name.words.length === 1 ? cast.find(run.words) : null
    if (name && member && member !== 'several') member.gender ??= name.gender
  }
}

/** "The Russians": their state speaks. */
function isPeople({ run, otherwise }: Extract<Phrase, { kind: 'name' }>): boolean {
  const [only, more] = run.words
  return otherwise.definite && !more && stateOfPeople(only?.lower ?? '') !== undefined
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
    if (!offices.has(noun.lower) && (noun.capital || !isPersonNoun(noun.lower))) continue
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

// Words that make what follows a name a clause.
const clause = /^(?:and|is|are|was|were|has|have|had|will|would|made)$/

/** "Coastguard Investigation Branch (CIB)": the letters by which a body goes from then on. */
function abbreviationAfter(text: string, { words, end }: Run): string | null {
  const letters = /^ \((?:the )?["“]?(\p{Lu}[\p{L}&]{1,7})["”]?\)/u.exec(
    text.slice(end, end + 20),
  )?.[1]
  if (!letters || words.length < 2) return null
  const initials = words.map(({ text }) => text.charAt(0)).join('')
  const capitals = words.filter(({ capital }) => capital).map(({ text }) => text.charAt(0))
  const same = [initials.toUpperCase(), capitals.join('')].includes(letters.toUpperCase())
  return same ? letters.toLowerCase() : null
}

/** What stands in brackets or commas right after a name and calls it later: "Ingrid Vale, 46, …". */
function besides(text: string, { end }: Run): readonly string[] {
  const after = text.slice(end, end + 30)
  const age = /^(?:, | \()(\d{1,3})\b(?!,\d|%| per)/.exec(after)?.[1]
  const party = /^(?:,| \()\s?([DR])-/.exec(after)?.[1]
  return [
    ...(age ? [`${age}-year-old`] : []),
    ...(party ? [party === 'D' ? 'democrat' : 'republican'] : []),
  ]
}

/** "Ingrid Vale, the council's envoy": the office that follows a name after a comma. */
function appositionOf(text: string, run: Run): string | null {
  const after =
    /^, (?:\d\d, )?(?:who (?:is|was) )?(?:the |a |an |his |her |its |their )?((?:[^,;.()\n“”"]|(?<=\b(?:Mr|Mrs|Ms|Dr|Jr|St|[A-Z]))\.){3,80})/.exec(
      text.slice(run.end, run.end + 110),
    )
  const office = after?.[1]?.split(/ (?:who|which|that|where|said|says|told) ?/)[0]?.trim() ?? ''
  const words = office.toLowerCase().split(/[\s-]+/)
  if (words.length > 9 || !words.some(isPersonNoun)) return null
  // "Ada Pell, Senator Ted Foss": the next of a list is no office.
  const own = wordsOf(office)
  const others = own.some((word) => word.capital && genderOfGiven(word) !== undefined)
  const lead = own.findIndex(({ capital }) => !capital)
  const named = readName(own.slice(0, lead < 0 ? own.length : lead))
  if (others || named?.type === 'person' || own.some(({ lower }) => clause.test(lower))) return null
  return office
}

function withOffice(name: Name, office: string | null): Name {
  return office === null || name.type !== 'person' ? name : { ...name, office }
}

function asPerson(name: Name): Name {
  return name.type === 'unknown' ? { ...name, type: 'person' } : name
}

/** A person is called by the surname from the second time on, a body goes by the whole of its name. */
function isRepeated({ words }: Run, runs: readonly Run[]): boolean {
  const key = words.map(({ lower }) => lower).join(' ')
  const last = words.at(-1)?.lower
  const same = runs.filter((run) => run.words.map(({ lower }) => lower).join(' ') === key)
  const alone = runs.some((run) => run.words.length === 1 && run.words[0]?.lower === last)
  return same.length > 2 && !(alone && words.length > 1)
}
