import type { Hint } from './hint.ts'

/** How an input is read; `unknown` is markup that is neither a page nor a feed. */
export type Kind = 'html' | 'text' | 'markdown' | 'json' | 'feed' | 'unknown'

const byExtension: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    shtml: 'html',
    txt: 'text',
    text: 'text',
    md: 'markdown',
    markdown: 'markdown',
    mdx: 'markdown',
    json: 'json',
    jsonl: 'json',
    ndjson: 'json',
    ninjs: 'json',
    rss: 'feed',
    atom: 'feed',
    rdf: 'feed',
    xml: 'feed',
  }),
)

const byMediaType: readonly (readonly [RegExp, Kind])[] = [
  [/^text\/html|^application\/xhtml\+xml/, 'html'],
  [/^text\/(x-)?markdown/, 'markdown'],
  [/[/+](x-)?(ndjson|jsonl?|json-seq)\b/, 'json'],
  [/^application\/(rss|atom|rdf)\+xml|^(application|text)\/xml/, 'feed'],
  [/^text\/plain/, 'text'],
]

/** Tags that open a page or a piece of one; prose may begin with another `<`. */
const pageStart =
  /^<(!doctype html|html|head|body|meta|title|article|main|section|header|div|p|h[1-6]|table|script|link|!--)[\s>/-]/i

/**
 * How to read a text: what its beginning shows outweighs the media type, which outweighs the name
 * of the file or address.
 */
export function sniff(text: string, hint: Hint): Kind {
  const start = text.slice(0, 2000).trimStart()
  const stated = statedKind(hint)
  if (start.startsWith('<')) {
    const root = rootName(start)
    if (/^(rss|feed|rdf)$/i.test(root)) return 'feed'
    if (/^(html|!doctype)$/i.test(root) || pageStart.test(start)) return 'html'
    if (stated === 'feed' || start.startsWith('<?xml')) return 'unknown'
  }
  if (stated === 'json' || (stated !== 'markdown' && looksLikeJson(start))) return 'json'
  if (stated === 'feed') return 'feed'
  // A page without a single tag is a text that someone named .html.
  if (stated === 'html') return /<[a-z!/]/i.test(text) ? 'html' : 'text'
  if (stated === 'markdown') return 'markdown'
  return /^---[ \t]*\n[A-Za-z][\w-]{0,40}\s?:\s/.test(start) ? 'markdown' : 'text'
}

function statedKind({ mediaType, input, url }: Hint): Kind | null {
  const type = mediaType?.toLowerCase() ?? ''
  const byType = byMediaType.find(([pattern]) => pattern.test(type))?.[1] ?? null
  // Servers send what they do not know as text/plain; the name knows better.
  if (byType !== null && byType !== 'text') return byType
  return extensionKind(input) ?? (url === null ? null : extensionKind(url)) ?? byType
}

function extensionKind(name: string): Kind | null {
  const path = name.replace(/[?#].*$/s, '')
  const extension = /\.([a-z]{2,8})$/i.exec(path.slice(-12))?.[1]?.toLowerCase() ?? ''
  return byExtension.get(extension) ?? null
}

/** The name of the first element, past declarations and comments; prefixes are left out. */
function rootName(start: string): string {
  let at = 0
  while (at < start.length) {
    const rest = start.slice(at, at + 200)
    const past = /^\s+/.exec(rest)?.[0].length ?? 0
    if (past > 0) at += past
    else if (rest.startsWith('<!--')) at = after(start, '-->', at)
    else if (rest.startsWith('<?')) at = after(start, '?>', at)
    else if (/^<!doctype\s+html/i.test(rest)) return '!doctype'
    else if (rest.startsWith('<!')) at = after(start, '>', at)
    else return /^<(?:[a-z0-9]+:)?([a-z]+)/i.exec(rest)?.[1] ?? ''
  }
  return ''
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** `[Editor's note …]` is prose; an object, or an array of objects, is JSON. */
function looksLikeJson(start: string): boolean {
  return /^\{\s*("|\})|^\[\s*(\{\s*["}]|\])/.test(start)
}
