import type { ActorType } from '../../shapes/actor.ts'
import { stateKey } from './judge-state.ts'
import { formKeys, initialsOf } from './names/given-names.ts'
import { readBody } from './names/organisation.ts'
import { readOutlet } from './names/outlet.ts'
import { readPerson, withoutArticle } from './names/person.ts'
import { romanised, skeleton } from './names/romanised.ts'

/**
 * Under which keys a mention seeks the entries that it may be (Newcombe and others 1959; blocking). Of
 * every two names that `linkActor` links one seeks a key that the other is kept under, and of nearly
 * all that it suggests. The most telling key comes first. None for what has no name of its own.
 */
export function blockingKeys(type: ActorType, name: string): readonly string[] {
  return [...new Set(keysOf[type](name))].map((key) => `${type} ${key}`)
}

/**
 * Under which keys an entry is kept: a single name apart from full ones, which are sought before it. Else
 * the many reports that print nothing more would stand before the one entry that tells who it is.
 */
export function entryKeys(type: ActorType, name: string): readonly string[] {
  const single = type === 'person' && readPerson(name).words.length < 2
  return blockingKeys(type, name).filter((key) => key.startsWith('person alone ') === single)
}

const keysOf: Readonly<Record<ActorType, (name: string) => readonly string[]>> = {
  person: personKeys,
  organisation: bodyKeys,
  state: (name) => some(stateKey(name)),
  outlet: (name) => some(readOutlet(name).joined),
  group: () => [],
  unnamed: () => [],
}

/**
 * All letters in alphabetical order, whatever the order of words and where they are joined; the initial
 * of the given name or its full form with the consonants of the family name, or of what may be it; the
 * given name with two consonants, for a family name that is misspelt; the family name, of full names and alone.
 */
function personKeys(name: string): readonly string[] {
  const { words, plain, plainJoined, sorted, familyParts, proper } = readPerson(name)
  const [given = '', family = ''] = [words[0], words.at(-1)]
  if (family === '' || !proper) return []
  const own = plain.at(-1) ?? ''
  if (words.length < 2) return familyKeys([family])
  const keys = [plainJoined, sorted.replaceAll(' ', '')].map(
    (letters) => `letters ${[...letters].toSorted().join('')}`,
  )
  const second = words.length > 2 ? (words[1] ?? '') : ''
  const families = [own, romanised(family), ...familyParts.map(romanised), romanised(second)]
  for (const bones of new Set(families.filter((word) => word !== '').map(skeleton))) {
    keys.push(...initialsOf(given).map((initial) => `${initial} ${bones}`))
  }
  keys.push(...formKeys(given).map((form) => `${form} ${skeleton(own).slice(0, 2)}`))
  return [...keys, ...familyKeys(given.length <= mostEastern ? [family, given] : [family])]
}

/** Without what may be an Arabic article: of two names only one may tell that it is. */
function familyKeys(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => withoutArticle(romanised(word)))
  return ['family', 'alone'].flatMap((kind) => plain.map((word) => `${kind} ${word}`))
}

/** Letters of the longest family name that is likely to stand first. */
const mostEastern = 5

/** All words, the initials, the first two words and the first consonants, which a misspelt name keeps. */
function bodyKeys(name: string): readonly string[] {
  return readBody(name).names.flatMap(({ core, words, initials, acronym, generic }) => {
    const keys = [`all ${core}`]
    if (acronym) keys.push(`initials ${core}`)
    else keys.push(...initials.filter((each) => each !== '').map((each) => `initials ${each}`))
    if (words.length > 1) keys.push(`start ${words.slice(0, 2).join(' ')}`)
    if (!generic) keys.push(`bones ${words.map(skeleton).join('').slice(0, 4)}`)
    return keys
  })
}

function some(key: string): readonly string[] {
  return key === '' ? [] : [key]
}
