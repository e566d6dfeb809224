import type {
  Identifier,
  Membership,
  Office,
  RegisterEntry,
  RegisterName,
} from '../../shapes/register.ts'
import { limits } from './limits.ts'
import { scriptOf } from './names.ts'

/** An entry that is being put together from several rows. */
export interface Draft extends RegisterEntry {
  readonly names: readonly RegisterName[]
  readonly offices: Office[]
  readonly memberships: Membership[]
  readonly identifiers: readonly Identifier[]
}

/** The role of the membership that says that a body is a part of another. */
export const partOf = 'part of'

export function toName(
  name: string,
  kind: RegisterName['kind'],
  language: string | null = null,
): RegisterName {
  // A name over the limit is refused later; its script is not worth the time.
  return { name, kind, language, script: scriptOf(name.slice(0, limits.name)) }
}

/** ISO 3166-1 alpha-2 in upper case, or null for a text that is no such code. */
export function toCountry(text: string | null): string | null {
  return text !== null && /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null
}

export function toGender(text: string | null): RegisterEntry['gender'] {
  if (text === null) return null
  if (/^(?:f|female)$/i.test(text)) return 'f'
  return /^(?:m|male)$/i.test(text) ? 'm' : null
}
