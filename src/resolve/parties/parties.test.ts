import { expect, test } from 'vitest'
import type { Actor } from '../../shapes/actor.ts'
import { nameRuns } from '../names/run.ts'
import { wordsOf } from '../names/word.ts'
import { Parties } from './parties.ts'

function named(text: string, actors: readonly Actor[] = []): string[] {
  const parties = new Parties(text, actors, nameRuns(text, wordsOf(text), []))
  const found = parties.within({ start: 0, end: text.length })
  const { actors: all, ids } = parties.settle(new Set(found.flatMap(({ actor }) => actor ?? [])))
  return found.map(({ actor, span }) => {
    const id = ids.get(actor ?? '') ?? actor
    const { name = '', type = '' } = all.find((one) => one.id === id) ?? {}
    return `${text.slice(span.start, span.end)} → ${name} (${type})`
  })
}

test.each([
  ['It was led by NATO.', ['NATO → NATO (organisation)']],
  ['They met the Russians in Paris.', ['Russians → Russia (state)', 'Paris → France (state)']],
  [
    'He liked the British-French ideas.',
    ['British-French → United Kingdom (state)', 'British-French → France (state)'],
  ],
  [
    'The Tidewater Fund met. They gave to the fund.',
    ['Tidewater Fund → Tidewater Fund (organisation)', 'the fund → Tidewater Fund (organisation)'],
  ],
  ['He came in March on a Tuesday.', []],
] as const)('%s', (text, parties) => {
  expect(named(text)).toEqual(parties)
})

test('an actor of the report keeps its id, and only who is needed joins the list', () => {
  const text = 'Ada Holm met Corvane Foods and the Harbour Union.'
  const holm: Actor = {
    id: 'a1',
    type: 'person',
    name: 'Ada Holm',
    office: null,
    mentions: [{ start: 0, end: 8, kind: 'name' }],
    unnamed: null,
  }
  const parties = new Parties(text, [holm], nameRuns(text, wordsOf(text), []))
  const [first, foods, union] = parties.within({ start: 0, end: text.length })
  expect(first?.actor).toBe('a1')
  const { actors, ids } = parties.settle(new Set([union?.actor ?? '']))
  expect(actors.map(({ id, name }) => [id, name])).toEqual([
    ['a1', 'Ada Holm'],
    ['a2', 'Harbour Union'],
  ])
  expect(ids.get(union?.actor ?? '')).toBe('a2')
  expect(ids.has(foods?.actor ?? '')).toBe(false)
})
