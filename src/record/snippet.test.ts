import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slice } from '../shapes/span.ts'
import { toSnippet } from './snippet.ts'

const marker = { open: '<<', close: '>>' }

test('a short text is shown whole', () => {
  expect(toSnippet('the <<tide>> and the <<tides>>', marker)).toEqual({
    text: 'the tide and the tides',
    marks: [
      { start: 4, end: 8 },
      { start: 17, end: 22 },
    ],
  })
})

test('a text without a match is shown from its beginning, cut between words', () => {
  const { text, marks } = toSnippet('water '.repeat(100), marker)
  expect(text).toMatch(/^(water )*water$/)
  expect(text.length).toBeGreaterThan(220)
  expect(marks).toEqual([])
})

test('the part with most matches is shown', () => {
  const far = 'and so on '.repeat(60)
  const { text, marks } = toSnippet(`<<tide>> ${far}<<tide>> or <<tide>> ${far}`, marker)
  expect(marks.length).toBe(2)
  expect(text).toContain('on tide or tide and')
  expect(text.length).toBeLessThanOrEqual(240)
})

test('a match longer than the room is shown whole', () => {
  const long = 'x'.repeat(500)
  expect(toSnippet(`${'a '.repeat(300)}<<${long}>>${' b'.repeat(300)}`, marker)).toMatchObject({
    text: expect.stringContaining(long),
    marks: [{ end: expect.any(Number) }],
  })
})

test('any text: a part of it, marks are the matches, no character is parted', () => {
  const piece = fc.constantFrom('tide', '<<match>>', ' ', '😀', 'x'.repeat(90), '\n', 'é')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const marked = pieces.join('')
      const whole = marked.replaceAll('<<', '').replaceAll('>>', '')
      const { text, marks } = toSnippet(marked, marker)
      expect(whole).toContain(text)
      expect(text.isWellFormed()).toBe(true)
      expect(text.length).toBeLessThanOrEqual(240)
      for (const mark of marks) expect(slice(text, mark)).toBe('match')
      expect(marks.length > 0).toBe(marked.includes('<<'))
    }),
  )
})

test('a text of a million matches takes linear time', () => {
  const start = performance.now()
  toSnippet('<<a>> '.repeat(300_000), marker)
  expect(performance.now() - start).toBeLessThan(2_000)
})
