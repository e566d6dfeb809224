import { expect, test } from 'vitest'
import { cueTypes } from './attribution.ts'
import { isSpeech } from './speech.ts'

test('a paraphrase is speech where its cue names an act of speech', () => {
  const attitudes = cueTypes.filter((cueType) => !isSpeech({ cueType, form: 'indirect' }))
  expect(attitudes).toEqual(['believe', 'hope', 'plan', 'know', 'unknown'])
})

test('a quotation from end to end, or a question, is speech whatever its cue', () => {
  for (const cueType of cueTypes) {
    expect(isSpeech({ cueType, form: 'direct' })).toBe(true)
    expect(isSpeech({ cueType, form: 'question' })).toBe(true)
  }
})

test('a quotation in part is speech where the cue has no type, not where it names an attitude', () => {
  expect(isSpeech({ cueType: 'unknown', form: 'mixed' })).toBe(true)
  expect(isSpeech({ cueType: 'hope', form: 'mixed' })).toBe(false)
})
