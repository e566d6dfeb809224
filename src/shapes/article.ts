import type { Issue } from './issue.ts'
import type { ChainRole } from './report.ts'
import type { Span } from './span.ts'

/** What reading makes of one input, before anyone is attributed: the text and what came with it. */
export interface Article {
  readonly text: string
  readonly url: string | null
  readonly title: string | null
  /** The day of publication in the outlet's own zone, YYYY-MM-DD. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly outlet: string | null
  readonly links: readonly SourceLink[]
  readonly asides: readonly Aside[]
  readonly meta: Meta
  readonly issues: readonly Issue[]
}

/** One link of the source chain as printed; `span` is null where only the metadata names it. */
export interface SourceLink {
  readonly name: string
  readonly role: ChainRole
  readonly span: Span | null
  /** The pattern or field that showed it, e.g. `told`, `according-to`, `credit-line`, `metadata`. */
  readonly by: string
}

/** A stretch of the text that is not the report's own content: no statement is read from it. */
export interface Aside {
  readonly kind: 'dateline' | 'metadata' | 'credit' | 'travel'
  readonly span: Span
}

/** Metadata beyond the contract's fields, and where each value came from. */
export interface Meta {
  /** The file, address or `-` that was read; a feed adds `#` and the item's number. */
  readonly input: string
  readonly format: Format
  readonly charset: string | null
  readonly byline: string | null
  readonly section: string | null
  /** ISO 8601 with the zone as stated; null where only a day is known. */
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  /** Field name → where it was found, e.g. `title: 'json-ld'`. */
  readonly knownBy: Readonly<Record<string, string>>
  /** The answer of robots.txt for a fetched address; null where nothing was fetched. */
  readonly robots: Robots | null
}

export type Format = 'html' | 'text' | 'markdown' | 'ninjs' | 'rss' | 'atom' | 'rdf' | 'json-feed'

export interface Robots {
  readonly url: string
  readonly status: number | null
  readonly allowed: boolean
}
