import { genderOf } from '../data/words.ts'
import type { Nominal } from '../sources/phrase.ts'
import type { Cast, Member } from './cast.ts'

const kin: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...'father dad husband son brother uncle nephew grandfather grandson widower'
    .split(' ')
    .map((noun) => [noun, 'm'] as const),
  ...'mother mum mom wife daughter sister aunt niece grandmother granddaughter widow'
    .split(' ')
    .map((noun) => [noun, 'f'] as const),
  ...'cousin sibling twin parent spouse child'.split(' ').map((noun) => [noun, null] as const),
])

/**
 * Who is meant by "his niece" where the report names two of one surname: the other one, if she alone
 * may be a niece. `of` is whom the pronoun means. Null where there is none or more.
 */
export function kinOf({ words, head }: Nominal, cast: Cast, of: Member | null): Member | null {
  const [first] = words
  if (of?.type !== 'person' || !/^(?:his|her)$/.test(first?.lower ?? '')) return null
  const gender = kin.get(head)
  if (gender === undefined) return null
  const surname = lastWord(of)
  const others = cast.members.filter(
    (each) =>
      each !== of &&
      each.type === 'person' &&
      each.name.includes(' ') &&
      lastWord(each) === surname &&
      (each.gender ?? genderOf.get(head) ?? gender) === (gender ?? each.gender),
  )
  const [only, more] = others
  return only && !more ? only : null
}

function lastWord({ name }: Member): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}
