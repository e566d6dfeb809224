import { describe, expect, test } from 'vitest'
import { articleOf } from '../../../test/marked.ts'
import { relaysOf } from '../../../test/related.ts'
import type { Attribution } from '../../shapes/attribution.ts'
import type { Span } from '../../shapes/span.ts'
import { resolve } from '../resolve.ts'

/** An attribution by its words, each found at its first place. */
function by(text: string, source: string, cue: string, content: string): Attribution {
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const said = { cueType: 'say', carried: false, confidence: 1, form: 'indirect' } as const
  return { source: [at(source)], cue: [at(cue)], content: [at(content)], ...said }
}

function nested(text: string, ...parts: readonly [string, string, string][]): readonly string[] {
  const attributions = parts.map((part) => by(text, ...part))
  const { actors, statements } = resolve(articleOf(text), 'r1', attributions, 'test@1')
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return statements.map(({ relays }) =>
    relays.map(({ actor, role }) => `${role} ${names.get(actor)}`).join(', '),
  )
}

describe('through whom words came', () => {
  test('whoever attributes the attribution is the teller', () => {
    const text = 'Anna Toll said that Peter Holm had promised to stay.'
    expect(
      nested(
        text,
        ['Anna Toll', 'said', 'that Peter Holm had promised to stay'],
        ['Peter Holm', 'had promised', 'to stay'],
      ),
    ).toEqual(['', 'teller Anna Toll'])
  })

  test('the outermost comes first, and a hearer follows the teller', () => {
    const text = 'Anna Toll told Peter Holm that Lena Brandt believed Mary Reyl had promised to go.'
    expect(
      nested(
        text,
        ['Anna Toll', 'told', 'that Lena Brandt believed Mary Reyl had promised to go'],
        ['Lena Brandt', 'believed', 'Mary Reyl had promised to go'],
        ['Mary Reyl', 'had promised', 'to go'],
      ),
    ).toEqual([
      'hearer Peter Holm',
      'teller Anna Toll, hearer Peter Holm',
      'teller Anna Toll, hearer Peter Holm, teller Lena Brandt',
    ])
  })

  test('who is quoted by an outlet came through it', () => {
    expect(relaysOf(['{Peter Holm} <was quoted by Belinform as saying> [no].'])).toEqual([
      'via Belinform',
    ])
  })

  test('to him is to the one who tells it', () => {
    const text = 'Peter Holm said that Anna Toll had told him to stay.'
    expect(
      nested(
        text,
        ['Peter Holm', 'said', 'that Anna Toll had told him to stay'],
        ['Anna Toll', 'had told', 'to stay'],
      ),
    ).toEqual(['', 'teller Peter Holm, hearer Peter Holm'])
  })
})

describe('to whom words were said', () => {
  test.each([
    ['{Peter Holm} <told> Belinform [he would stay].', 'to Belinform'],
    ['{Peter Holm} <told> CNN Tuesday [he would stay].', 'to CNN'],
    ['{Peter Holm} <told> the broadcaster Kystradio [he would stay].', 'to Kystradio'],
    ['In an interview with The Quay Post, {Peter Holm} <said> [yes].', 'to Quay Post'],
    ['{Peter Holm} <confirmed> to Belinform [that he would stay].', 'to Belinform'],
    ['{Peter Holm} <told> reporters [he would stay].', ''],
    ['{Peter Holm} <told> Osk crown court [he would stay].', ''],
    ['{Peter Holm} <was told> Monday [he would stay].', ''],
    ['{Peter Holm} <said> [he had an interview with CNN].', ''],
  ])('%s', (line, expected) => {
    expect(relaysOf([line])).toEqual([expected])
  })

  test('the newspaper is the outlet named last', () => {
    const lines = ['{The Quay Post} <reported> [it].', '{Peter Holm} <told> the newspaper [no].']
    expect(relaysOf(lines).at(-1)).toBe('to Quay Post')
  })
})
