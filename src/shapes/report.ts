import type { Span } from './span.ts'

/** An immutable text with its fingerprint, metadata and source chain. */
export interface Report {
  /** A hash of address, outlet and text: the same report is the same id wherever it is read. */
  readonly id: string
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string
  readonly url: string | null
  readonly title: string | null
  /** YYYY-MM-DD. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly outlet: string | null
  readonly chain: readonly ChainLink[]
  readonly text: string
}

export type ChainRole = 'speaker' | 'venue' | 'agency' | 'syndicator' | 'outlet'

/** One step of the way the words travelled, from the speaker outwards. */
export interface ChainLink {
  /** Id of an actor of the same reading. */
  readonly actor: string
  readonly role: ChainRole
  /** Where the text names it; null where only the metadata does. */
  readonly span: Span | null
}
