import { expect, test } from 'vitest'
import { toFeatures } from './features.ts'
import { toWords } from './words.ts'

/** The shape, what stands before and the place in a quotation of each word. */
function partsOf(text: string): number[][] {
  return [...toFeatures(toWords(text))].map((one) => [
    Math.floor(one / 12),
    Math.floor(one / 4) % 3,
    one % 4,
  ])
}

test('shapes tell small letters, capitals, digits and marks apart', () => {
  const shapes = partsOf('said Tarn EU McKee 2nd I .').map(([shape]) => shape)
  expect(shapes).toEqual([1, 2, 3, 4, 5, 2, 0])
})

test.each(['“No,” he said.', '"No," he said.', '«No,» he said.'])(
  'a quotation has a start, an inside and an end: %s',
  (text) => {
    expect(partsOf(text).map(([, , place]) => place)).toEqual([2, 1, 1, 3, 0, 0, 0])
  },
)

test('a quotation left open ends with its paragraph', () => {
  const places = partsOf('"No\nhe said').map(([, , place]) => place)
  expect(places).toEqual([2, 1, 0, 0])
})
