import { expect, test } from 'vitest'
import { counted } from './counted.ts'

test.each([
  ['two people', true, 2],
  ['a senior official', false, 1],
  ['officials', true, null],
  ['half a dozen aides', true, 6],
  ['two dozen aides', true, 24],
  ['a couple of aides', true, 2],
  ['at least two agents', true, null],
  ['more than 40 residents', true, null],
  ['the second person', false, 1],
  ['12 sailors', true, 12],
  ['one in ten voters', true, null],
  ['several nurses', true, null],
  ['the 2009 paper', false, 1],
])('%s', (description, many, count) => {
  expect(counted(description, many)).toBe(count)
})
