import type { Aside, SourceLink } from '../../shapes/article.ts'
import { slice } from '../../shapes/span.ts'
import { linksOfCredit, yearOfCredit } from './credit-lines.ts'
import { toIso } from './day.ts'
import { edgesOf } from './edges.ts'
import { journeyOf } from './journey.ts'
import { nameKey, type OutletKind } from './known-names.ts'
import { linesOf } from './lines.ts'
import { inOrder } from './order.ts'
import type { Piece } from './piece.ts'
import { quotedSpans } from './quoted.ts'
import { isHolding, rightsHolder } from './rights-holder.ts'
import { sentencesOf } from './sentences.ts'
import { shapeOf } from './shape.ts'

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
export function findFrame(text: string, known: Known): Frame {
  const lines = linesOf(text)
  const edges = edgesOf(text, lines)
  const taken = edges.flatMap(({ aside }) => aside ?? [])
  const named = [...edges.flatMap(({ links }) => links), ...creditsOf(known)]
  const sentences = sentencesOf(text, lines)
  const quoted = quotedSpans(text, lines)
  const journey = journeyOf(text, sentences, taken, quoted, kindsOf(named, known.outlet))
  const own: readonly SourceLink[] =
    known.outlet === null
      ? []
      : [{ name: known.outlet, role: 'outlet', span: null, by: 'metadata' }]
  const asides = [...taken, ...journey.asides].sort((a, b) => a.span.start - b.span.start)
  const links = inOrder([...named, ...journey.links, ...own])
  return {
    links,
    asides,
    published: known.published ?? publishedIn(text, edges, asides, known),
    outlet: known.outlet ?? outletOf(links),
  }
}

/** What the metadata credits; beside a known outlet its publishing house is no link of the chain. */
function creditsOf({ credits, outlet }: Known): readonly SourceLink[] {
  const links = credits.flatMap(linksOfCredit)
  if (outlet === null) return links
  const own = letters(outlet)
  return links.filter(
    ({ name, role }) => role !== 'outlet' || !(isHolding(name) || letters(name) === own),
  )
}

function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The names that lines and metadata have shown to be outlets, so that sentences may rely on them. */
function kindsOf(
  links: readonly SourceLink[],
  outlet: string | null,
): ReadonlyMap<string, OutletKind> {
  const kinds = new Map<string, OutletKind>()
  if (outlet !== null) kinds.set(nameKey(outlet), shapeOf(outlet, true).kind)
  for (const { name, role } of links) {
    if (role !== 'speaker') kinds.set(nameKey(name), role === 'agency' ? 'agency' : 'outlet')
  }
  return kinds
}

/** The first day that the edges print whole, or without its year where a copyright line has one. */
function publishedIn(
  text: string,
  edges: readonly Piece[],
  asides: readonly Aside[],
  known: Known,
): string | null {
  const days = edges.flatMap(({ day }) => day ?? [])
  const whole = days.find(({ year }) => year !== null)
  if (whole) return toIso(whole, null)
  const [first] = days
  if (!first) return null
  const notes = asides.filter(({ kind }) => kind === 'credit').map(({ span }) => slice(text, span))
  for (const note of [...known.credits, ...notes]) {
    const year = yearOfCredit(note)
    if (year !== null) return toIso(first, year)
  }
  return null
}

/** Without metadata: the syndicator, else the outlet that a copyright or credit line names last. */
function outletOf(links: readonly SourceLink[]): string | null {
  const syndicator = links.find(({ role }) => role === 'syndicator')
  const credited = links.findLast(({ role, by }) => role === 'outlet' && credits.has(by))
  if (syndicator) return syndicator.name
  return credited ? rightsHolder(credited.name) || null : null
}

const credits = new Set(['copyright', 'metadata'])
