import type { Aside, SourceLink } from '../../shapes/article.ts'
import type { PrintedDay } from './day.ts'

/** What one part of the frame (a dateline, a line, a sentence) gives. */
export interface Piece {
  readonly aside: Aside | null
  readonly links: readonly SourceLink[]
  /** The day of publication that it prints. */
  readonly day: PrintedDay | null
}
