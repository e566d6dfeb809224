import type { Context } from './evidence/context.ts'
import type { Judgement } from './judge.ts'
import { wordsOf } from './names/ascii.ts'
import { countryOf } from './places/country-of.ts'
import type { EntryProfile, MentionProfile } from './profile.ts'

/** States are told by name alone. */
export function judgeState(
  mention: MentionProfile,
  _around: Context,
  entry: EntryProfile,
): Judgement | null {
  const own = stateKey(mention.name)
  if (own === '' || !entry.names.some((name) => stateKey(name) === own)) return null
  return { evidence: [{ bits: 12, code: 'state.same' }], may: 'link' }
}

/** ISO 3166-1 alpha-2, or the name's words where it is of no state that is known. */
export function stateKey(name: string): string {
  const words = wordsOf(name)
  return countryOf(name) ?? (words[0] === 'the' ? words.slice(1) : words).join(' ')
}
