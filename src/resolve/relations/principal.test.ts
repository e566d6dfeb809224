import { describe, expect, test } from 'vitest'
import { principalsOf } from '../../../test/related.ts'

describe('for whom a spokesperson speaks', () => {
  test.each([
    ['{Energia spokeswoman Ada Roe} <said> [no].', 'Ada Roe for Energia'],
    ['{Ada Roe, a spokeswoman for Energia,} <said> [no].', 'Ada Roe for Energia'],
    ['{Ada Roe, Energia’s press secretary,} <said> [no].', 'Ada Roe for Energia'],
    ['{Helena Strake KC, for the Harbour Board,} <said> [no].', 'Helena Strake for Harbour Board'],
    ['{Port Authority lawyer Ada Roe} <said> [no].', 'Ada Roe for Port Authority'],
  ])('%s', (line, expected) => {
    expect(principalsOf([line])).toEqual([expected])
  })

  test('a lawyer speaks for the one whom the pronoun means', () => {
    const lines = ['{Peter Holm} <denies> [it].', '{His lawyer, Ada Roe,} <said> [he was ill].']
    expect(principalsOf(lines)).toEqual(['Peter Holm', 'Ada Roe for Peter Holm'])
  })

  test('an aide of a campaign speaks for it', () => {
    const lines = ['{Peter Holm} <said> [yes].', '{A Holm campaign aide} <said> [maybe].']
    expect(principalsOf(lines).at(-1)).toBe('A Holm campaign aide for Holm campaign')
  })

  test('one introduced once keeps the principal', () => {
    const lines = [
      'The row reached Ada Roe, a spokeswoman for Energia, on Monday.',
      '{Roe} <said> [no].',
      '{She} <added> [never].',
    ]
    expect(principalsOf(lines)).toEqual(['Ada Roe for Energia', 'Ada Roe for Energia'])
  })

  test('a spokesman of nobody named speaks for the body that spoke just before', () => {
    const lines = [
      '{The Pilots’ Union} <plans> [a strike].',
      '<warned> {spokesman Udo Platt} [so].',
    ]
    expect(principalsOf(lines).at(-1)).toBe('Udo Platt for Pilots’ Union')
  })

  test('on behalf of', () => {
    const lines = ['{Ada Roe}, speaking on behalf of the Pilots’ Union, <said> [no].']
    expect(principalsOf(lines)).toEqual(['Ada Roe for Pilots’ Union'])
  })
})

describe('who speaks for nobody else', () => {
  test.each([
    '{Energia chief executive Ada Roe} <said> [no].',
    '{Ada Roe, a former spokeswoman for Energia,} <said> [no].',
    '{Attorney General Ada Roe} <said> [no].',
    '{Ada Roe, no relation of Energia’s spokesman,} <said> [no].',
    '{Ada Roe, an adviser to then-President Peter Holm,} <said> [no].',
  ])('%s', (line) => {
    expect(principalsOf([line])).toEqual(['Ada Roe'])
  })
})
