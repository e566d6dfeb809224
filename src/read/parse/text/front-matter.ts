import type { Candidate, Field } from '../details/settle.ts'

/** Keys that authors and site builders write, and the field each one gives. */
const keys: ReadonlyMap<string, Field | 'credit'> = new Map(
  Object.entries({
    title: 'title',
    headline: 'title',
    author: 'byline',
    authors: 'byline',
    byline: 'byline',
    date: 'published',
    published: 'published',
    pubdate: 'published',
    updated: 'modified',
    modified: 'modified',
    lastmod: 'modified',
    outlet: 'outlet',
    publisher: 'outlet',
    publication: 'outlet',
    source: 'outlet',
    site: 'outlet',
    url: 'url',
    canonical: 'url',
    canonical_url: 'url',
    link: 'url',
    language: 'language',
    lang: 'language',
    section: 'section',
    category: 'section',
    copyright: 'credit',
    credit: 'credit',
    agency: 'credit',
  }),
)

export interface FrontMatter {
  readonly candidates: readonly Candidate[]
  readonly credits: readonly string[]
  /** Where the text proper starts. */
  readonly end: number
}

/** Front matter is at most this long; beyond it, three dashes are a rule in a text. */
const limit = 16_384

/**
 * The block between `---` lines (or `+++`, as TOML) at the start of a text, or null. One `key:
 * value` a line is read, and lists as `[a, b]` or as `- a` lines; other YAML is passed over.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const mark = /^\s*(---|\+\+\+)[ \t]*\n/.exec(text.slice(0, 64))
  if (!mark?.[1]) return null
  const start = mark[0].length
  const close = text.slice(0, limit).indexOf(`\n${mark[1]}`, start - 1)
  if (close < 0) return null
  const lines = text.slice(start, Math.max(start, close)).split('\n')
  const values = readPairs(lines)
  if (values.size === 0) return null
  const candidates: Candidate[] = []
  const credits: string[] = []
  for (const [key, value] of values) {
    const field = keys.get(key)
    if (field === 'credit') credits.push(value)
    else if (field) candidates.push({ field, value, by: 'front-matter' })
  }
  const lineEnd = text.indexOf('\n', close + 1)
  return { candidates, credits, end: lineEnd < 0 ? text.length : lineEnd + 1 }
}

function readPairs(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>()
  let key = ''
  for (const line of lines) {
    const pair = /^([A-Za-z][\w-]{0,40})\s?[:=](?:\s|$)/.exec(line)
    if (pair?.[1]) {
      key = pair[1].toLowerCase()
      const value = unwrap(line.slice(pair[0].length))
      if (value !== '' || !values.has(key)) values.set(key, value)
      continue
    }
    const item = /^\s*-\s/.exec(line)
    if (!item || key === '') continue
    const value = unwrap(line.slice(item[0].length))
    const before = values.get(key)
    values.set(key, before ? `${before}, ${value}` : value)
  }
  return values
}

function unwrap(value: string): string {
  const text = value.trim()
  if (text.startsWith('[') && text.endsWith(']')) {
    return text.slice(1, -1).split(',').map(unwrap).filter(Boolean).join(', ')
  }
  const quoted = /^(["'])(.*)\1(\s+#.*)?$/.exec(text)
  if (quoted) return (quoted[2] ?? '').replaceAll('\\"', '"').replaceAll("''", "'")
  return text.replace(/\s#.*$/, '').trim()
}
