import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../../src/shapes/span.ts'
import type { Statement } from '../../../src/shapes/statement.ts'
import { readingOf } from '../../../test/browser/readings.ts'
import { causeway } from '../../../test/browser/reports.ts'
import { paragraphsOf } from './paragraphs.ts'
import { layOut } from './segments.ts'

const { report, statements } = readingOf(causeway)

test('nested statements: the inner one gives the form, both are there', () => {
  const segments = layOut(report.text, statements).flatMap((paragraph) => paragraph.segments)
  const nested = segments.find(({ text }) => text.includes('the ferry will not wait'))
  expect(nested).toMatchObject({ form: 'mixed', depth: 2, statements: [11, 12] })
  const cue = segments.find(({ text }) => text === 'had told')
  expect(cue).toMatchObject({ form: 'mixed', depth: 1, cue: true, source: false })
})

test('every statement begins in one paragraph', () => {
  const begins = layOut(report.text, statements).flatMap((paragraph) => paragraph.begins)
  expect(begins).toEqual(statements.map((_, index) => index))
})

test('paragraphs are parted by blank lines, or else by lines', () => {
  const parts = (text: string): string[] =>
    paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
  expect(parts('a\nb\n \n\nc\n')).toEqual(['a\nb', 'c'])
  expect(parts('\n\na\nb\n\n')).toEqual(['a', 'b'])
  expect(parts('\n \n')).toEqual([])
})

const spanOf = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const drawn = fc
  .array(fc.constantFrom('a', ' ', '\n', '\n\n', '\u{1f600}', '\ud800', '”'), { maxLength: 40 })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      pieces: fc.array(fc.array(fc.array(spanOf(text.length), { maxLength: 3 }), { minLength: 3 })),
    }),
  )

test('whatever the spans, nothing of the text is lost, doubled or misplaced', () => {
  fc.assert(
    fc.property(drawn, ({ text, pieces }) => {
      const made = pieces.map(
        ([content = [], cue = [], source = []], index): Statement => ({
          id: String(index),
          form: 'direct',
          content,
          cue,
          source,
          cueType: 'say',
          speaker: null,
          speakerBasis: 'none',
          speakerBy: 'hand',
          speakerConfidence: 1,
          candidates: [],
          onBehalfOf: null,
          relays: [],
          confidence: 1,
          by: 'hand@1',
        }),
      )
      const paragraphs = layOut(text, made)
      let rest = text
      for (const { start, end, segments } of paragraphs.toReversed()) {
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(start, end))
        expect(rest.slice(end).trim()).toBe('')
        rest = text.slice(0, start)
        for (const segment of segments) {
          const at = (spans: readonly Span[]): boolean =>
            spans.some((span) => span.start <= segment.start && segment.end <= span.end)
          expect(segment.depth > 0).toBe(made.some(({ content }) => at(content)))
          expect(segment.cue).toBe(made.some(({ cue }) => at(cue)))
          expect(segment.source).toBe(made.some(({ source }) => at(source)))
        }
      }
      expect(rest.trim()).toBe('')
    }),
  )
})
