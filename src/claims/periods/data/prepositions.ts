/** What a preposition says of the stretch of time after it. */
export type Sense = 'in' | 'within' | 'by' | 'before' | 'since' | 'until' | 'from' | 'after'

export interface Preposition {
  readonly words: readonly string[]
  readonly sense: Sense
}

const senses: Readonly<Record<Sense, readonly string[]>> = {
  in: ['in', 'during', 'throughout', 'over', 'across', 'for', 'on', 'at', 'of'],
  within: ['within'],
  by: ['by', 'no later than', 'not later than', 'by no later than'],
  before: ['before'],
  since: ['since', 'ever since'],
  until: ['until', 'till', 'through', 'up until', 'through to', 'up to', 'up to and including'],
  from: ['from', 'as of', 'as from', 'starting', 'starting in', 'starting from', 'beginning in'],
  after: ['after'],
}

/** By first word, the longest first. */
export const prepositions: ReadonlyMap<string, readonly Preposition[]> = index()

function index(): Map<string, Preposition[]> {
  const found = new Map<string, Preposition[]>()
  for (const [sense, forms] of Object.entries(senses) as [Sense, readonly string[]][]) {
    for (const form of forms) {
      const words = form.split(' ')
      const [first = ''] = words
      found.set(first, [...(found.get(first) ?? []), { words, sense }])
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}
