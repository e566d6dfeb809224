import { oneLine } from '../details/line.ts'
import { dateCandidate } from '../details/opening-line.ts'
import type { Candidate, Field } from '../details/settle.ts'
import type { Document, Element } from './dom.ts'
import { headlineOf } from './headline.ts'
import { shortText } from './short-text.ts'

type Names = Readonly<Partial<Record<Field, readonly string[]>>>

/** OpenGraph and its article vocabulary. */
const openGraph: Names = {
  title: ['og:title'],
  byline: ['article:author_name', 'og:article:author', 'article:author'],
  published: ['article:published_time', 'og:article:published_time', 'og:published_time'],
  modified: ['article:modified_time', 'og:updated_time', 'article:updated_time'],
  outlet: ['og:site_name'],
  language: ['og:locale'],
  url: ['og:url'],
  section: ['article:section'],
}

/** The other vocabularies, the more exact ones first. */
const other: Names = {
  title: ['parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'twitter:title', 'hdl'],
  byline: [
    'author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'article.author',
  ],
  published: [
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.created',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'published_time',
    'ptime',
    'date',
    'article.published',
    'displaydate',
    'cxenseparse:recs:publishtime',
  ],
  modified: ['datemodified', 'dcterms.modified', 'lastmod', 'last-modified', 'article.updated'],
  outlet: ['publisher', 'dc.publisher', 'dcterms.publisher', 'application-name', 'cre'],
  language: ['language', 'content-language', 'dc.language', 'dcterms.language', 'inlanguage'],
  url: ['parsely-link', 'syndication-source', 'twitter:url', 'dc.identifier', 'dcterms.identifier'],
  section: [
    'section',
    'articlesection',
    'parsely-section',
    'sailthru.section',
    'category',
    'article.section',
  ],
}

const creditNames = [
  'copyright',
  'copyrightholder',
  'dcterms.rightsholder',
  'dc.rights',
  'rights',
  'source',
  'dc.source',
  'news_source',
  'syndication-source',
  'original-source',
  'article:content_tier_source',
]

/** The `<meta>` elements by their lower-case name; the first of a name counts. */
export type Metas = ReadonlyMap<string, readonly string[]>

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    if (content === null || content.trim() === '') continue
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (attribute) => meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [],
    )
    for (const name of new Set(names)) {
      const before = metas.get(name)
      if (before) before.push(content)
      else metas.set(name, [content])
    }
  }
  return metas
}

export function openGraphCandidates(metas: Metas): Candidate[] {
  return fromMetas(metas, openGraph, 'opengraph')
}

export function metaCandidates(metas: Metas): Candidate[] {
  return fromMetas(metas, other, null)
}

export function metaCredits(metas: Metas): string[] {
  return creditNames.flatMap((name) => metas.get(name)?.[0] ?? [])
}

function fromMetas(metas: Metas, names: Names, by: string | null): Candidate[] {
  const found: Candidate[] = []
  for (const [field, list] of Object.entries(names) as [Field, readonly string[]][]) {
    for (const name of list) {
      const values = metas.get(name)
      if (!values) continue
      // Most identifiers are numbers of a catalogue.
      if (name.endsWith('.identifier') && !/^https?:/i.test(values[0] ?? '')) continue
      const value = field === 'byline' ? [...new Set(values)].slice(0, 20).join(', ') : values[0]
      if (value) found.push({ field, value, by: by ?? `meta ${name}` })
    }
  }
  return found
}

/** `<html lang>`, which its page's template sets with more care than the OpenGraph locale. */
export function rootLanguage(document: Document): Candidate[] {
  const value = document.documentElement.getAttribute('lang') ?? ''
  return value === '' ? [] : [{ field: 'language', value, by: 'html lang' }]
}

/** What the visible page says: canonical link, `<time>`, byline, headline, `<title>`. */
export function visibleCandidates(document: Document): Candidate[] {
  const found: Candidate[] = []
  const add = (field: Field, value: string | null | undefined, by: string): void => {
    if (value && value.trim() !== '') found.push({ field, value: oneLine(value), by })
  }
  add('url', document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), 'canonical')
  for (const places of dates) {
    const stated = stamp(document.querySelector(places))
    if (stated) found.push(stated)
  }
  add('modified', attributeDate(document.querySelector('[itemprop~="dateModified"]')), 'time')
  add('byline', itemName(document, 'author') ?? shownName(document.querySelector(authors)), 'page')
  add('outlet', itemName(document, 'publisher'), 'microdata')
  add('title', headlineOf(document)?.textContent, 'h1')
  add('title', document.querySelector('title')?.textContent, 'title')
  return found
}

const authors = '[rel~="author"], .byline, .author-name, .article-author, .author'

/** What microdata names as the author or publisher. */
function itemName(document: Document, property: string): string | null {
  const item = `[itemprop~="${property}"]`
  const name = document.querySelector(`${item} [itemprop~="name"]`) ?? document.querySelector(item)
  return shownName(name)
}

function shownName(element: Element | null): string | null {
  if (!element) return null
  return element.getAttribute('content') ?? shortText(element, 120)
}

/** Where a page shows its date, the surest first. */
const dates = [
  '[itemprop~="datePublished"]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
  'time',
  'abbr.published',
  '.entry-date, .post-date, .article-date, .published, .pubdate, .date, .timestamp, .date-header, .submitted',
]

function stamp(element: Element | null): Candidate | null {
  if (!element) return null
  const stated = attributeDate(element)
  if (stated !== null) return { field: 'published', value: stated, by: 'time' }
  return dateCandidate(oneLine(element.textContent), 'time')
}

/** "3 hours ago" is no date, and nothing is wrong with it: only an attribute is held to be one. */
function attributeDate(element: Element | null): string | null {
  return element?.getAttribute('datetime') ?? element?.getAttribute('title') ?? null
}
