import type { RegisterEntry } from '../../shapes/register.ts'

type Type = RegisterEntry['type']

/** What organisations are called that the register keeps apart. */
const words: Readonly<Record<Exclude<Type, 'person' | 'organisation'>, readonly string[]>> = {
  state: ['state', 'country', 'nation', 'sovereign state'],
  group: ['group', 'bloc', 'alliance', 'coalition', 'international group'],
  outlet: [
    ...['outlet', 'media', 'news media', 'newspaper', 'magazine', 'broadcaster', 'news agency'],
    ...['news website', 'television channel', 'radio station'],
  ],
}

/** The type that a classification stands for; any other, or none, is an organisation's. */
export function typeOf(classification: string | null): Type {
  const word = classification?.toLowerCase() ?? ''
  if (words.state.includes(word)) return 'state'
  if (words.group.includes(word)) return 'group'
  return words.outlet.includes(word) ? 'outlet' : 'organisation'
}

/** The classification that a type is written as; null where it need not be. */
export function classificationOf(type: Type): string | null {
  return type === 'organisation' || type === 'person' ? null : type
}
