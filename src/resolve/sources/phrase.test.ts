import { expect, test } from 'vitest'
import { nameRuns } from '../names/run.ts'
import { wordsOf } from '../names/word.ts'
import { readPhrase } from './phrase.ts'

/** The kind of a source, the words it goes by, and its office or whether it is definite. */
function read(source: string): readonly unknown[] | null {
  const words = wordsOf(source)
  const runs = nameRuns(source, words, [])
  const phrase = readPhrase(source, { start: 0, end: source.length }, words, runs, runs)
  if (!phrase) return null
  switch (phrase.kind) {
    case 'pronoun':
      return ['pronoun', phrase.pronoun]
    case 'name':
      return ['name', source.slice(phrase.run.start, phrase.run.end), phrase.office]
    case 'several':
      return ['several']
    case 'nominal': {
      const { whole, head, definite } = phrase
      return ['nominal', source.slice(whole.start, whole.end), head, definite]
    }
  }
}

test.each([
  ['She', ['pronoun', 'she']],
  ['she herself', ['pronoun', 'she']],
  ['Lena Brandt', ['name', 'Lena Brandt', null]],
  ['Sten Vasko, the chairman of the pilots', ['name', 'Sten Vasko', 'chairman of the pilots']],
  ['the special envoy Ingrid Vale', ['name', 'Ingrid Vale', 'special envoy']],
  ['the union’s president, Marta Elling', ['name', 'Marta Elling', 'union’s president']],
  ['the premier of the Isles, Noor Haldane', ['name', 'Noor Haldane', 'premier']],
  ['Peter Holm and Mary Reyl', ['several']],
  ['a senior official, who was there', ['nominal', 'a senior official', 'official', false]],
  ['the harbour minister', ['nominal', 'the harbour minister', 'minister', true]],
  ['his wife', ['nominal', 'his wife', 'wife', true]],
  ['two people familiar with it', ['nominal', 'two people familiar with it', 'people', false]],
  ['a source close to the board', ['nominal', 'a source close to the board', 'source', false]],
  ['The next day his office', ['nominal', 'his office', 'office', true]],
  ['farms in the bay remain', ['nominal', 'farms in the bay', 'farms', false]],
  ['Villagers', ['name', 'Villagers', null]],
  ['…', null],
])('%s', (source, expected) => {
  expect(read(source)).toEqual(expected)
})
