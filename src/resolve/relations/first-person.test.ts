import { expect, test } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { related } from '../../../test/related.ts'

/** Whose "I" and "we" stand in quotations: "We is Tidewell". */
function firstPersons(...lines: readonly string[]): readonly string[] {
  const { text } = marked(lines)
  return related(lines).actors.flatMap(({ name, mentions }) =>
    mentions
      .filter(({ kind }) => kind === 'pronoun')
      .map(({ start, end }) => `${text.slice(start, end)} is ${name}`),
  )
}

test('I is the speaker, once a statement', () => {
  expect(firstPersons('{Ada Roe} <said>: [“I’m sorry, and I mean it.”]')).toEqual(['I is Ada Roe'])
})

test('we is the body for which one speaks', () => {
  expect(firstPersons('{Ada Roe, a spokeswoman for Tidewell,} <said>: [“We will pay.”]')).toEqual([
    'We is Tidewell',
  ])
})

test('we is the body of an office', () => {
  expect(
    firstPersons(
      '{Tidewell Energy} <said> [no].',
      '{Ada Roe, chief executive of Tidewell Energy,} <said>: [“It is we who pay.”]',
    ),
  ).toEqual(['we is Tidewell Energy'])
})

test('we of one without an office is the speaker', () => {
  expect(firstPersons('{Ada Roe} <said>: [“We saw our house burn.”]')).toEqual(['We is Ada Roe'])
})

test('in mixed quotation only what is quoted counts, and US is a state', () => {
  expect(firstPersons('{Ada Roe} <said> [she was “not US”].')).toEqual([])
})

test('questions, and the words of nobody known, are left out', () => {
  expect(firstPersons('{Ada Roe} <asked> [?“Do we pay?”].')).toEqual([])
  expect(firstPersons('<Shouted>: [“I will.”]')).toEqual([])
})
