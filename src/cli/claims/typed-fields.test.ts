import { expect, test } from 'vitest'
import { currentOf, ofKind } from '../../../test/claims/current.ts'
import { bridge } from '../../../test/contract/store/claiming-reports.ts'
import { partyValue, spanValue } from './party-value.ts'
import { typedFields } from './typed-fields.ts'

const claims = currentOf(bridge)
const { text } = bridge.report
const figure = ofKind(claims, 'figure')

/** Where the report prints some words, for the nth time from 1. */
function at(words: string, nth = 1): { start: number; end: number } {
  let start = -1
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

test('a party is an id of the report’s actors, a name in any case, or printed words', () => {
  expect(partyValue(figure, 'a2')).toEqual({ actor: 'a2', span: at('Norland') })
  expect(partyValue(figure, 'norland')).toEqual({ actor: 'a2', span: at('Norland') })
  expect(partyValue(figure, 'Norland@2')).toEqual({ actor: 'a2', span: at('Norland', 2) })
  expect(partyValue(figure, 'The ferry')).toEqual({ actor: null, span: at('The ferry') })
  expect(partyValue(figure, 'Atlantis')).toBe('The report does not print “Atlantis”.')
  expect(partyValue(figure, 'a99')).toBe('The report does not print “a99”.')
})

test('an actor that goes by another name in the register is a party without words', () => {
  const actors = { ...figure.report.actors, a2: { ...figure.report.actors.a2, name: 'Nordia' } }
  const renamed = { ...figure, report: { ...figure.report, actors } } as typeof figure
  expect(partyValue(renamed, 'nordia')).toEqual({ actor: 'a2', span: { start: 0, end: 0 } })
})

test('a span is the words that it covers, or a later occurrence of them', () => {
  expect(spanValue(text, 'bridge')).toEqual(at('bridge'))
  expect(spanValue(text, 'bridge@3')).toEqual(at('bridge', 3))
  for (const typed of ['', '@1', 'bridge@9', 'bridge@0', 'Bridge', 'bridge@1000000000000']) {
    expect(spanValue(text, typed)).toBeNull()
  }
  expect(spanValue('write to ana@5', 'ana@5')).toBeNull()
})

test('fields are typed by their names', () => {
  expect(
    typedFields(figure, [
      ...['value=41000000', 'unit = USD', 'stage=none', 'stageCue=pledged', 'of=none'],
      ...['donors=Norland, a4', 'recipients=none', 'bound=≥'],
      'period={"start":"2025-01-01"}',
    ]),
  ).toEqual({
    ...{ value: '41000000', unit: 'USD', stage: null, stageCue: at('pledged'), of: null },
    ...{ donors: [partyValue(figure, 'a2'), partyValue(figure, 'a4')], recipients: [], bound: '≥' },
    period: { start: '2025-01-01' },
  })
  expect(typedFields(ofKind(claims, 'commitment'), ['figures=x, y', 'object=40 million'])).toEqual({
    figures: ['x', 'y'],
    object: at('40 million'),
  })
  expect(typedFields(ofKind(claims, 'commitment'), ['figures=none'])).toEqual({ figures: [] })
  expect(typedFields(ofKind(claims, 'position'), ['holder=Suland', 'polarity=+'])).toEqual({
    holder: partyValue(figure, 'Suland'),
    polarity: '+',
  })
})

test('the value of a state is words, that of a red line may be none', () => {
  expect(typedFields(ofKind(claims, 'state'), ['value=slowly', 'actor=none'])).toEqual({
    value: at('slowly'),
    actor: null,
  })
  expect(typedFields(ofKind(claims, 'red_line'), ['value=none', 'process=none'])).toEqual({
    value: 'none',
    process: null,
  })
})

test.each([
  ['stage', '“stage” is not FIELD=VALUE.'],
  ['=pledged', '“=pledged” is not FIELD=VALUE.'],
  ['stageCue=promised', 'The report does not print “promised”.'],
  ['donors=Norland, Atlantis', 'The report does not print “Atlantis”.'],
  ['period={start', '“{start” is not JSON.'],
])('%s cannot be read', (typed, sentence) => {
  expect(typedFields(figure, ['value=1', typed])).toBe(sentence)
})

test('a field that is called as what every object has is a field of its own', () => {
  const typed = typedFields(figure, ['__proto__={"value":"5"}', 'constructor=1'])
  expect(Object.entries(typed)).toEqual([
    ['__proto__', { value: '5' }],
    ['constructor', '1'],
  ])
})
