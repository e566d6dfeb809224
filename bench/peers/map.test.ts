import { expect, test } from 'vitest'
import type { GoldAttribution, Pair } from '../attribution/gold.ts'
import { fromCoreNlp, fromSpacy } from './map.ts'

const text =
  '🚢 “We will not sell the pier,” harbour master Ana Morel did not say. “It stays.”\n\n“It must.”'

/** Where words stand, in code points as Python counts them or in UTF-16 code units. */
function at(words: string, unit: 'code points' | 'code units'): Pair {
  const start = text.indexOf(words)
  if (unit === 'code units') return [start, start + words.length]
  const before = [...text.slice(0, start)].length
  return [before, before + [...words].length]
}

function words(found: readonly GoldAttribution[]): unknown {
  const slices = (pairs: readonly Pair[]): string[] =>
    pairs.map(([start, end]) => text.slice(start, end))
  return found.map(({ source, cue, content }) => [slices(source), slices(cue), slices(content)])
}

const [first, second, alone] = ['“We will not sell the pier,”', '“It stays.”', '“It must.”']

test('triples: tokens become a span, code points become code units, fragments join', () => {
  const points = (words: string): Pair => at(words, 'code points')
  const speaker = ['harbour', 'master', 'Ana', 'Morel'].map(points)
  const cue = ['did', 'say'].map(points)
  const triple = (content: string): GoldAttribution => ({
    source: speaker,
    cue,
    content: [points(content)],
  })
  expect(words(fromSpacy(text, [triple(first), triple(second)]))).toEqual([
    [['harbour master Ana Morel'], ['did not say'], [first, second]],
  ])
})

test('CoreNLP: a mention in another paragraph is no source, a quotation without one stays', () => {
  const units = (words: string): Pair => at(words, 'code units')
  const quotation = (content: string, mention: readonly Pair[]): GoldAttribution => ({
    source: mention,
    cue: [],
    content: [units(content)],
  })
  const name = [units('Ana Morel')]
  const found = [quotation(first, name), quotation(second, name), quotation(alone, name)]
  expect(words(fromCoreNlp(text, found))).toEqual([
    [['Ana Morel'], [], [first, second]],
    [[], [], [alone]],
  ])
  expect(words(fromCoreNlp(text, [quotation(first, []), quotation(second, [])]))).toEqual([
    [[], [], [first]],
    [[], [], [second]],
  ])
})

test('quotations of one mention in two paragraphs are two attributions', () => {
  const units = (words: string): Pair => at(words, 'code units')
  const found = [second, alone].map((content) => ({
    source: [units(content)],
    cue: [],
    content: [units(content)],
  }))
  expect(fromCoreNlp(text, found)).toHaveLength(2)
})
