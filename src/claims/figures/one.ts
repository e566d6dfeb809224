import { functionWords } from './data/function-words.ts'
import { uncounted } from './data/nouns.ts'
import type { FoundFigure } from './figure.ts'
import { wordSet } from './lookups.ts'
import type { Part } from './part.ts'
import type { Line } from './tokens.ts'

const stops = wordSet(functionWords)
const notCounted = wordSet(uncounted)
const stressed = wordSet('not even only just')
/** Code units between a count and “and one”. */
const nearest = 6

/** “Not one dose”, “two frigates and one submarine”: elsewhere “one” counts nothing. */
export function oneThing(line: Line, part: Part, last: FoundFigure | undefined): Part | null {
  if (part.form !== 'words' || part.value.digits !== 1n || part.value.places !== 0) return null
  if (part.power > 0) return null
  const noun = line.low(part.next)
  if (!line.isWord(part.next) || !line.near(part.next)) return null
  if (noun.endsWith('ing') || stops.has(noun) || notCounted.has(`${noun}s`) || notCounted.has(noun))
    return null
  const before = line.low(part.from - 1)
  const start = line.start(part.from)
  const joined = before === 'and' && last?.measure === 'count' && start - last.span.end <= nearest
  if (!joined && !stressed.has(before)) return null
  return { ...part, next: part.next + 1, measure: 'count', unit: noun }
}
