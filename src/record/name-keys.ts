import anyAscii from 'any-ascii'
import { fold } from './fold.ts'

/**
 * A name as searches compare it: folded, and where it has other letters in ASCII, also without the marks
 * of soft signs and ayins ("Khal'dane"), which hardly anyone types.
 */
export function searchKeys(name: string): readonly string[] {
  const folded = fold(name)
  const ascii = toAscii(folded)
  if (ascii === folded || ascii === '') return [folded]
  const bare = ascii.replaceAll(/['`"]/g, '')
  return bare === ascii || bare === '' ? [folded, ascii] : [folded, ascii, bare]
}

/** The keys of all names in order, each between line ends: what a part of a name is sought in. */
export function joinKeys(names: Iterable<string>): string {
  const keys = new Set([...names].flatMap(searchKeys))
  return `\n${[...keys].sort().join('\n')}\n`
}

export function hasKeys(joined: string, name: string): boolean {
  return searchKeys(name).every((key) => joined.includes(`\n${key}\n`))
}

function toAscii(folded: string): string {
  return /^[\0-\x7f]*$/.test(folded) ? folded : fold(anyAscii(folded))
}

/**
 * Which of two spellings is shown: one in mixed case, with more words written out, with more initials, the
 * shorter one, the first by code unit. An order over all spellings, so that the order of reports does not matter.
 */
export function betterName(a: string, b: string): string {
  const [x, y] = [rank(a), rank(b)]
  for (const [at, value] of x.entries()) {
    const other = y[at] ?? 0
    if (value !== other) return value < other ? a : b
  }
  return a <= b ? a : b
}

function rank(name: string): readonly number[] {
  const mixed = name !== name.toUpperCase() && name !== name.toLowerCase()
  const words = name.trim().split(/\s+/u)
  const initials = words.filter((word) => /^(?:\p{L}\.)+$|^\p{L}$/u.test(word))
  return [mixed ? 0 : 1, initials.length - words.length, -words.length, name.length]
}
