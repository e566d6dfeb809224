import type { Issue } from '../../shapes/issue.ts'
import { checkText } from '../register/check-text.ts'
import { limits } from '../register/limits.ts'
import type { Act, Decider } from './act.ts'

/** UTF-16 code units of a reason: two pages. */
const longestReason = 10_000

/**
 * What is wrong with the words of a decision: too long (G013), or with characters that cannot be seen
 * (G012). What is removed may be anything; a reason may have line breaks.
 */
export function checkAct(act: Act, { by, why = '' }: Decider): Issue | null {
  const found = [
    ...checkText('The decision', 'the name of who decides', by, limits.name),
    ...checkText('The decision', 'the reason', why.replace(/[\t\r\n]/g, ' '), longestReason),
    ...wordsOf(act).flatMap(([what, text, most]) => checkText('The decision', what, text, most)),
  ]
  return found[0] ?? null
}

function wordsOf(act: Act): readonly (readonly [what: string, text: string, most: number])[] {
  switch (act.kind) {
    case 'actor.rename':
      return [['the name', act.name, limits.name]]
    case 'actor.split':
      return [['the name', act.name ?? '', limits.name]]
    case 'actor.alias':
      if (act.remove) return []
      return [
        ['the name', act.name, limits.name],
        ['the language', act.language ?? '', limits.words],
      ]
    case 'actor.identify':
      if (act.remove) return []
      return [
        ['the scheme', act.scheme, limits.words],
        ['the value', act.value, limits.words],
      ]
    default:
      return []
  }
}
