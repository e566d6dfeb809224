import { type Block, toBlocks } from './blocks.ts'
import { removeClutter } from './clutter.ts'
import { type Document, type Element, mainElement } from './dom.ts'
import { filterBlocks, sentenceEnd } from './filter.ts'
import { livePosts } from './live.ts'
import { withNeighbours } from './neighbours.ts'
import type { Prepared } from './prepare.ts'

/**
 * Readability's time grows with the square of the elements: 20,000 take it 2.5 s, and a page with
 * more than 30,000, such as the record of a day in parliament, is read by its own marks alone. So
 * is one of which more than 1,000 were flattened, which makes as many children of one element.
 */
const maxElements = 30_000
const maxFlattened = 1000

/**
 * The paragraphs of the report on a page; empty where there are none. It takes the document apart:
 * read the metadata before.
 */
export function readBody(
  document: Document,
  title: string | null,
  live: boolean,
  { elements, flattened }: Pick<Prepared, 'elements' | 'flattened'>,
): Block[] {
  removeClutter(document)
  const posts = livePosts(document, live)
  if (posts) return posts
  const { blocks: stated, trust } = statedBody(document, title)
  if (elements > maxElements || flattened > maxFlattened) return stated
  const all = filterBlocks(toBlocks(document.body), title)
  const main = mainElement(document)
  const found = withNeighbours(all, main ? filterBlocks(toBlocks(main), title) : [])
  const size = sum(found)
  if (size === 0) return stated
  return size < sum(stated) * trust ? stated : found
}

/**
 * What the page itself marks as the body, read before Readability takes the page apart, and how
 * much shorter Readability's finding must be to give way to it. A marked articleBody is nearly
 * always right; an <article> may hold much else; the whole page is a last resort.
 */
function statedBody(document: Document, title: string | null): { blocks: Block[]; trust: number } {
  const mark = '[itemprop~="articleBody"]'
  const bodies = [...document.querySelectorAll(mark)].filter(
    (body) => !body.parentNode?.closest?.(mark),
  )
  const marked = bodies.flatMap((body) => filterBlocks(toBlocks(body), title))
  if (sum(marked) > 0) return { blocks: marked, trust: 0.7 }
  const article = longest(document.querySelectorAll('article'))
  const inArticle = article ? filterBlocks(toBlocks(article), title) : []
  if (sum(inArticle) > 0) return { blocks: inArticle, trust: 0.4 }
  const main = document.querySelector('main, [role="main"]')
  const inMain = main ? filterBlocks(toBlocks(main), title) : []
  if (sum(inMain) > 0) return { blocks: inMain, trust: 0.2 }
  const everything = filterBlocks(toBlocks(document.body), title)
  return { blocks: everything.some(isProse) ? everything : [], trust: 0 }
}

/** Menus and lists of links have neither long lines nor sentences. */
function isProse({ kind, text }: Block): boolean {
  return kind !== 'heading' && (text.length >= 40 || sentenceEnd.test(text))
}

function longest(elements: Iterable<Element>): Element | null {
  let best: Element | null = null
  let most = 0
  for (const element of elements) {
    const size = element.textContent.length
    if (size <= most) continue
    best = element
    most = size
  }
  return best
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, { kind, text }) => total + (kind === 'heading' ? 0 : text.length), 0)
}
