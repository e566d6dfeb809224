import { describe, expect, test } from 'vitest'
import { marked } from '../../test/marked.ts'
import { actor, resolved } from '../../test/resolved.ts'
import type { SourceLink } from '../shapes/article.ts'

describe('the source chain', () => {
  const links: readonly SourceLink[] = [
    { name: 'Brandt', role: 'speaker', span: { start: 0, end: 6 }, by: 'told' },
    { name: 'The Quay Post', role: 'venue', span: null, by: 'told' },
    { name: 'Northwire', role: 'agency', span: null, by: 'metadata' },
  ]

  test('a surname in the chain is the one whom the report names in full', () => {
    const { actors, chain } = resolved(['{Lena Brandt} <said> [the quay would close].'], links)
    const named = chain.map(({ actor: id, role, span }) => ({
      name: actors.find((each) => each.id === id)?.name,
      role,
      span,
    }))
    expect(named).toEqual([
      { name: 'Lena Brandt', role: 'speaker', span: { start: 0, end: 6 } },
      { name: 'The Quay Post', role: 'venue', span: null },
      { name: 'Northwire', role: 'agency', span: null },
    ])
  })

  test('what only the metadata names has no mentions and comes last', () => {
    const { actors } = resolved(['{Lena Brandt} <said> [the quay would close].'], links)
    expect(actors.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
      ['a1', 'Lena Brandt', 1],
      ['a2', 'The Quay Post', 0],
      ['a3', 'Northwire', 0],
    ])
  })

  test('an outlet that the text names is the one of the metadata', () => {
    const { actors } = resolved(['{Lena Brandt} <told> Northwire [the quay would close].'], links)
    expect(actors.find(({ name }) => name === 'Northwire')?.mentions).toEqual([
      { start: 17, end: 26, kind: 'name' },
    ])
  })
})

describe('what is handed on', () => {
  test('ids follow the order of first mention', () => {
    const { actors } = resolved([
      'Anna Toll and Peter Holm met at the mill.',
      '{Holm} <said> [yes].',
      '{Toll} <said> [no].',
    ])
    expect(actors.map(({ id, name }) => `${id} ${name}`)).toEqual(['a1 Anna Toll', 'a2 Peter Holm'])
  })

  test('every mention is the words of its actor', () => {
    const lines = ['{Harbour Minister Lena Brandt} <said> [yes].', '{Mrs Brandt’s} <word>: [no].']
    const { text } = marked(lines)
    expect(
      actor(lines, 'Lena Brandt')?.mentions.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Lena Brandt', 'Brandt'])
  })

  test('a statement keeps its attribution, and its id is made of its places', () => {
    const [first, second] = resolved(['{Anna Toll} <said> [yes].', '{She} <said> [no].']).statements
    expect(first).toMatchObject({ confidence: 0.768, by: 'test@1', form: 'indirect' })
    expect(second?.confidence).toBe(0.8)
    expect(first?.id).not.toBe(second?.id)
  })

  test('a text without attributions has the people it names and no statements', () => {
    expect(resolved(['Anna Toll and Peter Holm met at the mill.']).statements).toEqual([])
    expect(resolved([])).toMatchObject({ actors: [], chain: [], statements: [] })
  })
})
