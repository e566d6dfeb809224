import type { Robots } from '../../shapes/article.ts'

/** What is known of some bytes before they are read. */
export interface Hint {
  /** The file, address or `-` that was read. */
  readonly input: string
  readonly mediaType: string | null
  /** The character set as the transport stated it. */
  readonly charset: string | null
  readonly url: string | null
  readonly robots: Robots | null
}
