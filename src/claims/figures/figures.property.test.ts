import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slice } from '../../shapes/span.ts'
import { findFigures, parseFigure } from './index.ts'

const pieces = fc.array(
  fc.constantFrom(
    ...`€ $ £ US$ EUR USD Rs CHF 20 3.5 1,000 5,00,000 2024 200 12 bn m million billion crore lakh euros dollars pounds
    % percent per cent about over up to at least more than between and or - – ( ) [ ] . , ; two three half a
    quarter of thirds vehicles tanks armoured F-16 jets people doses the in March Norland crowns + or more`.split(
      /\s+/,
    ),
  ),
  { maxLength: 30 },
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  pieces.map((words) => words.join(' ')),
  pieces.map((words) => words.join('')),
)

test('spans are within the text, in order, and apart', () => {
  fc.assert(
    fc.property(text, (words) => {
      let floor = 0
      for (const { span, number, currencySpan } of findFigures(words)) {
        expect(span.start).toBeGreaterThanOrEqual(floor)
        expect(span.start).toBeLessThanOrEqual(number.start)
        expect(number.start).toBeLessThan(number.end)
        expect(number.end).toBeLessThanOrEqual(words.length)
        expect(currencySpan === null || currencySpan.end <= words.length).toBe(true)
        floor = span.end
      }
      expect(floor).toBeLessThanOrEqual(words.length)
    }),
    { numRuns: 2_000 },
  )
})

interface Notation {
  readonly code: string
  readonly print: (number: string) => string
}

const notations: readonly Notation[] = [
  { code: 'EUR', print: (number) => `€${number}` },
  { code: 'EUR', print: (number) => `EUR ${number}` },
  { code: 'EUR', print: (number) => `EUR${number}` },
  { code: 'EUR', print: (number) => `${number} EUR` },
  { code: 'EUR', print: (number) => `${number} euros` },
  { code: 'EUR', print: (number) => `${number} [euros]` },
  { code: 'USD', print: (number) => `$${number}` },
  { code: 'USD', print: (number) => `US$${number}` },
  { code: 'USD', print: (number) => `US$ ${number}` },
  { code: 'USD', print: (number) => `${number} U.S. dollars` },
  { code: 'AUD', print: (number) => `A$${number}` },
  { code: 'CAD', print: (number) => `${number} Canadian dollars` },
  { code: 'INR', print: (number) => `Rs. ${number}` },
  { code: 'UAH', print: (number) => `${number} hryvnias` },
  { code: 'GBP', print: (number) => `${number} pounds sterling` },
]

const scales: readonly (readonly [word: string, power: number])[] = [
  ['', 0],
  ['m', 6],
  ['bn', 9],
  [' million', 6],
  [' mln', 6],
  ['\u00a0billion', 9],
  [' trn', 12],
  [' crore', 7],
  [' lakh crore', 12],
]

function grouped(whole: string, separator: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, separator)
}

const amount = fc.record({
  whole: fc.integer({ min: 1, max: 999_999_999 }).map(String),
  after: fc.integer({ min: 0, max: 99 }).map((places) => String(places).padStart(2, '0')),
  separator: fc.constantFrom(',', '\u202f', '\u00a0', '\u2009', ' ', '’'),
  scale: fc.constantFrom(...scales),
  notation: fc.constantFrom(...notations),
  hedge: fc.constantFrom('', 'about ', 'more than ', 'at least ', 'up to '),
})

test('an amount printed in any notation is read back exactly', () => {
  fc.assert(
    fc.property(amount, ({ whole, after, separator, scale: [word, power], notation, hedge }) => {
      const words = `${hedge}${notation.print(`${grouped(whole, separator)}.${after}${word}`)}`
      const [figure, ...others] = findFigures(`The board set aside ${words} for it.`)
      const digits = BigInt(whole + after) * 10n ** BigInt(power)
      const cents = String(digits % 100n).padStart(2, '0')
      const value = `${digits / 100n}.${cents}`.replace(/\.?0+$/, (zeros) =>
        zeros.startsWith('.') ? '' : zeros.replace(/0+$/, ''),
      )
      expect(others).toEqual([])
      expect(figure?.value).toBe(value)
      expect(figure?.unit).toBe(notation.code)
      expect(figure && figure.span.end - figure.span.start).toBe(words.length)
    }),
    { numRuns: 1_000 },
  )
})

test('the words of a figure are read to the same figure alone', () => {
  fc.assert(
    fc.property(pieces, (words) => {
      const whole = words.join(' ')
      for (const figure of findFigures(whole)) {
        const alone = parseFigure(slice(whole, figure.span))
        // Some have their unit, or a scale, from words outside: “from 3 to 4 per cent”.
        const shared = alone?.unit === null && figure.unit !== null
        // Pounds “of” something are a weight, pounds alone are money.
        const weight = figure.unit === 'pounds'
        if (shared || weight || words.includes('to') || words.includes('and')) continue
        expect(alone?.value).toBe(figure.value)
        expect(alone?.unit).toBe(figure.unit)
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['digits', '1'],
  ['groups', '1,111,'],
  ['spaced groups', '111 '],
  ['points', '1.'],
  ['dashes', '3-'],
  ['brackets', '(['],
  ['open brackets with numbers', '[1 '],
  ['number words', 'twenty '],
  ['scales', 'one million '],
  ['hedges', 'more than '],
  ['betweens', 'between 3 and '],
  ['signs', '$€'],
  ['modifiers', '3 blue '],
  ['letters', 'x'],
  ['letters with full stops', 'A.'],
  ['halves', 'half a '],
  ['ranges', '3 to '],
])('a megabyte of %s is read at once', (_name, piece) => {
  const hostile = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const start = performance.now()
  findFigures(hostile)
  // Measured below 1 s; what is not linear takes minutes.
  expect(performance.now() - start).toBeLessThan(10_000)
})
