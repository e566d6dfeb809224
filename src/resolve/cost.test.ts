import { expect, test } from 'vitest'
import { articleOf, marked } from '../../test/marked.ts'
import type { Attribution } from '../shapes/attribution.ts'
import { resolve } from './resolve.ts'

const given = ['Lena', 'Peter', 'Mary', 'Quill', 'Ruth', 'Tomas', 'Iris', 'Hugo']
const syllables = ['bra', 'hol', 'rey', 'tor', 'vas', 'kel', 'mun', 'dor', 'sil', 'ten']

/** A surname of its own for each number. */
function surname(at: number): string {
  const name = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10, Math.floor(at / 1000)]
    .map((digit) => syllables[digit])
    .join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const filler = ' The water in the lock was low and the boats lay on the mud for a week.'

/** 8,000 statements in some 200,000 words, by names, pronouns and descriptions in turn. */
function long(nameOf: (at: number) => string): readonly string[] {
  return Array.from({ length: 8000 }, (_, at) => {
    const source = [
      `{Minister ${given[at % 8]} ${nameOf(at)}}`,
      '{She}',
      '{The minister}',
      `{${nameOf(at - 3)}}`,
      '{A senior official of the harbour}',
      '{The union}',
      '{it}',
      '{The Pilots’ Union}',
    ][at % 8]
    return `${source} <said> [the quay would close].${filler}`
  })
}

/** Milliseconds of processor time: the machine may be busy with other things. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each([
  ['everyone has a name of their own', surname],
  ['everyone has one surname', () => 'Tarn'],
])('200,000 words with 8,000 attributions take less than 4 s where %s', (_, nameOf) => {
  const { text, attributions } = marked(long(nameOf))
  expect(text.split(/\s+/).length).toBeGreaterThan(160_000)
  const article = articleOf(text)
  expect(cost(() => resolve(article, 'r1', attributions, 'x'))).toBeLessThan(4000)
})

test.each([
  ['a word of 400,000 dashes', `a${'-'.repeat(400_000)}b.`],
  ['apostrophes and dashes', "a'-".repeat(150_000)],
  ['a name of 100,000 words', 'Bank of Aa '.repeat(50_000)],
  ['capitals alone', 'Lena Brandt '.repeat(50_000)],
  ['initials alone', 'A. B. '.repeat(50_000)],
])('%s takes less than 4 s, and sources as long as the text no more', (_, text) => {
  const whole = { start: 0, end: text.length }
  const attributions = Array.from({ length: 500 }, (): Attribution => {
    const said = { cueType: 'say', carried: false, confidence: 1, form: 'indirect' } as const
    return { source: [whole], cue: [whole], content: [whole], ...said }
  })
  expect(cost(() => resolve(articleOf(text), 'r1', attributions, 'x'))).toBeLessThan(4000)
})
