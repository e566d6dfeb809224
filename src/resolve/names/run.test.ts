import { expect, test } from 'vitest'
import { nameRuns } from './run.ts'
import { wordsOf } from './word.ts'

function runs(text: string): readonly string[] {
  return nameRuns(text, wordsOf(text), []).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['Yesterday Lena Brandt met Peter Holm.', ['Lena Brandt', 'Peter Holm']],
  ['The Bank of the Isles closed.', ['Bank of the Isles']],
  ['Ludo van der Hess left.', ['Ludo van der Hess']],
  ['They heard Ottilie Brand of Islands First.', ['Ottilie Brand', 'Islands First']],
  ['Tarland’s Foreign Minister left.', ['Tarland', 'Foreign Minister']],
  ['It was Lena Brandt. Peter Holm left.', ['Lena Brandt', 'Peter Holm']],
  ['Waiting for Osk, they sat.', ['Osk']],
  ['Ministry of Tides officials left.', ['Ministry of Tides']],
  ['Friends of Osk met. The pilots joined Friends of Osk.', ['Friends of Osk', 'Friends of Osk']],
])('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected)
})

test('a run of more than nine words is no name', () => {
  expect(runs('ALL SHIPS LEAVE OSK WITH COAL AND FLOUR BEFORE ICE FORMS')).toEqual([])
  expect(runs('Red Blue Green Grey Black White Brown Pink Lilac Gold Teal')).toEqual([])
})

test('a run ends where a source ends', () => {
  const text = 'Lena Brandt Says Quay Will Close'
  const found = nameRuns(text, wordsOf(text), [{ start: 0, end: 11 }])
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain('Lena Brandt')
})

test.each([
  ['Lena Brandt Says Quay Will Close', true],
  ['LENA BRANDT QUITS AS QUAY CLOSES', true],
  ['Harbour Minister Lena Brandt said so on Tuesday.', false],
  ['Harbour Minister Lena Brandt of the Isles.', false],
  ['Lena Brandt', false],
])('%s: a headline is %s', (text, expected) => {
  const [first] = nameRuns(text, wordsOf(text), [])
  expect(first?.headline).toBe(expected)
})
