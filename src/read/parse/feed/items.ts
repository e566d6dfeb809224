import type { Format } from '../../../shapes/article.ts'
import type { Candidate, Field } from '../details/settle.ts'
import type { AnyFeed } from './library.ts'

/** One entry of a feed of any kind. */
export interface FeedItem {
  readonly html: string | null
  readonly text: string | null
  readonly candidates: readonly Candidate[]
  readonly credits: readonly string[]
}

type Values = readonly (string | null | undefined)[]
type Of<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed']

/** The entries of a feed in its order, and which kind of feed it is. */
export function feedItems(parsed: AnyFeed): { format: Format; items: readonly FeedItem[] } {
  switch (parsed.format) {
    case 'rss':
      return { format: 'rss', items: rssItems(parsed.feed) }
    case 'rdf':
      return { format: 'rdf', items: rdfItems(parsed.feed) }
    case 'atom':
      return { format: 'atom', items: atomItems(parsed.feed) }
    case 'json':
      return { format: 'json-feed', items: jsonItems(parsed.feed) }
  }
}

function rssItems(feed: Of<'rss'>): FeedItem[] {
  return (feed.items ?? []).map((item) => {
    const guid = item.guid?.isPermaLink === false ? null : item.guid?.value
    return {
      html: item.content?.encoded ?? item.atom?.content?.value ?? null,
      text: null,
      candidates: candidates('rss', {
        title: [item.title],
        byline: [joined(item.dc?.creators), joined(item.authors?.map(({ name }) => name))],
        published: [item.pubDate, item.dc?.dates?.[0], item.atom?.published],
        modified: [item.atom?.updated, item.dcterms?.modified?.[0]],
        outlet: [item.dc?.publishers?.[0], feed.dc?.publishers?.[0], feed.title],
        language: [item.dc?.languages?.[0], feed.language, feed.dc?.languages?.[0]],
        url: [item.link, guid && /^https?:/i.test(guid) ? guid : null],
        section: [item.categories?.[0]?.name],
      }),
      credits: lines([
        item.source?.title,
        ...(item.dc?.sources ?? []),
        ...(item.dc?.rights ?? []),
        feed.copyright,
      ]),
    }
  })
}

function rdfItems(feed: Of<'rdf'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    html: item.content?.encoded ?? item.atom?.content?.value ?? null,
    text: null,
    candidates: candidates('rdf', {
      title: [item.title],
      byline: [joined(item.dc?.creators)],
      published: [item.dc?.dates?.[0], item.dcterms?.created?.[0]],
      modified: [item.dcterms?.modified?.[0]],
      outlet: [item.dc?.publishers?.[0], feed.dc?.publishers?.[0], feed.title],
      language: [item.dc?.languages?.[0], feed.dc?.languages?.[0]],
      url: [item.link, item.rdf?.about],
      section: [item.dc?.subjects?.[0]],
    }),
    credits: lines([
      ...(item.dc?.sources ?? []),
      ...(item.dc?.rights ?? []),
      ...(feed.dc?.rights ?? []),
    ]),
  }))
}

function atomItems(feed: Of<'atom'>): FeedItem[] {
  return (feed.entries ?? []).map((entry) => {
    const plain = entry.content?.type === 'text' || entry.content?.type === 'text/plain'
    const content = entry.content?.value ?? null
    const link = entry.links?.find(({ rel }) => !rel || rel === 'alternate') ?? entry.links?.[0]
    const authors = entry.authors?.length ? entry.authors : feed.authors
    return {
      html: plain ? null : content,
      text: plain ? content : null,
      candidates: candidates('atom', {
        title: [entry.title?.value],
        byline: [joined(authors?.map(({ name }) => name))],
        published: [entry.published, entry.dc?.dates?.[0], entry.updated],
        modified: [entry.updated],
        outlet: [entry.dc?.publishers?.[0], feed.title?.value],
        language: [entry.xml?.lang, entry.content?.xml?.lang, feed.xml?.lang],
        url: [link?.href],
        section: [entry.categories?.[0]?.label, entry.categories?.[0]?.term],
      }),
      credits: lines([entry.source?.title?.value, entry.rights?.value, feed.rights?.value]),
    }
  })
}

function jsonItems(feed: Of<'json'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    html: item.content_html ?? null,
    text: item.content_text ?? null,
    candidates: candidates('json-feed', {
      title: [item.title],
      byline: [joined((item.authors ?? feed.authors)?.map(({ name }) => name))],
      published: [item.date_published],
      modified: [item.date_modified],
      outlet: [feed.title],
      language: [item.language, feed.language],
      url: [item.url, item.external_url],
      section: [item.tags?.[0]],
    }),
    credits: [],
  }))
}

function candidates(by: string, fields: Readonly<Record<Field, Values>>): Candidate[] {
  return (Object.entries(fields) as [Field, Values][]).flatMap(([field, values]) =>
    lines(values).map((value) => ({ field, value, by })),
  )
}

function joined(names: Values | undefined): string | null {
  const all = lines(names ?? [])
  return all.length > 0 ? [...new Set(all)].slice(0, 20).join(', ') : null
}

function lines(values: Values): string[] {
  return values.filter((value) => typeof value === 'string' && value.trim() !== '') as string[]
}
