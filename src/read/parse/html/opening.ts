import { isOpeningLine } from '../details/opening-line.ts'
import { toBlocks } from './blocks.ts'
import type { Document, Element } from './dom.ts'
import { sentenceEnd } from './filter.ts'
import { headlineOf } from './headline.ts'
import { shortText } from './short-text.ts'

/** 1,500: headers with a standfirst, three authors and a row of buttons stay under it. */
const mostHeader = 1500
const mostPart = 600
/** Prose before the headline: a standfirst may stand above it, a text does not. */
const mostBefore = 200
/** Elements that are looked at before and after the headline. */
const reach = 400
/** How many elements up from the headline its header may be. */
const climb = 6

const headerName =
  /(^|[\s_-])(headers?|head|heading|headline|hed|hero|intro|info|top|title|titles|opener|opening|lead-?in)($|[\s_-])/i
/** Words of class names that say what stands above the body of a report. */
const furniture = new Set(
  (
    'kicker eyebrow overline rubric ressort pretitle pre topline byline bylines author authors ' +
    'contributor contributors credits meta metadata metabar dateline timestamp datetime date time ' +
    'published publish pubdate updated modified posted readtime reading readingtime share social ' +
    'standfirst dek deck subtitle subhead subheadline subheading strapline summary excerpt blurb ' +
    'description abstract category categories section label tag flag badge'
  ).split(' '),
)
const standfirst =
  /(^|[\s_-])(standfirst|dek|deck|sub-?title|sub-?headline|summary|lede-summary|key-?points?|highlights|bullets|strapline)($|[\s_-])/i

/**
 * Takes out what stands between the headline and the body: kicker, label, dates, byline, reading
 * time, buttons and a standfirst that is marked as one or is the only paragraph of the header.
 * The headline itself stays; the lines that were taken out are given. `stops` are elements that belong to the body, whatever they are called.
 */
export function removeOpening(document: Document, stops: ReadonlySet<Element>): string[] {
  const headline = headlineOf(document)
  if (!headline) return []
  const around = headline.closest('article, main') ?? document.body
  const all = around.textContent.length
  const above = new Set<Element>()
  for (let up = headline.parentNode; up && up !== around; up = up.parentNode) above.add(up)
  const header = headerOf(headline, around)
  const opening = new Walk(headline, above, header, stops)
  opening.children(around)
  if (!opening.reached) return []
  const parts = header ? others(header, headline, above) : []
  const removed = [...parts, ...opening.found]
  // A page that shows nothing but its header is read as it is.
  const size = removed.reduce((sum, { textContent }) => sum + textContent.trim().length, 0)
  const left = all - size - headline.textContent.length
  if (left < 80 || left < size / 4) return []
  const lines = removed.flatMap((element) => toBlocks(element).map(({ text }) => text))
  for (const element of removed) element.remove()
  return lines
}

/** The outermost element around the headline that is named a header and holds no body. */
function headerOf(headline: Element, around: Element): Element | null {
  let found: Element | null = null
  let element = headline.parentNode
  for (let up = 0; up < climb && element && element !== around; up++) {
    const text = shortText(element, mostHeader)
    if (text === null) break
    const called = headerName.test(`${element.className} ${element.id}`.slice(0, 300))
    if ((element.localName === 'header' || called) && isWithoutBody(element)) found = element
    element = element.parentNode
  }
  return found
}

/** One paragraph that nothing marks may be a standfirst; two are a body. */
function isWithoutBody(header: Element): boolean {
  const unmarked = [...header.querySelectorAll('p')].filter((paragraph) => {
    const text = paragraph.textContent.replace(/\s+/g, ' ').trim()
    return sentenceEnd.test(text) && !isMarked(paragraph) && !isOpeningLine(text)
  })
  return unmarked.length <= 1
}

function others(header: Element, headline: Element, above: ReadonlySet<Element>): Element[] {
  return [...header.children].flatMap((child) => {
    if (child === headline) return []
    return above.has(child) ? others(child, headline, above) : [child]
  })
}

/** Goes over the elements around a headline, up to the first paragraph of the body. */
class Walk {
  readonly found: Element[] = []
  private readonly headline: Element
  private readonly above: ReadonlySet<Element>
  private readonly header: Element | null
  private readonly stops: ReadonlySet<Element>
  private past = false
  private ended = false
  private seen = 0
  private before = 0

  constructor(
    headline: Element,
    above: ReadonlySet<Element>,
    header: Element | null,
    stops: ReadonlySet<Element>,
  ) {
    this.headline = headline
    this.above = above
    this.header = header
    this.stops = stops
  }

  /** Whether the headline was met before the body. */
  get reached(): boolean {
    return this.past
  }

  children(parent: Element): void {
    for (const child of parent.children) {
      if (this.ended) return
      this.element(child)
    }
  }

  private element(element: Element): void {
    if (element === this.headline || element === this.header) this.past = true
    else if (this.above.has(element)) this.children(element)
    else if (this.stops.has(element) || ++this.seen > reach) this.ended = true
    else {
      const text = shortText(element, mostPart)
      if (text === '') return
      if (text !== null && this.isFurniture(element, text)) this.found.push(element)
      else if (text !== null && this.isProse(element, text)) this.prose(text)
      else this.children(element)
    }
  }

  private prose(text: string): void {
    if (this.past) {
      this.ended = true
      return
    }
    // A heading of level 1 in the midst of a text is not its headline.
    this.before += text.length
    if (this.before > mostBefore) {
      this.ended = true
      this.found.length = 0
    }
  }

  private isFurniture(element: Element, text: string): boolean {
    if (element.querySelector('p + p')) return false
    if (element.localName === 'time' || isOpeningLine(text)) return true
    if (/^h[1-6]$/.test(element.localName)) return this.past && standfirst.test(element.className)
    // "author-quote": a sentence is furniture only where it is marked as a standfirst.
    const sentence = element.localName === 'p' && text.length > 60 && sentenceEnd.test(text)
    return isMarked(element) && (!sentence || standfirst.test(element.className))
  }

  private isProse({ localName }: Element, text: string): boolean {
    return (
      localName === 'p' ||
      /^h[2-6]$/.test(localName) ||
      (text.length > 60 && sentenceEnd.test(text))
    )
  }
}

/** Whether an element's own name says that it is furniture or a standfirst. */
function isMarked(element: Element): boolean {
  const property = element.getAttribute('itemprop') ?? ''
  if (/^(author|datePublished|dateModified|description|alternativeHeadline)$/.test(property))
    return true
  const parts = `${element.className} ${element.id} ${element.getAttribute('data-testid') ?? ''}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
  return parts.some((part) => {
    if (standfirst.test(part)) return true
    if (/(^|[_-])(has|is|no|not|with|without|body|content|text)[_-]/.test(part)) return false
    const words = part.split(/[^a-z]+/).filter((word) => word !== '')
    return words.some((word) => furniture.has(word)) && !/body|content|paragraph/.test(part)
  })
}
