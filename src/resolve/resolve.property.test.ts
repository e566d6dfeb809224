import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleOf } from '../../test/marked.ts'
import type { SourceLink } from '../shapes/article.ts'
import { type Attribution, cueTypes, forms } from '../shapes/attribution.ts'
import type { Span } from '../shapes/span.ts'
import { resolve } from './resolve.ts'

const words = fc.constantFrom(
  ...`Lena Brandt LENA Mr Mrs Dr Minister minister the The a of for and Council council union Union she He
it they who said . , : “ ” ' ’s Paris Kremlin J. A Two officials companies Tarn Holm Peter Mary day his office -
its president two next ( ) – U.S. NATO 7`.split(/\s+/),
)
const prose = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 120 })
  .map((pairs) => pairs.flat().join(''))
const text = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }), fc.string())

const roles = ['speaker', 'venue', 'agency', 'syndicator', 'outlet'] as const

interface Case {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly links: readonly SourceLink[]
}

function spanIn(length: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
}

const cases: fc.Arbitrary<Case> = text.chain((shown) => {
  const spans = (least: number): fc.Arbitrary<readonly Span[]> =>
    fc.array(spanIn(shown.length), { minLength: least, maxLength: 2 })
  const attribution = fc.record({
    source: spans(0),
    cue: spans(0),
    content: spans(1),
    form: fc.constantFrom(...forms),
    cueType: fc.constantFrom(...cueTypes),
    carried: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const link = fc.record({
    name: fc.oneof(prose, fc.string()),
    role: fc.constantFrom(...roles),
    span: fc.option(spanIn(shown.length)),
    by: fc.constant('told'),
  })
  return fc.record({
    text: fc.constant(shown),
    attributions: fc.array(attribution, { maxLength: 12 }),
    links: fc.array(link, { maxLength: 4 }),
  })
})

test('any text with any spans: mentions in the text and in order, every id resolves, no two alike', () => {
  fc.assert(
    fc.property(cases, ({ text: shown, attributions, links }) => {
      const { actors, chain, statements } = resolve(
        articleOf(shown, links),
        'r1',
        attributions,
        'x',
      )
      expect(actors.map(({ id }) => id)).toEqual(actors.map((_, at) => `a${at + 1}`))
      const ids = new Set(actors.map(({ id }) => id))
      let firstBefore = -1
      for (const { name, mentions } of actors) {
        if (mentions.length > 0) expect(name).not.toBe('')
        let before = 0
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThanOrEqual(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(shown.length)
        const first = mentions[0]?.start ?? Number.POSITIVE_INFINITY
        expect(first).toBeGreaterThanOrEqual(firstBefore)
        firstBefore = first
      }
      expect(statements).toHaveLength(attributions.length)
      for (const { speaker, speakerBasis, confidence } of statements) {
        if (speaker !== null) expect(ids).toContain(speaker)
        expect(speaker === null).toBe(speakerBasis === 'none')
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
      expect(chain).toHaveLength(links.length)
      for (const { actor } of chain) expect(ids).toContain(actor)
    }),
    { numRuns: 400 },
  )
})

test('the same input gives the same answer', () => {
  fc.assert(
    fc.property(cases, ({ text: shown, attributions, links }) => {
      const again = (): unknown => {
        const { parties, ...found } = resolve(articleOf(shown, links), 'r1', attributions, 'x')
        return [found, parties.within({ start: 0, end: shown.length })]
      }
      expect(again()).toEqual(again())
    }),
    { numRuns: 100 },
  )
})
