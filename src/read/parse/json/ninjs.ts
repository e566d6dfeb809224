import type { SourceLink } from '../../../shapes/article.ts'
import type { ChainRole } from '../../../shapes/report.ts'
import type { Candidate, Field } from '../details/settle.ts'

/** One ninjs item with its body as it stands. */
export interface NinjsItem {
  readonly html: string | null
  readonly text: string | null
  readonly candidates: readonly Candidate[]
  readonly credits: readonly string[]
  readonly links: readonly SourceLink[]
}

type Json = Readonly<Record<string, unknown>>

const by = 'ninjs'

/**
 * An IPTC ninjs item of version 1.x (`headline`, `body_html`), 2.x (`headlines`, `bodies`,
 * `versioncreated`) or 3.x (`versionCreated`); null where the object is none: it has neither
 * headline nor body, or is a picture or the like without a body.
 */
export function readNinjs(value: unknown): NinjsItem | null {
  const item = lowerKeys(value)
  if (!item) return null
  const { html, text } = bodyOf(item)
  const title = pick(objects(item.headlines)) ?? string(item.headline) ?? string(item.title)
  const known = ['uri', 'standard', 'versioncreated', 'headlines', 'bodies', 'headline', 'type']
  if (html === null && text === null && (title === null || !known.some((key) => key in item))) {
    return null
  }
  const { credits, links } = sources(item)
  const fields: Readonly<Record<Field, readonly (string | null)[]>> = {
    title: [title],
    byline: [string(item.by), string(item.byline), bylines(item)],
    published: [
      string(item.firstcreated),
      string(item.contentcreated),
      string(item.versioncreated),
      string(item.published),
    ],
    modified: [string(item.versioncreated)],
    outlet: [
      sourceOf(links, 'outlet'),
      name(item.publisher),
      sourceOf(links, 'syndicator'),
      name(item.provider),
      name(item.source),
      sourceOf(links, 'agency'),
    ],
    language: [string(item.language)],
    url: addresses(item),
    section: [name(objects(item.subjects)[0]) ?? name(objects(item.subject)[0])],
  }
  return {
    html,
    text,
    candidates: (Object.entries(fields) as [Field, (string | null)[]][]).flatMap(
      ([field, values]) =>
        values.flatMap((found) => (found === null ? [] : [{ field, value: found, by }])),
    ),
    credits: [
      ...strings([item.copyrightholder, item.copyrightnotice, item.usageterms]),
      ...credits,
    ],
    links,
  }
}

/** Version 3 writes `versionCreated` where version 2 wrote `versioncreated`. */
function lowerKeys(value: unknown): Json | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toLowerCase(), part]))
}

function bodyOf(item: Json): { html: string | null; text: string | null } {
  const bodies = objects(item.bodies)
  const markup = bodies.filter((body) => /html|xml/i.test(string(body.contenttype) ?? ''))
  const plain = bodies.filter((body) => !markup.includes(body))
  // Markup before plain text: plain bodies are often one run of text without paragraphs.
  const html = pick(markup) ?? string(item.body_html) ?? string(item.body_xhtml)
  const text = pick(plain) ?? string(item.body_text) ?? null
  if (html !== null) return { html, text: null }
  if (text !== null && /<p[\s>]/i.test(text)) return { html: text, text: null }
  return { html: null, text }
}

/** The value of the main one of several headlines or bodies: the role says which, else the first. */
function pick(all: readonly Json[]): string | null {
  const main = all.find(({ role }) => /^(main|headline|body|story)$/i.test(string(role) ?? ''))
  return string((main ?? all[0])?.value)
}

function bylines(item: Json): string | null {
  const names = objects(item.bylines).flatMap((part) =>
    strings([part.byline ?? part.value ?? part.name]),
  )
  const all = [...names, ...strings(Array.isArray(item.bylines) ? item.bylines : [])]
  return all.length > 0 ? all.slice(0, 20).join(', ') : null
}

/** `uri` is an identifier before it is an address, so it comes last. */
function addresses(item: Json): (string | null)[] {
  const others = objects(item.altids).map(({ value }) => string(value))
  const web = [item.canonicalurl, item.canonical_url, item.canonical, item.url, item.weburl]
  return [...strings(web), ...others, string(item.uri)].filter(
    (address) => address !== null && /^https?:/i.test(address),
  )
}

/** Roles as the IPTC's vocabulary and the agencies write them. */
const roles: readonly (readonly [RegExp, ChainRole])[] = [
  [/agency|origin/i, 'agency'],
  [/syndicat|distribut|transmit|aggregat/i, 'syndicator'],
  [/publish/i, 'outlet'],
]

function sources(item: Json): { credits: string[]; links: SourceLink[] } {
  const credits: string[] = []
  const links: SourceLink[] = []
  for (const source of objects(item.infosources)) {
    const named = string(source.name) ?? string(source.literal)
    if (named === null) continue
    const role = string(source.role) ?? string(source.rel) ?? ''
    const found = roles.find(([pattern]) => pattern.test(role))?.[1]
    if (found) links.push({ name: named, role: found, span: null, by: 'metadata' })
    else credits.push(named)
  }
  return { credits, links }
}

/** The last in the chain of a role: it handed the item on to whoever reads it. */
function sourceOf(links: readonly SourceLink[], role: ChainRole): string | null {
  return links.findLast((link) => link.role === role)?.name ?? null
}

function name(value: unknown): string | null {
  const object = lowerKeys(value)
  return object ? string(object.name) : string(value)
}

function objects(value: unknown): Json[] {
  if (!Array.isArray(value)) return []
  return value
    .slice(0, 1000)
    .map(lowerKeys)
    .filter((part) => part !== null)
}

function strings(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string' && value.trim() !== '') as string[]
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
