import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse.ts'
import type { Findable } from './query.ts'

/** A findable in one line: `(a & b) \ c`, `a|b`, `x*`. */
function show(query: Findable): string {
  switch (query.kind) {
    case 'words':
      return `${query.text}${query.prefix && !query.text.endsWith('*') ? '*' : ''}`
    case 'without':
      return `(${show(query.found)} \\ ${show(query.left)})`
    case 'and':
      return `(${query.parts.map(show).join(' & ')})`
    case 'or':
      return `(${query.parts.map(show).join(' | ')})`
  }
}

describe('reads', () => {
  test.each([
    ['tide', 'tide'],
    ['high tide', '(high & tide)'],
    ['"high tide"', 'high tide'],
    ['“high tide”', 'high tide'],
    ['a OR b c', '(a | (b & c))'],
    ['a b OR c', '((a & b) | c)'],
    ['(a OR b) c', '((a | b) & c)'],
    ['a AND b AND c', '(a & b & c)'],
    ['a NOT b', '(a \\ b)'],
    ['a AND NOT b', '(a \\ b)'],
    ['NOT b a', '(a \\ b)'],
    ['a -b -c', '(a \\ (b | c))'],
    ['a -"b c"', '(a \\ b c)'],
    ['a -(b c)', '(a \\ (b & c))'],
    ['a NOT NOT b', '(a & b)'],
    ['a NOT (b NOT c)', '(a \\ (b \\ c))'],
    ['a (NOT b OR NOT c)', '(a \\ (b & c))'],
    ['a (b OR NOT c)', '(a \\ (c \\ b))'],
    ['NOT (NOT a)', 'a'],
    ['ti*', 'ti*'],
    ['"high ti"*', 'high ti*'],
    ['"high ti*"', 'high ti*'],
    ['cease-fire', 'cease-fire'],
    ['a-b -c-d', '(a-b \\ c-d)'],
    ['and or not', '(and & or & not)'],
    ['a(b)c', '(a & b & c)'],
    ['a () b', '(a & b)'],
    ['a - b', '(a & b)'],
    ['– a & b …', '(a & b)'],
    ['constructor __proto__', '(constructor & __proto__)'],
  ])('%s', (query, expected) => {
    const parsed = parseQuery(query)
    expect(parsed.issue).toBeNull()
    expect(parsed.query && show(parsed.query)).toBe(expected)
  })

  test.each(['', ' ', '\n\t'])('%j as everything', (query) => {
    expect(parseQuery(query)).toEqual({ query: null, issue: null })
  })
})

describe('says what is wrong and where', () => {
  test.each([
    ['a (b', 'A parenthesis is not closed.', 2],
    ['a b) c', 'A parenthesis closes that was not opened.', 3],
    ['a "b c', 'A quotation mark is not closed.', 2],
    ['a OR', 'OR needs a word on either side.', 2],
    ['OR a', 'OR needs a word on either side.', 0],
    ['a AND', 'AND needs a word on either side.', 2],
    ['a NOT', 'NOT needs a word after it.', 2],
    ['a AND OR b', 'AND needs a word on either side.', 2],
    ['b* c* "pier d"* e', 'The query has 3 prefixes of one letter; 2 are allowed.', 6],
    ['bb* 1* \u00e9* x-f*', 'The query has 3 prefixes of one letter; 2 are allowed.', 10],
  ])('%s', (query, sentence, start) => {
    const { issue } = parseQuery(query)
    expect(issue?.code).toBe('Q001')
    expect(issue?.message).toContain(sentence)
    expect(issue?.span?.start).toBe(start)
  })

  test.each(['NOT a', '-a', '-a OR b', '-(a b)', 'NOT (a NOT b)'])('%s', (query) => {
    expect(parseQuery(query).issue?.message).toContain('say what is to be found')
  })
})

test('what is asked for twice is looked for once', () => {
  expect(parseQuery('pier (pier OR pier) "a b" "a b"').query).toEqual({
    kind: 'and',
    parts: [
      { kind: 'words', text: 'pier', prefix: false },
      { kind: 'words', text: 'a b', prefix: false },
    ],
  })
})

test('any string gives a query or Q001, and its words are in the string', () => {
  const words = (query: Findable): string[] =>
    query.kind === 'words'
      ? [query.text]
      : query.kind === 'without'
        ? [...words(query.found), ...words(query.left)]
        : query.parts.flatMap(words)
  const piece = fc.constantFrom('a', 'b*', '"', '“', '(', ')', '-', 'AND', 'OR', 'NOT', ' ', '\0')
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  )
  fc.assert(
    fc.property(any, (text) => {
      const { query, issue } = parseQuery(text)
      if (issue) expect(issue.code).toBe('Q001')
      const clean = text.toWellFormed().replace(/\p{Cc}/gu, ' ')
      for (const word of query ? words(query) : []) expect(clean).toContain(word)
    }),
    { numRuns: 1_000 },
  )
})

test('long hostile queries are answered at once', () => {
  const start = performance.now()
  for (const part of ['(', ')', '"', '-', 'NOT ', 'a OR ', '((a) ', '“', '* ', 'a"']) {
    expect(parseQuery(part.repeat(1_000_000 / part.length)).issue?.code).toBe('Q001')
    parseQuery(part.repeat(2_000 / part.length))
  }
  expect(performance.now() - start).toBeLessThan(500)
})
