/** A JSON object of a page, of any shape. */
export type Json = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of its article. */
export interface Linked {
  readonly article: Json | null
  /** Every object with an `@id`, for what the article refers to. */
  readonly byId: ReadonlyMap<string, Json>
  /** How many scripts could not be read. */
  readonly malformed: number
}

const articleType =
  /(^|\/)(Article|NewsArticle|\w{1,30}NewsArticle|Report|Reportage|BlogPosting|LiveBlogPosting|LiveBlog|PressRelease|\w{1,30}Article|Interview)$/

/** Deeper or more than this is no description of an article. */
const maxDepth = 16
const maxObjects = 20_000

/** Finds the article among a page's JSON-LD scripts: the first that is not part of a list. */
export function readJsonLd(scripts: readonly string[]): Linked {
  const byId = new Map<string, Json>()
  const articles: Json[] = []
  let malformed = 0
  let left = maxObjects

  function visit(value: unknown, depth: number, listed: boolean): void {
    if (depth > maxDepth || left-- <= 0 || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1, listed)
      return
    }
    const json = value as Json
    const id = json['@id']
    if (typeof id === 'string' && Object.keys(json).length > 1 && !byId.has(id)) byId.set(id, json)
    if (!listed && isType(json, articleType)) articles.push(json)
    for (const [key, part] of Object.entries(json)) {
      const inList = /^(itemListElement|hasPart|isPartOf|mentions|citation|about|liveBlogUpdate)$/
      visit(part, depth + 1, listed || inList.test(key) || isType(json, articleType))
    }
  }

  for (const script of scripts) {
    const value = parseLoosely(script)
    if (value === undefined) malformed++
    else visit(value, 0, false)
  }
  const article = articles.find((json) => json.headline !== undefined) ?? articles[0] ?? null
  return { article, byId, malformed }
}

/** Whether one of the object's types matches. */
export function isType(json: Json, pattern: RegExp): boolean {
  const type = json['@type']
  return (Array.isArray(type) ? type : [type]).some(
    (name) => typeof name === 'string' && pattern.test(name),
  )
}

/** undefined where it is no JSON even after the usual slips are mended. An empty script is null. */
function parseLoosely(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(-->|\/\/\s?\]\]>|\]\]>|\/\*\]\]>\*\/|;)$/, '')
    .trim()
  if (text === '') return null
  return parse(text) ?? parse(mend(text))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Line breaks inside strings, and commas before a closing bracket. One pass. */
function mend(text: string): string {
  const out: string[] = []
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (inString && char === '\\') {
      out.push(char, text[at + 1] ?? '')
      at++
    } else if (inString && char < ' ') {
      out.push(' ')
    } else if (!inString && char === ',' && /^\s{0,200}[}\]]/.test(text.slice(at + 1, at + 202))) {
      // Left out.
    } else {
      if (char === '"') inString = !inString
      out.push(char)
    }
  }
  return out.join('')
}
