import { expect, test } from 'vitest'
import { limits } from './limits.ts'
import { parseJson } from './parse-json.ts'

const messages = (text: string): readonly string[] =>
  parseJson(text).issues.map(({ code, message }) => `${code} ${message}`)

test('one value, the values of an array, or one a line', () => {
  expect(parseJson('\ufeff{"a": 1}').values).toEqual([{ value: { a: 1 }, where: '' }])
  expect(parseJson('[1, 2]').values).toEqual([
    { value: 1, where: 'Item 1' },
    { value: 2, where: 'Item 2' },
  ])
  expect(parseJson('{"a": 1}\n\r\n{"a": 2}\r\n').values).toEqual([
    { value: { a: 1 }, where: 'Line 1' },
    { value: { a: 2 }, where: 'Line 3' },
  ])
})

test('malformed JSON is told with its line', () => {
  expect(messages('{\n  "a": 1,\n  "b": }\n')[0]).toMatch(/^G001 Line 3: /)
  expect(messages('{\n  "a": [1,\n')[0]).toMatch(/^G001 Line 2: /)
  expect(messages('  \n')[0]).toMatch(/^G001 The file is empty/)
})

test('of JSON Lines, the lines that are whole are read', () => {
  const torn = parseJson('{"a": 1}\n{"a": \n{"a": 3}')
  expect(torn.values.map(({ where }) => where)).toEqual(['Line 1', 'Line 3'])
  expect(torn.issues.map(({ message }) => message.slice(0, 7))).toEqual(['Line 2:'])
})

test('what nests too deeply or is too large is not parsed', () => {
  expect(messages(`\n${'['.repeat(100_000)}`)[0]).toMatch(/^G003 Line 2 nests/)
  expect(messages(`"${'['.repeat(100)}"`)).toEqual([])
  expect(messages(' '.repeat(limits.text + 1))[0]).toMatch(/^G002 The file has 65 MiB/)
})
