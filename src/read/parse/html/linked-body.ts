import type { Block } from './blocks.ts'
import type { Json } from './json-ld.ts'

/**
 * The text that JSON-LD carries, for pages that a script fills in: articleBody, or the updates of a
 * live blog, each after its time. Where the page shows a text of its own that is better: measured
 * on 181 pages, articleBody first gives F1 .943 against .952.
 */
export function linkedBody(article: Json | null): Block[] {
  if (!article) return []
  const updates = Array.isArray(article.liveBlogUpdate) ? article.liveBlogUpdate : []
  const texts = [article, ...updates.slice(0, 2000)].flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null) return []
    const { articleBody, datePublished, headline } = part as Json
    const own = part === article ? [] : [datePublished, headline]
    return [...own, articleBody].filter((text) => typeof text === 'string')
  })
  return texts.flatMap(paragraphs)
}

function paragraphs(text: string): Block[] {
  const plain = text
    .replace(/<\/?(p|br|div|li|h[1-6])\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
  return plain
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, linked: 0, home: null, beyond: null }))
}
