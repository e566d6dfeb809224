import type { Span } from '../../shapes/span.ts'
import type { Member } from '../cast/cast.ts'
import { outletWords } from '../data/words.ts'
import { type Name, readName } from '../names/name.ts'
import type { Run } from '../names/run.ts'
import type { Word } from '../names/word.ts'
import type { Spoken } from './spoken.ts'

/**
 * The member of a name that stands where only an actor can: after "told", before "spokeswoman". One
 * whom nothing else has brought into the cast comes into it as `type`, with every mention of that
 * name; null where the name calls several or nobody.
 */
export function newcomer(
  report: Spoken,
  words: readonly Word[],
  type: 'organisation' | 'outlet',
): Member | null {
  const name = readName(words)
  const at = extent(name && name.words.length > 0 ? name.words : words)
  const { cast } = report
  const found = cast.find(words)
  if (found === 'several' || !at) return null
  if (found) return mentioned(found, [at])
  const full = type === 'outlet' ? inFull(report, words) : null
  const own = full ? readName(full.words) : name
  if (!own || own.words.length === 0) return null
  const member = cast.join({ ...own, type: typeOf(own, type), office: null })
  const same = report.runsOf(own.words).filter(({ words: all }) => all.length === own.words.length)
  return mentioned(member, [...same.map(({ start, end }) => ({ start, end })), at])
}

/** "The Post", where the report has the Quay Post. */
function inFull(report: Spoken, words: readonly Word[]): Run | null {
  const [only, more] = words
  if (!only || more || !outletWords.has(only.lower)) return null
  return report.runsOf(words).find((run) => run.words.length > 1) ?? null
}

function typeOf(name: Name, type: 'organisation' | 'outlet'): Name['type'] {
  if (name.sure) return name.type
  if (outletWords.has(name.words.at(-1)?.lower ?? '')) return 'outlet'
  return name.type === 'person' && name.words.length > 1 ? 'person' : type
}

/** Adds the spans that no mention of the member touches. */
function mentioned(member: Member, spans: readonly Span[]): Member {
  for (const span of spans) {
    const touches = member.mentions.some(({ start, end }) => start < span.end && span.start < end)
    if (!touches) member.mentions.push(span)
  }
  return member
}

function extent(words: readonly Word[]): Span | null {
  const [first] = words
  const last = words.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
