import type { Engine } from '../attribute/engine.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Article } from '../shapes/article.ts'
import type { Attribution } from '../shapes/attribution.ts'
import { hashId, sha256 } from '../shapes/id.ts'
import type { Reading } from '../shapes/reading.ts'
import { overlaps } from '../shapes/span.ts'

/** Articles → readings: attribute, leave out what only tells how the words travelled, resolve. */
export async function analyse(articles: readonly Article[], engine: Engine): Promise<Reading[]> {
  const found = await engine.attribute(articles.map(({ text }) => text))
  const by = `${engine.name}@${engine.version}`
  return articles.map((article, at) => toReading(article, found[at] ?? [], by))
}

function toReading(article: Article, found: readonly Attribution[], by: string): Reading {
  const fingerprint = sha256(article.text)
  // Address, outlet and text make a report: the same text from two outlets is two reports of one
  // chain, and a changed text at one address is a revision.
  const id = hashId(['report', article.url ?? '', article.outlet ?? '', fingerprint])
  const { actors, chain, statements } = resolve(article, id, withoutAsides(article, found), by)
  const { url, title, published, language, outlet, text, issues, meta } = article
  return {
    report: { id, sha256: fingerprint, url, title, published, language, outlet, chain, text },
    actors,
    statements,
    claims: [],
    issues,
    meta,
  }
}

/** An attribution whose content or cue touches an aside is not a statement of anyone in the report. */
function withoutAsides(article: Article, found: readonly Attribution[]): readonly Attribution[] {
  if (article.asides.length === 0) return found
  return found.filter(({ content, cue }) =>
    [...content, ...cue].every((at) => !article.asides.some((aside) => overlaps(aside.span, at))),
  )
}
