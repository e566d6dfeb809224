import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromCodePoints, toCodePoints } from './code-points.ts'
import { slice, span } from './span.ts'

/** Any string that JavaScript can hold, with many characters beyond U+FFFF and halves of them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('😀', '𝔘', '👩‍🚒', 'e\u0301', 'ß', 'ŋ', '\ud83d', '\ude00', '\0', '\n'),
    ),
  )
  .map((parts) => parts.join(''))

/** A text with two numbers that a test turns into a span of it. */
const textAndCuts = fc.tuple(anyText, fc.nat(), fc.nat())

describe('toCodePoints', () => {
  test.each([
    ['plain words count alike', 'The harbour', span(4, 11), span(4, 11)],
    ['a character beyond U+FFFF before the span', '😀 open', span(3, 7), span(2, 6)],
    ['one inside it', 'a😀b', span(0, 4), span(0, 3)],
    ['combining marks are code points of their own', 'e\u0301t', span(0, 3), span(0, 3)],
    ['half a pair is one code point', '\ud83d x', span(1, 3), span(1, 3)],
  ])('%s', (_, text, units, points) => {
    expect(toCodePoints(text, units)).toEqual(points)
  })

  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
  ])('an offset of %d with a pair first counts %d begun, at either end', (units, points) => {
    expect(toCodePoints('😀x', span(0, units)).end).toBe(points)
    expect(toCodePoints('😀x', span(units, 3))).toEqual(span(points, 2))
  })

  test('names the same words as a list of code points does', () => {
    fc.assert(
      fc.property(textAndCuts, ([text, a, b]) => {
        const characters = [...text]
        const [from = 0, to = 0] = [a, b]
          .map((cut) => cut % (characters.length + 1))
          .sort((x, y) => x - y)
        const start = characters.slice(0, from).join('').length
        const end = characters.slice(0, to).join('').length
        expect(toCodePoints(text, span(start, end))).toEqual(span(from, to))
        expect(fromCodePoints(text, span(from, to))).toEqual(span(start, end))
      }),
    )
  })

  test('counts both ends alike on any offsets, inside a pair too', () => {
    fc.assert(
      fc.property(textAndCuts, ([text, a, b]) => {
        const [start = 0, end = 0] = [a, b]
          .map((cut) => cut % (text.length + 1))
          .sort((x, y) => x - y)
        const points = toCodePoints(text, span(start, end))
        expect(points.start).toBe(toCodePoints(text, span(0, start)).end)
        expect(points.end).toBe(toCodePoints(text, span(0, end)).end)
      }),
    )
  })
})

describe('fromCodePoints', () => {
  test('undoes toCodePoints wherever the ends do not split a pair', () => {
    const text = 'Merrow 😀 said: “👩‍🚒!”'
    for (let start = 0; start <= text.length; start++) {
      if (splitsPair(text, start)) continue
      for (let end = start; end <= text.length; end++) {
        if (splitsPair(text, end)) continue
        const there = span(start, end)
        expect(fromCodePoints(text, toCodePoints(text, there))).toEqual(there)
      }
    }
  })

  test('offsets past the end stop at the end', () => {
    expect(fromCodePoints('😀', span(0, 9))).toEqual(span(0, 2))
    expect(fromCodePoints('😀', span(5, 9))).toEqual(span(2, 2))
    expect(fromCodePoints('', span(0, 1))).toEqual(span(0, 0))
  })

  test('stays within any text, and splits no pair', () => {
    fc.assert(
      fc.property(textAndCuts, ([text, a, b]) => {
        const [start = 0, end = 0] = [a % 40, b % 40].sort((x, y) => x - y)
        const there = fromCodePoints(text, span(start, end))
        expect(there.end).toBeLessThanOrEqual(text.length)
        const expected = [...text].slice(start, end).join('')
        expect(slice(text, there)).toBe(expected)
      }),
    )
  })
})

function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
}
