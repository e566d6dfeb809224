import type { Drafts } from '../draft.ts'
import { readFeed } from '../feed/feed.ts'
import { fragmentText } from '../html/fragment.ts'
import { readPage } from '../html/page.ts'

/** What a parsing worker can be asked for: everything that meets markup from the open web. */
export type Task =
  | { readonly kind: 'page'; readonly html: string; readonly url: string | null }
  | { readonly kind: 'feed'; readonly text: string; readonly url: string | null }
  | { readonly kind: 'fragments'; readonly fragments: readonly Fragment[] }

export interface Fragment {
  readonly html: string
  readonly title: string | null
}

export interface Answers {
  readonly page: Drafts
  readonly feed: Drafts
  readonly fragments: readonly string[]
}

export function perform(task: Task): Answers[Task['kind']] {
  switch (task.kind) {
    case 'page':
      return readPage(task.html, task.url)
    case 'feed':
      return readFeed(task.text, task.url)
    case 'fragments':
      return task.fragments.map(({ html, title }) => fragmentText(html, title))
  }
}
