import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../../src/record/store.ts'
import { addAll, type Bed, found, type Make, using } from './bed.ts'
import { council, harbour } from './reports.ts'
import { sample } from './sample.ts'

export function testHostileQueries(make: Make): void {
  let bed: Bed
  let store: Store
  beforeAll(async () => {
    bed = await make()
    store = await bed.open()
    await addAll(store, [harbour, council])
  })
  afterAll(async () => {
    await store.close()
    await bed.remove()
  })

  test.each([
    ['only what is not to be found', 'NOT pier'],
    ['the same by a minus', '-pier'],
    ['not this or not that', '-pier OR -crane'],
    ['this or not that', 'pier OR -crane'],
    ['only operators', 'AND OR NOT'],
    ['an operator first', 'AND pier'],
    ['an operator last', 'pier OR'],
    ['NOT last', 'pier NOT'],
    ['two operators', 'pier AND OR crane'],
    ['an open parenthesis', '(pier'],
    ['a closed parenthesis', 'pier)'],
    ['NEAR, cut off', 'NEAR('],
    ['nothing in parentheses', '()'],
    ['an open quotation mark', '"pier'],
    ['a curly one', '“pier'],
    ['marks alone', '*** -- "!"'],
    ['NUL alone', '\0'],
    ['half a character', '\ud800'],
    ['100 kB', 'pier '.repeat(20_000)],
    ['100 kB in one word', 'p'.repeat(100_000)],
    ['10,000 parentheses', `${'('.repeat(10_000)}pier${')'.repeat(10_000)}`],
    ['65 words', 'pier '.repeat(65)],
    ['65 words in a phrase', `"${'pier '.repeat(65)}"`],
    ['33 parentheses', `${'('.repeat(33)}pier${')'.repeat(33)}`],
  ])('%s is a malformed query', async (_, query) => {
    const page = await store.search(query, {}, { limit: 10 })
    expect(page).toMatchObject({
      items: [],
      next: null,
      issues: [{ code: 'Q001', severity: 'error' }],
    })
  })

  test.each([
    ['a column', 'words:pier', 0],
    ['braces', '{words cue}:pier', 0],
    ['a start mark', '^pier', 1],
    ['NEAR', 'NEAR(pier closed)', 0],
    ['a plus', 'pier + closed', 1],
    ['NUL', 'pi\0er', 0],
    ['quotes within', 'northern"pier"was', 1],
    ['SQL', "pier'; DROP TABLE search; --", 0],
    ['64 words', 'pier '.repeat(64), 1],
    ['32 parentheses', `${'('.repeat(32)}pier${')'.repeat(32)}`, 1],
    ['NOT within NOT', `${'NOT ('.repeat(32)}pier${')'.repeat(32)}`, 1],
    ['lower-case operators', 'pier and', 0],
  ])('%s is read as plain words', async (_, query, count) => {
    expect((await found(store, query)).length).toBe(count)
  })

  test('no string fails', async () => {
    const piece = fc.constantFrom(
      ...['"', '“', '”', '(', ')', '*', '-', '^', ':', '+', ' ', ',', '{', '}', '\\', "'", '\0'],
      ...[
        'AND',
        'OR',
        'NOT',
        'NEAR',
        'pier',
        'ferry',
        'é',
        '漢',
        '😀',
        '\ud800',
        '\n',
        'words:',
        '-',
      ],
    )
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const page = await store.search(text, {}, { limit: 5 })
        for (const { code } of page.issues) expect(code).toBe('Q001')
        if (page.issues.length > 0) expect(page.items).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('a query finds exactly what its logic says', () =>
    using(make, async (own) => {
      const vocabulary = ['ada', 'bor', 'cid', 'dun']
      const subsets = [...Array(16).keys()].map((bits) =>
        vocabulary.filter((_, at) => bits & (1 << at)),
      )
      await own.add(
        sample({
          lines: subsets.map((subset) => ({ by: null, said: ['x', ...subset].join(' ') })),
        }),
      )
      const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
        tree: fc.oneof(
          { maxDepth: 4 },
          fc
            .constantFrom(...vocabulary)
            .map((word): Tree => ({ text: word, holds: hasWord(word) })),
          fc.tuple(tie('tree'), tie('tree'), fc.constantFrom('AND', 'OR', '')).map(combine),
          fc.tuple(tie('tree'), fc.constantFrom('NOT ', '-')).map(negate),
        ),
      }))
      await fc.assert(
        fc.asyncProperty(tree, async ({ text, holds }) => {
          const expected = subsets.filter(holds).map((subset) => ['x', ...subset].join(' '))
          const page = await own.search(text, {}, { limit: 100 })
          if (page.issues.length > 0) {
            // Only a query that an empty statement would match cannot be looked up.
            expect(holds([])).toBe(true)
          } else {
            expect(page.items.map((row) => row.words).sort()).toEqual(expected.sort())
          }
        }),
        { numRuns: 200 },
      )
    }))
}

interface Tree {
  readonly text: string
  readonly holds: (words: readonly string[]) => boolean
}

function hasWord(word: string): Tree['holds'] {
  return (words) => words.includes(word)
}

function combine([a, b, operator]: [Tree, Tree, string]): Tree {
  return {
    text: `(${a.text} ${operator} ${b.text})`,
    holds: operator === 'OR' ? (w) => a.holds(w) || b.holds(w) : (w) => a.holds(w) && b.holds(w),
  }
}

function negate([part, sign]: [Tree, string]): Tree {
  return { text: `${sign}(${part.text})`, holds: (words) => !part.holds(words) }
}
