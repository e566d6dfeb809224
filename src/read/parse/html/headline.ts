import type { Document, Element } from './dom.ts'

const headings = ['h1', 'h2', 'h3', 'h4']
const names = ['entry-title', 'post-title', 'article-title', 'article__title', 'headline']
const named = headings.flatMap((heading) => names.map((name) => `${heading}.${name}`)).join(', ')

/**
 * The element that shows the headline: as marked, as named, or the first of level 1, inside the
 * article before elsewhere, for a site's own name is often of level 1 too.
 */
export function headlineOf(document: Document): Element | null {
  return (
    document.querySelector('[itemprop~="headline"]') ??
    document.querySelector(named) ??
    document.querySelector('article h1, main h1') ??
    document.querySelector('h1')
  )
}
