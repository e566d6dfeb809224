import type { Strength } from '../../shapes/claims/position.ts'
import { formsOf } from './inflect.ts'

/** A line of a lexicon of stances, compiled. */
export interface StanceRule {
  readonly source: string
  /** A sentence that it reads, the issue in brackets. */
  readonly example: string
  readonly strength: Strength
  readonly polarity: '+' | '-'
  readonly part: 'verb' | 'noun'
  /** What must stand before the first word: a form of “be”, one with a “not”, or “would”. */
  readonly before: 'be' | 'not' | 'would' | null
  readonly heads: ReadonlySet<string>
  readonly tail: readonly Tail[]
}

export type Tail =
  | { readonly kind: 'word'; readonly options: ReadonlySet<string> }
  | { readonly kind: 'gap' }
  | { readonly kind: 'issue'; readonly slot: Slot }

/**
 * A thing, a thing with a number, a verb with what goes with it, a clause, a clause of what is to come, one of
 * what shall be done, or whatever follows.
 */
export type Slot = 'N' | 'Q' | 'V' | 'S' | 'F' | 'J' | 'X'

const befores = ['be', 'not', 'would'] as const

/** Compiles the lines of a lexicon; throws where one is malformed, since they are part of the program. */
export function toRules(
  strength: Strength,
  polarity: '+' | '-',
  lines: string,
  part: 'verb' | 'noun',
): readonly StanceRule[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [source = '', example = ''] = line.split(' | ')
      const words = source.trim().split(' ')
      const before = befores.find((word) => word === words[0]) ?? null
      const [first = '', ...rest] = before ? words.slice(1) : words
      const tail = rest.map(toTail)
      if (!tail.some(({ kind }) => kind === 'issue') || !/\[.+\]/.test(example)) {
        throw new Error(`Malformed rule: ${line}`)
      }
      const asWritten = part === 'noun' || before === 'be' || before === 'not' || first === 'be'
      const heads = first.split('|').flatMap((head) => (asWritten ? [head] : formsOf(head)))
      return { source, example, strength, polarity, part, before, heads: new Set(heads), tail }
    })
}

function toTail(word: string): Tail {
  if (word === '..') return { kind: 'gap' }
  const slot = /^<([NQVSFJX])>$/.exec(word)?.[1]
  if (slot) return { kind: 'issue', slot: slot as Slot }
  return { kind: 'word', options: new Set(word.split('|')) }
}
