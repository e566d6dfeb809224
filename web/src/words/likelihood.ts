// The terms and bounds of ICD 203, Analytic Standards (2015), which readers of assessments know.
const terms: readonly (readonly [from: number, words: string])[] = [
  [0.95, 'almost certain'],
  [0.8, 'very likely'],
  [0.55, 'likely'],
  [0.45, 'as likely as not'],
  [0.2, 'unlikely'],
  [0.05, 'very unlikely'],
  [0, 'almost ruled out'],
]

/** A probability, 0 to 1, in words. */
export function likelihood(probability: number): string {
  return terms.find(([from]) => probability >= from)?.[1] ?? 'almost ruled out'
}
