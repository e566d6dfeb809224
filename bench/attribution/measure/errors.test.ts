import { expect, test } from 'vitest'
import { type ErrorKind, errorsOf } from './errors.ts'
import type { Unit } from './unit.ts'

/** Content of the words from `from` to `to`, said by the word `source`. */
function unit(from: number, to: number, source = 100): Unit {
  return {
    at: 0,
    content: new Set(Array.from({ length: to - from }, (_, step) => from + step)),
    source: new Set(source < 0 ? [] : [source]),
    head: source,
    type: 'indirect',
  }
}

function kinds(
  gold: readonly Unit[],
  found: readonly Unit[],
): Record<'gold' | 'found', [number, ErrorKind][]> {
  const errors = errorsOf(gold, found)
  return { gold: [...errors.gold], found: [...errors.found] }
}

test('what is softly matched is no error', () => {
  expect(kinds([unit(0, 10)], [unit(2, 10)])).toEqual({ gold: [], found: [] })
})

test('alone where nothing overlaps', () => {
  expect(kinds([unit(0, 5)], [unit(6, 9)])).toEqual({
    gold: [[0, 'alone']],
    found: [[0, 'alone']],
  })
})

test('source where the content fits and the source does not, or is missing', () => {
  for (const source of [101, -1]) {
    expect(kinds([unit(0, 5)], [unit(0, 5, source)])).toEqual({
      gold: [[0, 'source']],
      found: [[0, 'source']],
    })
  }
})

test('boundaries where too few words are shared', () => {
  expect(kinds([unit(0, 10)], [unit(0, 4)])).toEqual({
    gold: [[0, 'boundaries']],
    found: [[0, 'boundaries']],
  })
})

test('merged where one found holds several gold, split where one gold holds several found', () => {
  const whole = [unit(0, 10)]
  const halves = [unit(0, 4), unit(5, 9)]
  expect(kinds(halves, whole)).toEqual({
    gold: [
      [0, 'merged'],
      [1, 'merged'],
    ],
    found: [[0, 'merged']],
  })
  expect(kinds(whole, halves)).toEqual({
    gold: [[0, 'split']],
    found: [
      [0, 'split'],
      [1, 'split'],
    ],
  })
})

test('what is swallowed by a match with its neighbour is merged', () => {
  expect(kinds([unit(0, 9), unit(9, 12, 101)], [unit(0, 12)])).toEqual({
    gold: [[1, 'merged']],
    found: [],
  })
})

test('taken where the other has a closer partner', () => {
  expect(kinds([unit(0, 10)], [unit(0, 10), unit(1, 9)])).toEqual({
    gold: [],
    found: [[1, 'taken']],
  })
})
