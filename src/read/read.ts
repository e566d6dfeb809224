import type { Article } from '../shapes/article.ts'
import type { Issue } from '../shapes/issue.ts'
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
  return { input, articles: parsed.articles, issues: [...issues, ...parsed.issues] }
}
