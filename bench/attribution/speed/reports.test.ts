import { expect, test } from 'vitest'
import { wordsIn } from '../words.ts'
import { reportLines } from './reports.ts'

test('a stream holds as many reports and words as it says, and is the same again', () => {
  const chunks = [...reportLines(200)]
  const lines = chunks.flatMap(({ json }) => json.trimEnd().split('\n'))
  const reports: { id: number; text: string }[] = lines.map((line) => JSON.parse(line))
  expect(reports.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, at) => at))
  expect(chunks.reduce((sum, { reports: count }) => sum + count, 0)).toBe(200)
  expect(chunks.reduce((sum, { words }) => sum + words, 0)).toBe(
    reports.reduce((sum, { text }) => sum + wordsIn(text), 0),
  )
  expect(new Set(reports.map(({ text }) => text)).size).toBeGreaterThan(190)
  expect([...reportLines(200)]).toEqual(chunks)
})

test('it is made as it is read', () => {
  const stream = reportLines(Number.MAX_SAFE_INTEGER)
  expect(stream.next().value?.json.length).toBeGreaterThan(65_000)
})
