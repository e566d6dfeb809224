import type { Mention, MentionKind } from '../../../src/shapes/mention.ts'

/** How a mention is marked in the text, the strongest mark first. */
export const mentionStyles = ['name', 'description', 'pronoun'] as const
export type MentionStyle = (typeof mentionStyles)[number]

export const styleOf: Readonly<Record<MentionKind, MentionStyle>> = {
  name: 'name',
  short: 'name',
  office: 'description',
  description: 'description',
  people: 'description',
  seat: 'description',
  pronoun: 'pronoun',
}

/** The styles that mentions have, with how many there are of each. */
export function countStyles(
  mentions: readonly Mention[],
): { readonly style: MentionStyle; readonly n: number }[] {
  return mentionStyles
    .map((style) => ({ style, n: mentions.filter(({ kind }) => styleOf[kind] === style).length }))
    .filter(({ n }) => n > 0)
}
