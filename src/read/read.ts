import type { Article } from '../shapes/article.ts'
import { type Issue, issue } from '../shapes/issue.ts'
import { parse } from './parse/parse.ts'
import type { Opened } from './sources/opened.ts'

/** What one input came to. An article's own issues stand with the article. */
export interface ReadResult {
  readonly input: string
  readonly articles: readonly Article[]
  readonly issues: readonly Issue[]
}

/** Parses an input that was opened. Bad input gives issues; only a bug throws. */
export async function readOpened({ input, bytes, hint, issues }: Opened): Promise<ReadResult> {
  if (!bytes) return { input, articles: [], issues }
  const parsed = await parse(bytes, hint)
  const all = [...issues, ...parsed.issues]
  // An input that came to nothing always says so, be it an empty list of items.
  const silent = parsed.articles.length === 0 && all.every(({ severity }) => severity !== 'error')
  if (silent) all.push(issue('R006', 'The input holds no report.'))
  return { input, articles: parsed.articles, issues: all }
}
