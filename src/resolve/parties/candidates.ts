import type { Actor } from '../../shapes/actor.ts'
import type { Span } from '../../shapes/span.ts'
import { stateOfAdjective, stateOfPeople } from '../data/peoples.ts'
import { stateOf } from '../data/states.ts'
import { readName } from '../names/name.ts'
import type { Run } from '../names/run.ts'
import type { Word } from '../names/word.ts'

/** Someone whom a capitalised run may mean, though the list of actors has nobody there. */
export interface Candidate extends Span {
  readonly name: string
  readonly type: Actor['type']
}

const noName =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|christmas|easter|i|eur|usd|gbp|chf|jpy|cny|inr|aud|cad|euros?|rs|q[1-4]|fy|covid|article|section|chapter|figure|table|part|phase|tier|layer|act|bill|treaty|accord|plan|update|breaking|exclusive|analysis|explainer|factbox|opinion)\b/i

/** Who a run may mean: a state by name, people or adjective, a body, or a person. */
export function candidatesOf(text: string, run: Run): readonly Candidate[] {
  const found: Candidate[] = []
  let rest: Word[] = []
  const flush = (): void => {
    const one = nameOf(text, rest)
    if (one) found.push(one)
    rest = []
  }
  const whole = stateOf(run.words.map(({ lower }) => lower).join(' '))
  if (whole !== undefined) {
    return [{ start: run.start, end: run.end, name: whole, type: 'state' }]
  }
  for (const word of run.words) {
    const states = word.lower
      .split(/[-–]/)
      .flatMap((part) => stateOfPeople(part) ?? stateOfAdjective(part) ?? [])
    if (states.length === 0) {
      rest.push(word)
      continue
    }
    flush()
    for (const name of states) {
      found.push({ start: word.start, end: word.end, name, type: 'state' })
    }
  }
  flush()
  return found
}

function nameOf(text: string, words: readonly Word[]): Candidate | null {
  const first = words.find(({ capital }) => capital)
  const last = words.findLast(({ capital }) => capital)
  if (!first || !last || noName.test(first.text)) return null
  const name = readName(words)
  if (!name || name.words.length === 0) return null
  const start = name.words[0]?.start ?? first.start
  const end = name.words.at(-1)?.end ?? last.end
  const type = name.type === 'unknown' ? 'organisation' : name.type
  return { start, end, name: text.slice(start, end), type }
}
