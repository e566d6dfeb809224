import type { ActorType } from '../../shapes/actor.ts'
import { stateKey } from './judge-state.ts'
import { formKeys, initialsOf } from './names/given-names.ts'
import { readBody } from './names/organisation.ts'
import { readOutlet } from './names/outlet.ts'
import { readPerson } from './names/person.ts'
import { romanised, skeleton } from './names/romanised.ts'

/**
 * Entries and mentions are compared where they share a key (Newcombe and others 1959; blocking). Every
 * two names that `linkActor` links have one in common, and nearly all that it suggests. The most
 * telling key comes first. None for what has no name of its own.
 */
export function blockingKeys(type: ActorType, name: string): readonly string[] {
  return [...new Set(keysOf[type](name))].map((key) => `${type} ${key}`)
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
 * All parts of the name in any order; the family name's consonants with the given name's initial, or
 * the class of its forms; the given name with the family name's first consonant, for a family name
 * that is misspelt; the family name. In both orders, since the name does not tell which it is in.
 */
function personKeys(name: string): readonly string[] {
  const { words, familyParts, sorted, joined } = readPerson(name)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (last === '') return []
  if (words.length < 2) return [`family ${romanised(last)}`]
  const keys = [`all ${sorted}`, `run ${romanised(joined).slice(0, 8)}`]
  const orders = [
    [first, last],
    [last, first],
    ...[...words.slice(1, -1), ...familyParts].map((part) => [first, part]),
  ]
  for (const [given = '', family = ''] of orders) {
    const bones = skeleton(romanised(family))
    const initials = new Set([...initialsOf(given), skeleton(given)[0]])
    keys.push(...[...initials].map((initial) => `${initial} ${bones}`))
    keys.push(...formKeys(given).flatMap((form) => [`${form} ${bones}`, `${form} ${bones[0]}`]))
  }
  return [...keys, ...[last, first, ...familyParts].map((word) => `family ${romanised(word)}`)]
}

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
