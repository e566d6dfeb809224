import { stateOfAdjective } from '../data/peoples.ts'
import { wordsOf } from '../names/word.ts'
import type { Nominal } from '../sources/phrase.ts'
import type { Cast, Member } from './cast.ts'

const owned =
  /^(?:campaign|camp|team|office|administration|spokesman|spokeswoman|spokesperson|lawyer|lawyers|attorney|attorneys|aide|aides|advisers|advisors|staff|supporters|allies|party|wife|husband|widow|mother|father|son|daughter|brother|sister)$/
const governments = /^(?:government|authorities|regime)$/

/**
 * To whom what a description names belongs: "Holm's office", "lawyers for Holm", "her lawyer" of
 * the one whom the pronoun means. Null where it belongs to nobody that the report has named.
 */
export function possessorOf(
  { words, head, whole }: Pick<Nominal, 'words' | 'head' | 'whole'>,
  text: string,
  cast: Cast,
  meant: Member | null,
): Member | null {
  if (!owned.test(head)) return null
  const [first] = words
  if (/^(?:his|her|its|their)$/.test(first?.lower ?? '')) return meant
  const last = words.at(-1)
  const after = last
    ? / (?:for|of) (?:the )?(\p{Lu}.*)$/u.exec(text.slice(last.end, whole.end))
    : null
  const name = after?.[1]
    ? wordsOf(after[1])
    : words.slice(0, -1).filter(({ capital, lower }) => capital && lower !== 'the')
  if (name.length === 0) return null
  const found = cast.find(name)
  return found && found !== 'several' ? found : null
}

/** The state whose government a description names: "the Mexican government". */
export function stateOfGovernment({ words, head }: Nominal): string | null {
  if (!governments.test(head)) return null
  const adjective = words.at(-2)
  return (adjective?.capital && stateOfAdjective(adjective.lower)) || null
}
