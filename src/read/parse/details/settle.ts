import { type Issue, issue } from '../../../shapes/issue.ts'
import { cleanAddress, isFrontPage } from './address.ts'
import { readDate } from './dates.ts'
import { languageTag } from './language-tag.ts'
import { oneLine } from './line.ts'

export type Field =
  | 'title'
  | 'byline'
  | 'published'
  | 'modified'
  | 'outlet'
  | 'language'
  | 'url'
  | 'section'

/** A value that some place gave for a field; `by` names the place. */
export interface Candidate {
  readonly field: Field
  readonly value: string
  readonly by: string
}

/** The metadata of one article after the choice, with where each value came from. */
export interface Details {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly section: string | null
  readonly language: string | null
  readonly url: string | null
  readonly published: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly knownBy: Readonly<Record<string, string>>
}

const labels: Readonly<Record<Field, string>> = {
  title: 'title',
  byline: 'byline',
  published: 'date of publication',
  modified: 'date of modification',
  outlet: 'outlet',
  language: 'language',
  url: 'address',
  section: 'section',
}

/** Null is a value that is wrong; undefined one that is right but says nothing of this article. */
type Reader<T> = (value: string) => T | null | undefined

/**
 * Chooses among candidates, given in order of trust: the first usable value of each field wins. An
 * unusable one before it is reported (R017). `base` is what relative addresses are relative to.
 */
export function settle(
  candidates: readonly Candidate[],
  base: string | null,
): { details: Details; issues: readonly Issue[] } {
  const knownBy: Record<string, string> = {}
  const issues: Issue[] = []

  function choose<T>(field: Field, read: Reader<T>): T | null {
    for (const { field: of, value, by } of candidates) {
      if (of !== field || value.trim() === '') continue
      const usable = read(value)
      if (usable === undefined) continue
      if (usable !== null) {
        knownBy[field] = by
        return usable
      }
      const shown = JSON.stringify(oneLine(value).slice(0, 80))
      issues.push(issue('R017', `The ${labels[field]} ${shown} (${by}) cannot be used.`))
    }
    return null
  }

  const outlet = choose('outlet', name)
  const title = choose('title', oneLine)
  const published = choose('published', readDate)
  const modified = choose('modified', (value) => readDate(value)?.at ?? null)
  const details: Details = {
    title: title && withoutOutlet(title, outlet),
    byline: choose('byline', byline),
    outlet,
    section: choose('section', oneLine),
    language: choose('language', languageTag),
    url: choose('url', (value) => article(cleanAddress(value, base))),
    published: published?.day ?? null,
    publishedAt: published?.at ?? null,
    modifiedAt: modified,
    knownBy,
  }
  return { details, issues }
}

function name(value: string): string | undefined {
  const line = oneLine(value)
  return line === '' || line.length > 120 || /^(https?:|@)/i.test(line) ? undefined : line
}

/** Pages give an author's page on a network where the name belongs. */
function byline(value: string): string | undefined {
  const line = oneLine(value).replace(/^by[: ]\s*/i, '')
  return line === '' || line.length > 300 || /^https?:/i.test(line) ? undefined : line
}

function article(address: string | null): string | null | undefined {
  return address !== null && isFrontPage(address) ? undefined : address
}

/** "Title | Outlet", "Outlet: Title" → "Title", only where the outlet is known by name. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title
  const [whole, name] = [title.toLowerCase(), outlet.toLowerCase()]
  if (whole.endsWith(name)) {
    const start = title.slice(0, -name.length).trimEnd()
    if (/\S\s+[|\-–—·•:»]$/.test(start)) return start.slice(0, -1).trimEnd()
  }
  if (whole.startsWith(name)) {
    const [mark] = /^\s?[|–—·•:»]\s+(?=\S)|^\s-\s+(?=\S)/.exec(title.slice(name.length)) ?? []
    if (mark) return title.slice(name.length + mark.length)
  }
  return title
}
