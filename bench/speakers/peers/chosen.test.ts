import { describe, expect, test } from 'vitest'
import type { Pair } from '../../attribution/gold.ts'
import { choose } from './chosen.ts'
import { speakerOf } from './quoted.ts'
import { inUtf16 } from './reading.ts'

const text = 'Lena Brandt arrived. She left. “We won’t,” Brandt’s aide said. It rained, he said.'

function at(words: string, from = 0): Pair {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}

describe('whom the chains of a peer mean', () => {
  const brandt = [at('Lena Brandt'), at('She'), at('Brandt', 20)]

  test('a mention of a chain is its actor, and a pronoun with it', () => {
    const { actors, speakers } = choose(text, [brandt], [at('She'), at('Brandt', 20)])
    expect(speakers).toEqual(['c0', 'c0'])
    expect(actors[0]?.mentions.map(({ kind }) => kind)).toEqual(['name', 'pronoun', 'name'])
  })

  test('whose aide it is does not speak', () => {
    const { actors, speakers } = choose(text, [brandt], [at('Brandt’s aide')])
    expect(speakers).not.toEqual(['c0'])
    expect(actors.at(-1)?.mentions).toMatchObject([{ kind: 'name' }])
  })

  test('who is described further is the one described', () => {
    const words = 'The owner of the yard, Ivo Holm, who met Teo Barral, waits.'
    const part = (some: string): Pair => [words.indexOf(some), words.indexOf(some) + some.length]
    const place = part('The owner of the yard, Ivo Holm, who met Teo Barral')
    const barral = [part('Teo Barral')]
    expect(choose(words, [barral, [part('Ivo Holm')]], [place]).speakers).toEqual(['c1'])
    const [, alone] = choose(words, [barral], [place]).actors
    expect(alone?.mentions.map(({ start, end }) => words.slice(start, end))).toEqual([
      'The owner',
      'Ivo Holm',
    ])
  })

  test('a mention with its apposition is the name, and what is in the apposition is not', () => {
    const phrase: Pair = [0, 'Lena Brandt, head of the Board'.length]
    const { actors } = choose('Lena Brandt, head of the Board, spoke.', [[phrase]], [])
    expect(actors[0]?.mentions).toMatchObject([
      { start: 0, end: 11 },
      { start: 13, end: 17 },
    ])
  })

  test('a pronoun without a name is nobody', () => {
    const [start] = at('he said')
    const { actors, speakers } = choose(text, [], [[start, start + 2], null])
    expect({ actors, speakers }).toEqual({ actors: [], speakers: [null, null] })
  })
})

describe('to whom a content is tied', () => {
  const content = at('We won’t')

  test('the quotation with its marks', () => {
    const quoted = { content: at('“We won’t,”'), speaker: at('Lena Brandt') }
    expect(speakerOf([content], [quoted])).toEqual(at('Lena Brandt'))
  })

  test('not one that is a small part of it, nor one without a speaker', () => {
    expect(speakerOf([content], [{ content: at('We'), speaker: at('She') }])).toBeNull()
    expect(speakerOf([content], [{ content, speaker: null }])).toBeNull()
  })
})

test('code points become UTF-16 code units', () => {
  const reading = { quotations: [{ content: [1, 2] as const, speaker: null }], chains: [] }
  expect(inUtf16('😀a', reading).quotations[0]?.content).toEqual([2, 3])
})
