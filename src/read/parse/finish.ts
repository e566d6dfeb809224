import type { Article } from '../../shapes/article.ts'
import { findFrame } from '../chain/frame.ts'
import { inOrder } from '../chain/order.ts'
import { cleanAddress } from './details/address.ts'
import type { Draft } from './draft.ts'
import type { Hint } from './hint.ts'
import { detectLanguage } from './language.ts'

/**
 * A draft → an article: the text is asked for its source chain and, where the metadata is silent,
 * for the day, the outlet and the language.
 */
export async function finish(draft: Draft, hint: Hint, charset: string | null): Promise<Article> {
  const { details, credits, item, issues } = draft
  const text = draft.text.replaceAll('\0', '\ufffd').toWellFormed()
  const { outlet, title, published } = details
  const frame = findFrame(text, { outlet, title, published, credits })
  const knownBy: Record<string, string> = { ...details.knownBy }
  const url =
    details.url ?? (hint.url === null || item !== null ? null : cleanAddress(hint.url, null))
  const language = details.language ?? (await detectLanguage(text))
  if (details.url === null && url !== null) knownBy.url = 'input'
  if (details.language === null && language !== null) knownBy.language = 'detection'
  if (published === null && frame.published !== null) knownBy.published = 'text'
  if (outlet === null && frame.outlet !== null) knownBy.outlet = 'text'
  return {
    text,
    url,
    title,
    published: published ?? frame.published,
    language,
    outlet: outlet ?? frame.outlet,
    links: inOrder([...draft.links, ...frame.links]),
    asides: frame.asides,
    meta: {
      input: item === null ? hint.input : `${hint.input}#${item}`,
      format: draft.format,
      charset,
      byline: details.byline,
      section: details.section,
      publishedAt: details.publishedAt,
      modifiedAt: details.modifiedAt,
      knownBy,
      robots: hint.robots,
    },
    issues,
  }
}
