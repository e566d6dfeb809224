import { expect, test } from 'vitest'
import type { Attribution } from '../../shapes/attribution.ts'
import { toHints } from './hints.ts'
import { toWords } from './words.ts'

test('each word gets the tag of the attribution that holds it', () => {
  const found: Attribution = {
    source: [{ start: 0, end: 9 }],
    cue: [{ start: 10, end: 14 }],
    content: [{ start: 15, end: 18 }],
    form: 'indirect',
    cueType: 'say',
    carried: false,
    confidence: 1,
  }
  const words = toWords('Ilva Tarn said yes.')
  expect([...toHints([found])(words)]).toEqual([1, 2, 3, 5, 0])
})
