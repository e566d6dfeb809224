import { type Resolved, resolve } from '../src/resolve/resolve.ts'
import { byRule } from '../src/resolve/speakers/ranker/by-rule.ts'
import type { SourceLink } from '../src/shapes/article.ts'
import { articleOf, marked } from './marked.ts'

/** What a marked text, one attribution a line, is resolved to. */
export function resolved(lines: readonly string[], links: readonly SourceLink[] = []): Resolved {
  const { text, attributions } = marked(lines)
  return resolve(articleOf(text, links), 'r1', attributions, 'test@1', byRule)
}

/** The speakers in order: "Lena Brandt (named)", or "none". */
export function speakers(
  lines: readonly string[],
  links: readonly SourceLink[] = [],
): readonly string[] {
  const { actors, statements } = resolved(lines, links)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return statements.map(({ speaker, speakerBasis }) =>
    speaker === null ? speakerBasis : `${names.get(speaker)} (${speakerBasis})`,
  )
}

/** The actor of a name in a marked text. */
export function actor(
  lines: readonly string[],
  name: string,
): Resolved['actors'][number] | undefined {
  return resolved(lines).actors.find((each) => each.name === name)
}
