import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'

/** What the text itself says of how safe a finding is: whether all its content is quoted, or some. */
export function formEvidence(doc: Doc, content: readonly Range[]): number[] {
  const quoted = content.filter(
    ({ from, to }) =>
      (doc.regionOf[from] ?? -1) >= 0 && doc.regionOf[from] === doc.regionOf[to - 1],
  ).length
  return [quoted === content.length ? 1 : 0, quoted > 0 ? 1 : 0, content.length > 1 ? 1 : 0]
}

/** How sure an attribution is, from 0 to 1: a logistic regression over its evidence, the constant first. */
export function toConfidence(evidence: readonly number[], weights: readonly number[]): number {
  const [constant = 0, ...others] = weights
  const score = evidence.reduce((sum, part, at) => sum + part * (others[at] ?? 0), constant)
  // What was found is never given up for impossible, nor taken for certain.
  return Math.min(0.999, Math.max(0.001, 1 / (1 + Math.exp(-score))))
}
