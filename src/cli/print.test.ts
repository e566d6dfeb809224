import { expect, test } from 'vitest'
import type { Reading } from '../shapes/reading.ts'
import { oneLine, reportHeading, statementRow } from './print.ts'
import type { Terminal } from './terminal.ts'

const plain = (columns: number | null): Terminal => ({
  columns,
  interactive: false,
  write: async () => {},
  line: async () => {},
  outliveReader: () => {},
  error: () => {},
  status: () => {},
  style: (_, text) => text,
  interrupted: new AbortController().signal,
})

test('a report cannot steer the terminal', () => {
  expect(oneLine('red \u001b[31m\r\nline\u202e\u0007')).toBe('red  [31m  line  ')
})

test('one line elsewhere than on a terminal, whatever the words hold', () => {
  const row = statementRow('Ada Holm', 'direct', '“We\nwill\tpay.”', plain(null))
  expect(row).toBe('  Ada Holm                direct    “We will pay.”')
})

test('wrapped with a hanging indent on a terminal', () => {
  const lines = statementRow(null, 'indirect', 'that the bridge would be rebuilt', plain(60)).split(
    '\n',
  )
  expect(lines).toEqual([
    '  —                       indirect  that the bridge would be',
    '                                    rebuilt',
  ])
})

test('a long name is cut and says so', () => {
  expect(statementRow('A'.repeat(40), 'direct', 'x', plain(null))).toContain(
    `${'A'.repeat(21)}…  direct`,
  )
})

test('marks are styled by their offsets', () => {
  const marked = {
    ...plain(null),
    style: (style: unknown, text: string) => (style === 'bold' ? `*${text}*` : text),
  }
  expect(
    statementRow('Ada', 'direct', 'the pier reopens', marked, [{ start: 4, end: 8 }]),
  ).toContain('the *pier* reopens')
})

test('a report of which nothing is known but its name has one line of heading, styled or not', () => {
  const styled = { ...plain(null), style: (_: unknown, text: string) => `<${text}>` }
  const report = { title: null, outlet: null, published: null, language: null, chain: [] }
  const reading = { report, actors: [], meta: { input: 'a.txt', byline: null } }
  expect(reportHeading(reading as unknown as Reading, styled)).toBe('<a.txt>')
})
