import { distance } from 'fastest-levenshtein'
import { areForms, initialsOf } from './given-names.ts'
import type { PersonName } from './person.ts'

/**
 * How two names of persons agree, the closest first. `turned`: family name first in one. `form`: given
 * names are forms of one ("Bob", "Robert"). `initial`: of one only an initial is printed. `part`:
 * one has a part of the other's family names. `romanised`: two ways to write one name in Latin
 * letters. `script`: the consonants agree, and one is in another script. `misspelt`: nearly equal.
 * `family`: of one, nothing but the family name is printed.
 */
export type PersonAgreement =
  | 'exact'
  | 'turned'
  | 'form'
  | 'initial'
  | 'part'
  | 'romanised'
  | 'script'
  | 'misspelt'
  | 'family'
  | 'none'

type MiddleAgreement = 'agree' | 'one' | 'none' | 'conflict'

export interface ComparedPerson {
  readonly agreement: PersonAgreement
  readonly middle: MiddleAgreement
}

export function comparePersons(a: PersonName, b: PersonName): ComparedPerson {
  if (a.words.length < 2 || b.words.length < 2) return { agreement: single(a, b), middle: 'none' }
  if (a.joined === b.joined) return { agreement: 'exact', middle: whole(a) }
  if (a.sorted === b.sorted || meet(a.joined, a.turned, b.joined, b.turned)) {
    const turned = a.words[0]?.[0] !== b.words[0]?.[0]
    return { agreement: turned ? 'turned' : 'exact', middle: whole(a) }
  }
  if ((a.hasUmlaut || b.hasUmlaut) && a.umlauts === b.umlauts) {
    return { agreement: 'romanised', middle: whole(a) }
  }
  const otherScript = !a.latin || !b.latin || (a.foreign && b.foreign)
  const romanised = otherScript ? 'romanised' : 'misspelt'
  if (a.plainJoined === b.plainJoined) return { agreement: romanised, middle: whole(a) }
  const parts = byParts(a, b)
  if (parts.agreement === 'romanised') return { ...parts, agreement: romanised }
  if (parts.agreement !== 'none') return parts
  if (meet(a.plainJoined, a.plainTurned, b.plainJoined, b.plainTurned)) {
    return { agreement: romanised, middle: 'none' }
  }
  if (begins(a, b) || begins(b, a)) return { agreement: 'part', middle: 'none' }
  if (a.latin !== b.latin && sameSkeleton(a, b)) return { agreement: 'script', middle: 'none' }
  return { agreement: nearly(a, b) ? 'misspelt' : 'none', middle: 'none' }
}

function single(a: PersonName, b: PersonName): PersonAgreement {
  const [x, y] = [a.words.at(-1) ?? '', b.words.at(-1) ?? '']
  if (a.words.length === b.words.length) return x !== '' && x === y ? 'family' : 'none'
  const [one, full] = a.words.length < 2 ? [a, b] : [b, a]
  return full.words.at(-1) === one.words[0] || easternFamily(full) === one.words[0]
    ? 'family'
    : 'none'
}

function easternFamily({ words }: PersonName): string | null {
  return (words[0]?.length ?? 9) <= 5 ? (words[0] ?? null) : null
}

function whole({ words }: PersonName): MiddleAgreement {
  return words.length > 2 ? 'agree' : 'none'
}

function meet(
  a: string,
  turnedA: readonly string[],
  b: string,
  turnedB: readonly string[],
): boolean {
  return turnedA.includes(b) || turnedB.includes(a)
}

/** Two or more names of which the other has more: "Tesfaye Worku", "José García" of García López. */
function begins(short: PersonName, long: PersonName): boolean {
  const { length } = short.words
  return length < long.words.length && short.words.every((word, at) => word === long.words[at])
}

/** Given name, middle names and family name, each by itself. */
function byParts(a: PersonName, b: PersonName): ComparedPerson {
  const family = families(a, b)
  const given = family === 'none' ? 'none' : givens(a, b)
  if (family === 'none' || given === 'none') return { agreement: 'none', middle: 'none' }
  const middle = middles(a.plain.slice(1, -1), b.plain.slice(1, -1))
  if (family === 'part') return { agreement: given === 'exact' ? 'part' : 'none', middle }
  if (family === 'exact') return { agreement: given, middle }
  return { agreement: given === 'initial' ? 'initial' : 'romanised', middle }
}

function families(a: PersonName, b: PersonName): 'exact' | 'romanised' | 'part' | 'none' {
  const [x = '', y = ''] = [a.words.at(-1), b.words.at(-1)]
  if (x === y) return 'exact'
  if (a.plain.at(-1) === b.plain.at(-1)) return 'romanised'
  return a.familyParts.includes(y) || b.familyParts.includes(x) ? 'part' : 'none'
}

function givens(a: PersonName, b: PersonName): 'exact' | 'form' | 'initial' | 'romanised' | 'none' {
  const [x = '', y = ''] = [a.words[0], b.words[0]]
  if (x === y) return 'exact'
  if (x.length === 1 || y.length === 1) {
    return initialsOf(x).some((letter) => initialsOf(y).includes(letter)) ? 'initial' : 'none'
  }
  if (areForms(x, y)) return 'form'
  return a.plain[0] === b.plain[0] ? 'romanised' : 'none'
}

function middles(a: readonly string[], b: readonly string[]): MiddleAgreement {
  if (a.length === 0 && b.length === 0) return 'none'
  if (a.length === 0 || b.length === 0) return 'one'
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  // By place: of "H. W." and "W." each is another's.
  const fits = shorter.every((x, at) => {
    const y = longer[at] ?? ''
    return x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0])
  })
  return fits ? 'agree' : 'conflict'
}

/** Seven with the space: shorter ones are too many names'. */
function sameSkeleton(a: PersonName, b: PersonName): boolean {
  return a.skeleton.length >= 7 && a.skeleton === b.skeleton && a.joined[0] === b.joined[0]
}

/** 0.8: a letter in five, of eight letters or more; shorter names are too often another's. */
function nearly(a: PersonName, b: PersonName): boolean {
  const longest = Math.max(a.joined.length, b.joined.length)
  if (Math.abs(a.joined.length - b.joined.length) > 3 || longest < 8) return false
  const sameGiven = a.words[0] === b.words[0]
  const sameFamily = a.words.at(-1) === b.words.at(-1)
  if (!sameGiven && !sameFamily && longest < 12) return false
  // Two given names that differ in a letter are two given names: Lena and Lina, Jan and Ian.
  if (sameFamily && distance(a.words[0] ?? '', b.words[0] ?? '') > 2) return false
  if (sameFamily && longest - (a.words.at(-1)?.length ?? 0) < 5) return false
  return 1 - distance(a.joined, b.joined) / longest >= 0.8
}
