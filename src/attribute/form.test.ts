import { expect, test } from 'vitest'
import { toForm } from './form.ts'

const text = '“One two,” three “four” five'
const quotations = [
  { start: 0, end: 10 },
  { start: 17, end: 23 },
]

test.each([
  ['direct', [{ start: 0, end: 10 }]],
  [
    'direct',
    [
      { start: 0, end: 10 },
      { start: 17, end: 23 },
    ],
  ],
  ['indirect', [{ start: 11, end: 16 }]],
  ['mixed', [{ start: 11, end: 28 }]],
  ['mixed', [{ start: 0, end: 16 }]],
  ['direct', [{ start: 1, end: 4 }]],
] as const)('%s', (form, content) => {
  expect(toForm(text, content, quotations)).toBe(form)
})
