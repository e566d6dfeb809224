import type { Candidate, Field } from '../details/settle.ts'
import type { Json, Linked } from './json-ld.ts'

const by = 'json-ld'

/** What the page's JSON-LD says of its article, as candidates in order of trust. */
export function linkedCandidates({ article, byId }: Linked): Candidate[] {
  if (!article) return []
  const follow = (value: unknown): unknown => followId(value, byId)
  const found: (readonly [Field, readonly (string | null)[]])[] = [
    ['title', [text(article.headline), text(article.name)]],
    ['byline', [people(article.author, follow), people(article.creator, follow)]],
    ['published', [text(article.datePublished), text(article.dateCreated)]],
    ['modified', [text(article.dateModified)]],
    ['outlet', [nameOf(follow(article.publisher)), nameOf(follow(article.sourceOrganization))]],
    ['language', [text(article.inLanguage), languageOf(article.inLanguage)]],
    ['url', [text(article.url), addressOf(article.mainEntityOfPage)]],
    ['section', [text(article.articleSection)]],
  ]
  return found.flatMap(([field, values]) =>
    values.flatMap((value) => (value === null ? [] : [{ field, value, by }])),
  )
}

/** Names and lines that say whose words they are, for the source chain. */
export function linkedCredits({ article, byId }: Linked): string[] {
  if (!article) return []
  const parts = [
    article.copyrightHolder,
    article.sourceOrganization,
    article.provider,
    article.isBasedOn,
    article.isBasedOnUrl,
    article.copyrightNotice,
    article.creditText,
  ]
  return parts.flatMap((part) => {
    const value = followId(part, byId)
    const line = text(value) ?? nameOf(value)
    return line === null ? [] : [line]
  })
}

function followId(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  if (Array.isArray(value)) return value.map((item) => followId(item, byId))
  if (typeof value !== 'object' || value === null) return value
  const id = (value as Json)['@id']
  if (typeof id !== 'string' || 'name' in value) return value
  return byId.get(id) ?? value
}

/** A string, or the first of several. */
function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'number') return String(first)
  return typeof first === 'string' && first.trim() !== '' ? first : null
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'object' || first === null) return text(first)
  return text((first as Json).name) ?? text((first as Json).legalName)
}

function people(value: unknown, follow: (value: unknown) => unknown): string | null {
  const all = (Array.isArray(value) ? value.slice(0, 20) : [value]).map((item) =>
    nameOf(follow(item)),
  )
  const names = [...new Set(all.filter((name) => name !== null))]
  return names.length > 0 ? names.join(', ') : null
}

function languageOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  return text((value as Json).alternateName) ?? text((value as Json).name)
}

function addressOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'object' || first === null) return text(first)
  return text((first as Json)['@id']) ?? text((first as Json).url)
}
