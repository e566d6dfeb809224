import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportRow } from '../../../src/record/store.ts'
import { readingOf } from '../../../test/browser/readings.ts'
import { causeway, hostile, turbine } from '../../../test/browser/reports.ts'
import { basisSentence } from './basis.ts'
import { cite } from './citation.ts'
import { nameOfCode } from './codes.ts'
import { showDay, showMoment, showPartial, showPeriod } from './dates.ts'
import { identifierLink } from './identifiers.ts'
import { likelihood } from './likelihood.ts'
import { partsOf } from './marks.ts'
import { metadataOf } from './metadata.ts'
import { nameFacts } from './names.ts'
import { plain, shorten, turnsDirection } from './plain.ts'
import { speakerWords } from './speaker.ts'
import { because, decideCommand, possibilities } from './suggestions.ts'
import { unnamedWords } from './unnamed.ts'

test('days and moments are shown as they were stated', () => {
  expect(showDay('2025-05-02')).toBe('2 May 2025')
  expect(showDay('2025-13-02')).toBe('2025-13-02')
  expect(showMoment('2025-05-12T23:40:00+02:00')).toBe('12 May 2025, 23:40 +02:00')
  expect(showMoment('2025-05-12T23:40:11.5Z')).toBe('12 May 2025, 23:40 UTC')
  expect(showMoment('yesterday')).toBe('yesterday')
})

test('a citation carries the words, who, where and the exact place', () => {
  const { report, statements } = readingOf(causeway)
  const [indirect, direct] = statements
  if (!indirect || !direct) throw new Error('The sketch has lost its statements.')
  expect(cite(direct, report, 'Ingrid Vale').split('\n')).toEqual([
    '“Nobody walks away from a table they have spent two years building,”',
    '— Ingrid Vale, in “Causeway talks “closer than they look”, envoy says”, The Marrow Courier, 12 May 2025, https://courier.example/causeway',
    `(onrecord ${report.id}, characters 204–272, sha256 ${report.sha256.slice(0, 12)})`,
  ])
  expect(cite(indirect, report, 'speaker not known')).toContain(
    '[indirect: a paraphrase in the reporter’s words]\n— speaker not known, in',
  )
})

test('how a speaker is known is a sentence', () => {
  expect(basisSentence('nominal', 'the envoy')).toBe('Described as “the envoy”.')
  expect(basisSentence('none', '')).toBe('The text does not say.')
})

test('who speaks, for whom and whether that is certain is said in words', () => {
  const { actors, statements } = readingOf(turbine)
  const nameOf = (actor: string): string | null =>
    actors.find(({ id }) => id === actor)?.name ?? null
  expect(statements.map((statement) => speakerWords(statement, nameOf))).toEqual([
    'Lena Tidewell',
    'speaker not certain',
    'speaker not certain',
    'Odd Falk, for Tidewell Energy',
    'two Osterhaven officials',
    'Odd Falk',
    'speaker not known',
  ])
  expect(unnamedWords({ kind: 'official', count: 2 })).toBe('official, 2 of them')
  expect(unnamedWords({ kind: 'witness', count: 1 })).toBe('witness, one')
  expect(unnamedWords({ kind: 'poll', count: null })).toBe('poll')
})

test('facts of the register are shown as exactly as they were stated', () => {
  expect(['2025', '2025-03', '2025-03-09', 'soon'].map(showPartial)).toEqual([
    '2025',
    'March 2025',
    '9 March 2025',
    'soon',
  ])
  expect(showPeriod('2019', '2023-01-31')).toBe('2019 – 31 January 2023')
  expect(showPeriod('2019', null)).toBe('since 2019')
  expect(showPeriod(null, '2019')).toBe('until 2019')
  expect(showPeriod(null, null)).toBe('')
  const name = { name: 'Вале', kind: 'former', language: 'uk', script: 'Cyrl', reports: 2 } as const
  expect(nameFacts(name)).toBe('former name · Ukrainian · Cyrillic · in 2 reports')
  expect(nameOfCode('region', 'not a code')).toBe('not a code')
  expect(identifierLink({ scheme: 'wikidata', value: 'Q42' })).toBe(
    'https://www.wikidata.org/wiki/Q42',
  )
  expect(identifierLink({ scheme: 'wikidata', value: 'Q1/../x' })).toBe(null)
  expect(identifierLink({ scheme: 'website', value: 'javascript:alert(1)' })).toBe(null)
})

test('suggestions stand by the entry that they may be, with what decides them', () => {
  const here = { id: 'h', name: 'Here' }
  const there = { id: 't', name: 'There' }
  const reason = 'The offices agree.'
  const [weak, strong] = [0.4, 0.7].map((score) => ({
    ...{ mention: `r${score}#a1`, name: 'T.', title: null, score, reason },
    ...{ actor: there, entry: here },
  }))
  if (!weak || !strong) throw new Error('Two were made.')
  expect(possibilities('h', [weak, strong])).toEqual([
    { other: there, suggestions: [strong, weak] },
  ])
  expect(because(reason)).toBe('because the offices agree.')
  expect(decideCommand(weak, false)).toBe('onrecord actors link r0.4#a1 h --not')
})

test('a likelihood has the words of its bracket', () => {
  expect([1, 0.95, 0.949, 0.5, 0.2, 0.05, 0].map(likelihood)).toEqual([
    'almost certain',
    'almost certain',
    'very likely',
    'as likely as not',
    'unlikely',
    'very unlikely',
    'almost ruled out',
  ])
})

test('labels lose what would turn them, texts say that they have it', () => {
  expect(plain(hostile.title ?? '')).toBe('<img src=x onerror="document.title=\'taken\'">eltit')
  expect(turnsDirection(hostile.text)).toBe(true)
  expect(turnsDirection(causeway.text)).toBe(false)
})

test('long words are cut between words', () => {
  expect(shorten('one two three', 9)).toBe('one two …')
  expect(shorten('one', 9)).toBe('one')
  expect(shorten('x'.repeat(99), 50)).toBe(`${'x'.repeat(50)} …`)
})

test('whatever the marks, the parts join to the text', () => {
  const mark = fc.record({ start: fc.nat(30), end: fc.nat(30) })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(mark), (text, marks) => {
      const parts = partsOf(text, marks)
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
  expect(partsOf('one two', [{ start: 4, end: 7 }])).toEqual([
    { text: 'one ', marked: false },
    { text: 'two', marked: true },
  ])
})

test('only an address of the web becomes a link', () => {
  const linkOf = (sketch: typeof causeway): string | null | undefined => {
    const reading = readingOf(sketch)
    const row = { addedAt: '2025-05-12T10:00:00Z' } as ReportRow
    const lines = metadataOf({ ...reading, row, revisions: [], actorIds: {} })
    return lines.find(({ name }) => name === 'Address')?.href
  }
  expect(linkOf(causeway)).toBe('https://courier.example/causeway')
  expect(linkOf(hostile)).toBe(null)
})
