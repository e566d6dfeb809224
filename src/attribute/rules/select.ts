import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { trimEnd } from './contents.ts'
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
  let chosen: Proposal[] = []
  const surest = [...learned].sort((a, b) => b.confidence - a.confidence)
  for (const proposal of [...framed, ...surest]) {
    if (proposal.confidence > sureEnough) {
      chosen = chosen.map((other) => giveWay(doc, other, proposal))
    }
    const kept = keep(doc, proposal, chosen)
    if (kept) chosen.push(kept)
  }
  return chosen
}

// Chosen on texts held back from training.
const sureEnough = 0.8

/** "X said it was late, noting that …": content ends at the mark where a likely cue's clause begins. */
function giveWay(doc: Doc, other: Proposal, proposal: Proposal): Proposal {
  const { cue, source } = proposal
  const [head] = cue
  if (!head || other.form) return other
  const content = other.content.map((range) => {
    if (!(range.from < head.from && head.from < range.to)) return range
    const isInside = source !== null && source.from > range.from && source.to <= range.to
    const cut = isInside ? Math.min(source.from, head.from) : head.from
    if (!isJoint(doc, cut - 1)) return range
    const to = trimEnd(doc, range.from, doc.tokens[cut - 1]?.isWord ? cut - 1 : cut)
    return to > range.from ? { from: range.from, to } : range
  })
  return { ...other, content }
}

function isJoint(doc: Doc, at: number): boolean {
  if ((doc.regionOf[at] ?? -1) >= 0) return false
  return /^(?:[,;—–]|-{1,3}|and|but|while|as)$/.test(doc.tokens[at]?.lower ?? '')
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
