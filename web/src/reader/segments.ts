import type { Form } from '../../../src/shapes/attribution.ts'
import type { Span } from '../../../src/shapes/span.ts'
import type { Statement } from '../../../src/shapes/statement.ts'
import { paragraphsOf } from './paragraphs.ts'

/** A stretch of text over which nothing changes. Statements are indexes, the outermost first. */
interface Segment extends Span {
  readonly text: string
  readonly statements: readonly number[]
  /** Form of the innermost statement whose content this is. */
  readonly form: Form | null
  /** In how many contents at once. */
  readonly depth: number
  readonly cue: boolean
  readonly source: boolean
}

export interface Paragraph extends Span {
  readonly segments: readonly Segment[]
  /** Statements whose first piece of content begins here, in order. */
  readonly begins: readonly number[]
}

type Role = 'content' | 'cue' | 'source'

interface Piece extends Span {
  readonly statement: number
  readonly role: Role
  /** Of all the statement's content: of two statements that overlap, the shorter is the inner. */
  readonly extent: number
}

/**
 * A report's text cut at every boundary of a paragraph or of a piece of a statement. The segments
 * of a paragraph join to its text exactly, however pieces overlap.
 */
export function layOut(text: string, statements: readonly Statement[]): Paragraph[] {
  const paragraphs = paragraphsOf(text)
  const inside: Piece[][] = paragraphs.map(() => [])
  const begins: number[][] = paragraphs.map(() => [])
  for (const [index, statement] of statements.entries()) {
    for (const piece of piecesOf(statement, index)) {
      let at = firstEndingAfter(paragraphs, piece.start)
      for (; at < paragraphs.length && (paragraphs[at]?.start ?? 0) < piece.end; at++) {
        inside[at]?.push(piece)
      }
    }
    const first = statement.content[0]
    if (first) begins[firstEndingAfter(paragraphs, first.start)]?.push(index)
  }
  return paragraphs.map((paragraph, at) => ({
    ...paragraph,
    segments: cut(text, paragraph, inside[at] ?? [], statements),
    begins: (begins[at] ?? []).sort((a, b) => startOf(statements[a]) - startOf(statements[b])),
  }))
}

function piecesOf(statement: Statement, index: number): Piece[] {
  const extent = statement.content.reduce((sum, { start, end }) => sum + end - start, 0)
  return (['content', 'cue', 'source'] as const).flatMap((role) =>
    statement[role]
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({ start, end, statement: index, role, extent })),
  )
}

function cut(
  text: string,
  within: Span,
  pieces: readonly Piece[],
  statements: readonly Statement[],
): Segment[] {
  const clipped = pieces.map((piece) => ({
    piece,
    start: Math.max(piece.start, within.start),
    end: Math.min(piece.end, within.end),
  }))
  const edges = new Set([within.start, within.end])
  for (const { start, end } of clipped) edges.add(start).add(end)
  const offsets = [...edges].sort((a, b) => a - b)
  const opening = Map.groupBy(clipped, ({ start }) => start)
  const closing = Map.groupBy(clipped, ({ end }) => end)
  const open = new Set<Piece>()
  const segments: Segment[] = []
  for (const [index, start] of offsets.entries()) {
    for (const { piece } of closing.get(start) ?? []) open.delete(piece)
    for (const { piece } of opening.get(start) ?? []) open.add(piece)
    const end = offsets[index + 1]
    if (end !== undefined) segments.push(segment(text, { start, end }, [...open], statements))
  }
  return segments
}

function segment(
  text: string,
  { start, end }: Span,
  pieces: Piece[],
  statements: readonly Statement[],
): Segment {
  pieces.sort((a, b) => b.extent - a.extent)
  const contents = pieces.filter(({ role }) => role === 'content')
  const inner = contents.at(-1)
  return {
    start,
    end,
    text: text.slice(start, end),
    statements: [...new Set(pieces.map(({ statement }) => statement))],
    form: (inner && statements[inner.statement]?.form) ?? null,
    depth: contents.length,
    cue: pieces.some(({ role }) => role === 'cue'),
    source: pieces.some(({ role }) => role === 'source'),
  }
}

/** Index of the first paragraph that ends after an offset; the number of them where none does. */
function firstEndingAfter(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function startOf(statement: Statement | undefined): number {
  return statement?.content[0]?.start ?? 0
}
