import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameRuns } from '../resolve/names/run.ts'
import { wordsOf } from '../resolve/names/word.ts'
import { Parties } from '../resolve/parties/parties.ts'
import { forms } from '../shapes/attribution.ts'
import type { Claim } from '../shapes/claim.ts'
import type { Span } from '../shapes/span.ts'
import type { Statement } from '../shapes/statement.ts'
import { proposeClaims } from './propose.ts'

function propose(text: string, statements: readonly Statement[] = []): readonly Claim[] {
  const parties = new Parties(text, [], nameRuns(text, wordsOf(text), []))
  return proposeClaims({
    reportId: 'r1',
    text,
    published: '2025-04-05',
    statements,
    actors: [],
    outlet: null,
    findParties: parties.within,
  })
}

function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return []
  const { start, end } = value as Partial<Span>
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }]
  return Object.values(value).flatMap(spansIn)
}

const phrase = fc.constantFrom(
  ...`Norland|Ms Rey|the bloc|pledged|gave|€5bn|20 billion euros|60%|of which|to Marn|will|would|if|not|“|”|said|that|talks|the ball is in|
's court|red lines|has no|should never|wants|when|a ceasefire|the first layer is|proposals from|looking into|, |. |? |; |\n|(|)|[euros]|last year|
in 2024|agreed to|send|200 trucks|up to|or|and|is not part of|led by|against|the plan|could be|very likely`
    .split('|')
    .map((each) => each.trim() || '\n'),
)
const text = fc.oneof(
  fc.array(phrase, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('claims stand in their text, in order and once, the same every time', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(200), fc.nat(200), fc.constantFrom(...forms)), { maxLength: 4 }),
      (words, places) => {
        const statements = places.map(([a, b, form], at): Statement => {
          const start = Math.min(a, b, words.length)
          const end = Math.min(Math.max(a, b), words.length)
          return statement(`s${at}`, form, { start, end })
        })
        const claims = propose(words, statements)
        for (const claim of claims) {
          for (const { start, end } of spansIn(claim)) {
            expect(start >= 0 && start <= end && end <= words.length).toBe(true)
          }
        }
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
        const starts = claims.map(({ span }) => span.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        expect(propose(words, statements)).toEqual(claims)
      },
    ),
    { numRuns: 500 },
  )
})

function statement(id: string, form: Statement['form'], content: Span): Statement {
  return {
    ...{ id, form, content: [content], cue: [], source: [], cueType: 'say', speaker: null },
    ...{ speakerBasis: 'none', speakerBy: 'test', speakerConfidence: 0, candidates: [] },
    ...{ onBehalfOf: null, relays: [], confidence: 1, by: 'test@1' },
  }
}

test.each([
  ['digits', '9'],
  ['commas', ', '],
  ['one word', 'pledged '],
  ['names', 'Norland '],
  ['money', '€5bn '],
  ['of which', 'of which 60% '],
  ['opening brackets', '['],
  ['quotation marks', '“'],
  ['red lines', 'red lines '],
  ['talks', 'talks between Norland and '],
  ['if', 'if it will '],
  ['lists', 'Norland, Marn and '],
  ['pledges', 'Norland pledged 5 million euros to Suland and '],
] as const)('a text of %s four times as long takes no sixteen times as long', (_, unit) => {
  const time = (length: number): number => {
    const words = unit.repeat(Math.ceil(length / unit.length))
    const start = performance.now()
    propose(words)
    return performance.now() - start
  }
  time(5_000)
  const short = Math.min(time(25_000), time(25_000))
  const long = time(100_000)
  // 100 ms: where everything is quick the clock tells nothing.
  expect(long).toBeLessThan(Math.max(100, short) * 16)
})
