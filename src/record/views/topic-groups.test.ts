import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TopicGroups } from './topic-groups.ts'
import { contentWords, groupTopics, topicKey } from './topics.ts'

const word = fc.constantFrom('sugar', 'levy', 'ferry', 'fares', 'toll', 'bridge', 'harbour')
const topic = fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const crowd = Array.from({ length: 210 }, (_, at) => `harbour matter${at}x`)
/** Whether many topics that share a word come, or go, or one comes or goes. */
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ topic, come: fc.boolean() }) },
  { weight: 1, arbitrary: fc.boolean().map((come) => ({ crowd: true, come })) },
)

function partition(groups: TopicGroups, topics: Iterable<string>): unknown {
  const sets = new Set([...topics].map((one) => groups.groupOf(one)))
  return [...sets].map((set) => [...(set?.topics ?? [])].sort().join('|')).sort()
}

function fromScratch(topics: ReadonlySet<string>): unknown {
  const list = [...topics]
  const groups = groupTopics(list.map(contentWords))
  const byGroup = Map.groupBy(list, (_, at) => groups[at] ?? -1)
  return [...byGroup.values()].map((group) => [...group].sort().join('|')).sort()
}

test('groups that followed every change are those made from scratch', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const groups = new TopicGroups()
      const topics = new Set<string>()
      const known = new Set<object>()
      for (const one of steps) {
        for (const words of 'crowd' in one ? crowd : [one.topic]) {
          const key = topicKey(contentWords(words))
          if (one.come) groups.add(key, contentWords(words))
          else groups.remove(key)
          if (one.come) topics.add(key)
          else topics.delete(key)
        }
        const { gone, made } = groups.settle()
        for (const group of gone) expect(known.delete(group)).toBe(true)
        for (const group of made) known.add(group)
        expect(partition(groups, topics)).toEqual(fromScratch(topics))
        expect(new Set([...topics].map((key) => groups.groupOf(key)))).toEqual(known)
      }
    }),
    { numRuns: 60 },
  )
})
