import { expect, test } from 'vitest'
import { readName } from './name.ts'
import { wordsOf } from './word.ts'

function read(text: string): readonly unknown[] | null {
  const name = readName(wordsOf(text))
  if (!name) return null
  const { type, words, office, gender } = name
  return [type, words.map((word) => word.text).join(' '), office, gender]
}

test.each([
  ['Lena Brandt', ['person', 'Lena Brandt', null, 'f']],
  ['Mr Tarn', ['person', 'Tarn', null, 'm']],
  ['Dr. Mary Reyl', ['person', 'Mary Reyl', null, 'f']],
  ['Harbour Minister Lena Brandt', ['person', 'Lena Brandt', 'Harbour Minister', 'f']],
  ['Minister of Tides Peter Holm', ['person', 'Peter Holm', 'Minister of Tides', 'm']],
  ['Secretary of Tides John F. Kerry', ['person', 'John F. Kerry', 'Secretary of Tides', 'm']],
  ['Angler Ted Foss', ['person', 'Ted Foss', 'Angler', 'm']],
  ['Father-of-two Ted Foss', ['person', 'Ted Foss', 'Father-of-two', 'm']],
  ['Chairwoman Quill Varro', ['person', 'Quill Varro', 'Chairwoman', 'f']],
  ['Ministry of Tides', ['organisation', 'Ministry of Tides', null, null]],
  ['Calder Power Ltd', ['organisation', 'Calder Power Ltd', null, null]],
  ['NATO', ['organisation', 'NATO', null, null]],
  ['The Quay Post', ['outlet', 'The Quay Post', null, null]],
  ['France', ['state', 'France', null, null]],
  ['Harbour Minister', null],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
