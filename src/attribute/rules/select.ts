import { trimEnd } from './contents.ts'
import type { Doc } from './doc.ts'
import type { Range } from './paragraphs.ts'
import type { Proposal } from './propose.ts'

/**
 * The proposals that can stand together, those of fixed frames first, then the surest: a cue or a source inside another's content
 * attributes nothing of its own, and content ends where another's words begin.
 */
export function select(
  doc: Doc,
  framed: readonly Proposal[],
  learned: readonly Proposal[],
): Proposal[] {
  const chosen: Proposal[] = []
  const surest = [...learned].sort((a, b) => b.confidence - a.confidence)
  for (const proposal of [...framed, ...surest]) {
    const kept = keep(doc, proposal, chosen)
    if (kept) chosen.push(kept)
  }
  return chosen
}

function keep(doc: Doc, proposal: Proposal, chosen: readonly Proposal[]): Proposal | null {
  const own = [...proposal.cue, ...(proposal.source ? [proposal.source] : [])]
  let content = proposal.content
  for (const other of chosen) {
    if (other.content.some((range) => own.some((one) => meets(range, one)))) return null
    if (other.cue.some((range) => proposal.cue.some((one) => meets(range, one)))) return null
    const taken = [...other.content, ...other.cue]
    if (other.source && !same(other.source, proposal.source)) taken.push(other.source)
    content = content.flatMap((range) => without(doc, range, taken))
  }
  return content.length === 0 ? null : { ...proposal, content }
}

/** What is left of a range in front of the first that it meets; nothing where that covers its start. */
function without(doc: Doc, range: Range, taken: readonly Range[]): Range[] {
  let { to } = range
  for (const other of taken) if (other.from < to && other.to > range.from) to = other.from
  if (to === range.to) return [range]
  to = trimEnd(doc, range.from, to)
  return to > range.from ? [{ from: range.from, to }] : []
}

function meets(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}

function same(a: Range, b: Range | null): boolean {
  return b !== null && a.from === b.from && a.to === b.to
}
