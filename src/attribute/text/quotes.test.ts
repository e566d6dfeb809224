import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDoc } from './doc.ts'

function regions(text: string): string[] {
  const { regions, tokens } = toDoc(text)
  return regions.map(({ from, to }) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  )
}

test('an inch mark opens nothing', () => {
  expect(regions('The gap was 6" wide. “We can cross,” he said.')).toEqual(['“We can cross,”'])
})

test('apostrophes open and close nothing', () => {
  expect(regions("It's the '90s: don't say the workers' boat isn't Tarn's.")).toEqual([])
})

test('curly and straight marks may close each other', () => {
  expect(regions('"Yes,” he said. “No," she said.')).toEqual(['"Yes,”', '“No,"'])
})

test('marks that do not pair when nested are read flat', () => {
  expect(regions('“One. “Two,” he said. “Three,” she said.')).toEqual(['“One. “Two,”', '“Three,”'])
})

test('an open quotation goes on where the next paragraph opens with a mark', () => {
  const { regions: found } = toDoc('“One.\n\n“Two.\n\n“Three.”')
  expect(found.map(({ isClosed, continues }) => [isClosed, continues])).toEqual([
    [false, -1],
    [false, 0],
    [true, 1],
  ])
})

test('quotations are in order, apart, and inside one paragraph', () => {
  const piece = fc.constantFrom(...'“”„«»‹›‘’\'"', ' ', 'a', 's', '\n\n', '. ', ', ', '``', "''")
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const doc = toDoc(pieces.join(''))
      let last = 0
      for (const { from, to } of doc.regions) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(doc.paragraphs.filter((one) => one.from <= from && to <= one.to)).toHaveLength(1)
        last = to
      }
    }),
    { numRuns: 1000 },
  )
})
