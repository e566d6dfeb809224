import { wordsOf } from './ascii.ts'
import { isGeneric } from './generic-words.ts'
import { memo } from './memo.ts'

export interface OutletName {
  /** Its words run together, without article and domain; ASCII, lower case. */
  readonly joined: string
  /** All its words are those of many outlets: "Morning Herald". */
  readonly generic: boolean
}

const host = /^\s*(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)(?:\.[\p{L}\p{N}-]+)+\/?\s*$/u

/** "The Harbour Post", "Harbour Post" and "www.harbourpost.com" are one. */
export const readOutlet: (name: string) => OutletName = memo((name) => {
  const [, label] = host.exec(name) ?? []
  const words = wordsOf(label ?? name)
  const bare = words.length > 1 && words[0] === 'the' ? words.slice(1) : words
  const joined = bare.join('')
  return {
    joined: joined.length > 8 ? joined.replace(/^the/, '') : joined,
    generic: label === undefined && bare.every(isGeneric),
  }
})
