import type { Statement } from '../../../src/shapes/statement.ts'

/** What stands in a speaker's place where none is asserted. */
export function noSpeaker({ candidates }: Pick<Statement, 'candidates'>): string {
  return candidates.length > 0 ? 'speaker not certain' : 'speaker not known'
}

/** Who speaks, and for whom. */
export function speakerWords(
  statement: Statement,
  nameOf: (actor: string) => string | null,
): string {
  const { speaker, onBehalfOf } = statement
  const name = (speaker && nameOf(speaker)) ?? noSpeaker(statement)
  const principal = onBehalfOf && nameOf(onBehalfOf)
  return principal ? `${name}, for ${principal}` : name
}
