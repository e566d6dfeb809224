import { type Issue, issue } from '../../../shapes/issue.ts'
import { oneLine } from '../details/line.ts'
import { settle } from '../details/settle.ts'
import type { Draft, Drafts } from '../draft.ts'
import { fragmentText } from '../html/fragment.ts'
import { type FeedItem, feedItems } from './items.ts'
import { parseAnyFeed } from './library.ts'

/**
 * RSS, Atom, RDF or JSON Feed → a draft for each item that carries its content, in the feed's
 * order. R013: no feed, or broken. R014: an item with a summary alone. R006: no item
 * with more. R010: the feed breaks off.
 */
export function readFeed(text: string, url: string | null): Drafts {
  const parsed = parseAnyFeed(text)
  if (!parsed) return { drafts: [], issues: [issue('R013', 'The feed cannot be parsed.')] }
  const { format, items } = feedItems(parsed)
  const drafts: Draft[] = []
  const issues: Issue[] = []
  for (const [at, item] of items.entries()) {
    const { details, issues: unusable } = settle(plainTitles(item), url)
    const content = contentOf(item, details.title)
    if (content === '') {
      const name = details.title === null ? '' : ` ("${details.title.slice(0, 80)}")`
      issues.push(issue('R014', `Item ${at + 1}${name} has no content beyond a summary.`))
      continue
    }
    const { credits } = item
    drafts.push({
      format,
      item: at + 1,
      text: content,
      details,
      credits,
      links: [],
      issues: unusable,
    })
  }
  if (
    format !== 'json-feed' &&
    !/<\/(\w+:)?(rss|feed|rdf)\s*>\s*(<!--[^<]{0,500}-->\s*)?$/i.test(text.slice(-700))
  ) {
    issues.push(issue('R010', 'The feed ends before its closing tag.'))
  }
  if (items.length === 0) issues.push(issue('R013', 'The feed holds no items.'))
  else if (drafts.length === 0) issues.push(issue('R006', 'No item of the feed holds its text.'))
  return { drafts, issues }
}

function contentOf({ html, text }: FeedItem, title: string | null): string {
  if (text !== null && text.trim() !== '') return text.replace(/\r\n?/g, '\n').trim()
  return html === null || html.trim() === '' ? '' : fragmentText(html, title)
}

/** Titles of feeds may be markup themselves. */
function plainTitles({ candidates }: FeedItem): FeedItem['candidates'] {
  return candidates.map((candidate) =>
    candidate.field === 'title' && /[<&]/.test(candidate.value)
      ? { ...candidate, value: oneLine(fragmentText(candidate.value, null)) || candidate.value }
      : candidate,
  )
}
