import { isOpeningLine } from '../details/opening-line.ts'
import { type Block, toBlocks } from './blocks.ts'
import { removeClutter } from './clutter.ts'
import { type Document, type Element, mainElement } from './dom.ts'
import { filterBlocks, sentenceEnd } from './filter.ts'
import { headlineOf } from './headline.ts'
import { findPosts, livePosts } from './live.ts'
import { withNeighbours } from './neighbours.ts'
import { removeOpening } from './opening.ts'
import type { Prepared } from './prepare.ts'

/**
 * Readability's time grows with the square of the elements: 20,000 take it 2.5 s, and a page with
 * more than 30,000, such as the record of a day in parliament, is read by its own marks alone. So
 * is one of which more than 1,000 were flattened, which makes as many children of one element.
 */
const maxElements = 30_000
const maxFlattened = 1000

/** What the metadata says of the page: that it is an article at all, that it is a live blog. */
interface Declared {
  readonly declared: boolean
  readonly live: boolean
}

interface Body {
  /** Empty where the page has no report. */
  readonly blocks: readonly Block[]
  /** The lines between headline and body: dates, bylines, labels. */
  readonly opening: readonly string[]
}

/** The paragraphs of the report on a page. It takes the document apart: read the metadata before. */
export function readBody(
  document: Document,
  title: string | null,
  declared: Declared,
  prepared: Pick<Prepared, 'elements' | 'flattened'>,
): Body {
  const headline = headlineOf(document)?.textContent.replace(/\s+/g, ' ').trim()
  removeClutter(document)
  const entries = findPosts(document, declared.live)
  const opening = removeOpening(document, new Set(entries.length < 3 ? [] : entries))
  const blocks = livePosts(entries) ?? readProse(document, title, declared, prepared)
  const start = blocks.findIndex(
    ({ kind, text }) => text !== headline && (kind !== 'paragraph' || !isOpeningLine(text)),
  )
  const lines = blocks.slice(0, start).map(({ text }) => text)
  return start > 0 && entries.length < 3
    ? { blocks: blocks.slice(start), opening: [...opening, ...lines] }
    : { blocks, opening }
}

function readProse(
  document: Document,
  title: string | null,
  { declared }: Declared,
  { elements, flattened }: Pick<Prepared, 'elements' | 'flattened'>,
): Block[] {
  const stated = statedBody(document, title)
  if (elements > maxElements || flattened > maxFlattened) return stated.blocks
  const all = toBlocks(document.body)
  // Readability strips whatever its names say is no text, a word inside a sentence too.
  for (const element of document.querySelectorAll('p span, p a, p b, p i, p em, p strong')) {
    element.removeAttribute('class')
    element.removeAttribute('id')
  }
  const main = mainElement(document)
  const own = main ? filterBlocks(toBlocks(main), title) : []
  const found = withNeighbours(filterBlocks(all, title), own)
  if (!declared && isList(all, found)) return []
  return sum(found) <= sum(stated.blocks) * stated.most ? stated.blocks : found
}

/** Whether what was found is teasers: linked headlines stand between most of its paragraphs. */
function isList(all: readonly Block[], found: readonly Block[]): boolean {
  const texts = new Set(found.map(({ text }) => text))
  const first = all.findIndex(({ text }) => texts.has(text))
  const last = all.findLastIndex(({ text }) => texts.has(text))
  const headlines = all
    .slice(Math.max(first, 0), last)
    .filter(({ kind, linked }) => kind === 'heading' && linked > 0.9)
  return headlines.length >= 3 && headlines.length >= found.length / 2
}

interface Stated {
  readonly blocks: Block[]
  /** It is taken where Readability's finding has at most so many times its size. */
  readonly most: number
}

/**
 * What the page itself marks as the body, read before Readability takes the page apart. A marked
 * articleBody is nearly always right; an <article> may hold much else, so it is taken only where
 * Readability found little; the whole page is a last resort.
 */
function statedBody(document: Document, title: string | null): Stated {
  const mark = '[itemprop~="articleBody"]'
  const bodies = [...document.querySelectorAll(mark)].filter(
    (body) => !body.parentNode?.closest?.(mark),
  )
  const marked = bodies.flatMap((body) => filterBlocks(toBlocks(body), title))
  if (sum(marked) > 0) return { blocks: marked, most: 2 }
  const article = longest(document.querySelectorAll('article'))
  const inArticle = article ? filterBlocks(toBlocks(article), title) : []
  if (sum(inArticle) > 0) return { blocks: inArticle, most: 0.4 }
  const main = document.querySelector('main, [role="main"]')
  const inMain = main ? filterBlocks(toBlocks(main), title) : []
  if (sum(inMain) > 0) return { blocks: inMain, most: 0.2 }
  const everything = filterBlocks(toBlocks(document.body), title)
  return { blocks: everything.some(isProse) ? everything : [], most: 0 }
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
