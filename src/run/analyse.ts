import type { Engine } from '../attribute/engine.ts'
import { proposeClaims } from '../claims/propose.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Actor } from '../shapes/actor.ts'
import type { Article } from '../shapes/article.ts'
import type { Attribution } from '../shapes/attribution.ts'
import { hashId, sha256 } from '../shapes/id.ts'
import type { Reading } from '../shapes/reading.ts'
import type { ChainLink } from '../shapes/report.ts'
import { settleActors } from './settle-actors.ts'

/** Articles → readings: attribute what the report itself says, then resolve the speakers. */
export async function analyse(articles: readonly Article[], engine: Engine): Promise<Reading[]> {
  const found = await engine.attribute(articles.map(withoutAsides))
  const by = `${engine.name}@${engine.version}`
  return articles.map((article, at) => toReading(article, found[at] ?? [], by))
}

function toReading(article: Article, found: readonly Attribution[], by: string): Reading {
  const fingerprint = sha256(article.text)
  // Address, outlet and text make a report: the same text from two outlets is two reports of one
  // chain, and a changed text at one address is a revision.
  const id = hashId(['report', article.url ?? '', article.outlet ?? '', fingerprint])
  const { actors, chain, statements, parties } = resolve(article, id, found, by)
  const { url, title, published, language, outlet, text, issues, meta } = article
  const proposed = proposeClaims({
    reportId: id,
    text: withoutAsides(article),
    published,
    statements,
    actors,
    outlet: publisherOf(chain, actors, outlet),
    findParties: parties.within,
  })
  const settled = settleActors(proposed, parties)
  return {
    report: { id, sha256: fingerprint, url, title, published, language, outlet, chain, text },
    actors: settled.actors,
    statements,
    claims: settled.claims,
    issues,
    meta,
  }
}

/** Id of the actor that publishes the report: the last link of its chain, or an outlet of its name. */
function publisherOf(
  chain: readonly ChainLink[],
  actors: readonly Actor[],
  outlet: string | null,
): string | null {
  const last = chain.findLast(({ role }) => role === 'outlet' || role === 'syndicator')
  const named = actors.find(({ type, name }) => type === 'outlet' && name === outlet)
  return last?.actor ?? named?.id ?? null
}

/**
 * The text with its asides blanked, every offset as it was: a dateline is no part of the sentence
 * that follows it, and a line on how the words travelled is no statement.
 */
function withoutAsides({ text, asides }: Article): string {
  let at = 0
  let out = ''
  for (const { span } of [...asides].sort((a, b) => a.span.start - b.span.start)) {
    if (span.end <= at) continue
    const start = Math.max(span.start, at)
    out += text.slice(at, start) + text.slice(start, span.end).replace(/[^\n]/g, ' ')
    at = span.end
  }
  return out + text.slice(at)
}
