import type { Format, SourceLink } from '../../shapes/article.ts'
import type { Issue } from '../../shapes/issue.ts'
import type { Details } from './details/settle.ts'

/** One article as its format gives it, before the text itself is asked for dates and chain. */
export interface Draft {
  readonly format: Format
  /** The place in its feed or array, from 1; null where the input is one article. */
  readonly item: number | null
  readonly text: string
  readonly details: Details
  /** Copyright, source and credit lines of the metadata. */
  readonly credits: readonly string[]
  readonly links: readonly SourceLink[]
  readonly issues: readonly Issue[]
}

/** What one input came to: its drafts, and the issues that belong to no single one of them. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly issues: readonly Issue[]
}
