/** How sure an attribution is, from 0 to 1: a logistic regression over its evidence. */
export function toConfidence(evidence: readonly number[], weights: readonly number[]): number {
  const [constant = 0, ...others] = weights
  if (others.length === 0) return clip(Math.exp(evidence.reduce((sum, part) => sum + part, 0)))
  const score = evidence.reduce((sum, part, at) => sum + part * (others[at] ?? 0), constant)
  return clip(1 / (1 + Math.exp(-score)))
}

// An attribution that was found is never given up for impossible, nor any for certain.
function clip(value: number): number {
  return Math.min(0.999, Math.max(0.001, value))
}
