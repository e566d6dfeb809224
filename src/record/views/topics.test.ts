import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentWords, groupTopics } from './topics.ts'

const same: readonly (readonly [string, string])[] = [
  ['peace talks', 'the peace talk'],
  ['levies on sugar', 'sugar levy'],
  ['banning the ferries', 'a ban on ferry'],
  ['the price of bread', 'prices of bread'],
  ['a tax on houses', 'the house taxes'],
  ['processes', 'the process'],
  ['to raise fares', 'raised fare'],
  ['CAFÉ TERRACES', 'cafe terrace'],
]

test.each(same)('“%s” and “%s” have the same words', (a, b) => {
  expect([...contentWords(a)].sort()).toEqual([...contentWords(b)].sort())
})

test('words that tell nothing are left out', () => {
  expect([...contentWords('It is what they would have, and a x')]).toEqual([])
  expect([...contentWords('The 2025 budget’s gap')]).toEqual(['2025', 'budget', 'gap'])
})

function grouped(topics: readonly string[]): readonly number[] {
  return groupTopics(topics.map(contentWords))
}

test('topics that share at least half of their words are one, and through others', () => {
  expect(grouped(['sugar levy', 'the levy on sugar', 'ferry fares'])).toEqual([0, 0, 2])
  expect(grouped(['bridge toll', 'harbour toll', 'harbour bridge toll'])).toEqual([0, 0, 0])
  expect(grouped(['peace talks with Marn', 'trade accord with Sule'])).toEqual([0, 1])
  expect(grouped(['', 'the', ''])).toEqual([0, 1, 2])
})

test('a word that very many have joins nobody, and words that few have still do', () => {
  const many = Array.from({ length: 250 }, (_, at) => `harbour matter${at}x`)
  expect(new Set(grouped(many)).size).toBe(250)
  expect(new Set(grouped([...many, 'matter3x of the harbour'])).size).toBe(250)
})

test('groups do not depend on the order of topics', () => {
  const word = fc.constantFrom('sugar', 'levy', 'ferry', 'fares', 'toll', 'bridge', 'talks', 'ban')
  const topic = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(
      fc
        .uniqueArray(topic, { minLength: 1, maxLength: 12 })
        .chain((topics) =>
          fc.tuple(fc.constant(topics), fc.shuffledSubarray(topics, { minLength: topics.length })),
        ),
      ([topics, shuffled]) => {
        const partition = (list: readonly string[]): unknown => {
          const groups = grouped(list)
          const byGroup = Map.groupBy(list, (_, at) => groups[at] ?? -1)
          return [...byGroup.values()].map((group) => [...group].sort().join('|')).sort()
        }
        expect(partition(shuffled)).toEqual(partition(topics))
      },
    ),
  )
})
