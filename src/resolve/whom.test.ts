import { describe, expect, test } from 'vitest'
import { actor, speakers } from '../../test/resolved.ts'

describe('who a source is', () => {
  test('an office that holds an "and" is of one', () => {
    expect(
      speakers(['{Trade and Industry Minister Ada Holm} <said> [no].', '{Holm} <added> [never].']),
    ).toEqual(['Ada Holm (named)', 'Ada Holm (named)'])
  })

  test('an office after a name may hold an "and"', () => {
    const lines = [
      '{Marek Foll, a senior fellow at the Tidal Institute and a former envoy,} <said> [no].',
    ]
    expect(speakers(lines)).toEqual(['Marek Foll (named)'])
  })

  test('a name after a noun for a person and where', () => {
    expect(
      speakers(['{His former partner at Lenholm, Larsen B. Cumber,} <said> [it failed].']),
    ).toEqual(['Larsen B. Cumber (named)'])
  })

  test('a surname may be an office', () => {
    const lines = ['{Ann Bishop} <said> [no].', '{Mr. King} <said> [yes].', '{Bishop} <said> [so].']
    expect(speakers(lines)).toEqual(['Ann Bishop (named)', 'King (named)', 'Ann Bishop (named)'])
    expect(speakers(['{Attorney General Ida Holm} <said> [no].'])).toEqual(['Ida Holm (named)'])
  })

  test('the small words of a surname belong to it', () => {
    const lines = ['{Ursel von der Marck} <said> [no].', '{Von der Marck} <added> [never].']
    expect(speakers([...lines, 'At noon {von der Marck} <said> [so again].'])).toEqual(
      Array(3).fill('Ursel von der Marck (named)'),
    )
  })

  test('a surname that is also a capital’s is the person’s where the report names one', () => {
    const lines = ['Delia Washington is a pilot.', '{Washington} <said> [no].']
    expect(speakers(lines)).toEqual(['Delia Washington (named)'])
    expect(actor(lines, 'United States')).toBeUndefined()
  })

  test('a people that acts as one is its state, and many of it are a group', () => {
    for (const [people, land] of [
      ['Italians', 'Italy'],
      ['French', 'France'],
      ['Dutch', 'Netherlands'],
    ] as const) {
      const lines = [`{The ${people}} <want> [a say].`, '{Italy} <said> [nothing].']
      expect(speakers(lines)).toEqual([`${land} (named)`, 'Italy (named)'])
      expect(actor(lines, land)?.type).toBe('state')
    }
    expect(actor(['{Italians} <want> [a say].'], 'Italians')?.type).toBe('group')
  })
})

describe('whom a description takes up', () => {
  test('the minister is not the prime minister', () => {
    const lines = ['{Prime Minister Ludo Hame} <said> [yes].']
    expect(speakers([...lines, '{The prime minister} <added> [so].']).at(-1)).toBe(
      'Ludo Hame (nominal)',
    )
    expect(speakers([...lines, '{The minister} <said> [no].']).at(-1)).toBe(
      'The minister (nominal)',
    )
  })

  test('the company is the body that spoke last where its name does not say its kind', () => {
    expect(
      speakers(['{Tidewell Energy} <said> [no].', '{The company} <added> [never].']).at(-1),
    ).toBe('Tidewell Energy (nominal)')
    expect(speakers(['{NATO} <said> [no].', '{The alliance} <added> [never].']).at(-1)).toBe(
      'NATO (nominal)',
    )
  })

  test('the companies are many, and whose groups they are is told', () => {
    expect(speakers(['{The companies} <said> [no].'])).toEqual(['The companies (nominal)'])
    expect(speakers(['{Passengers’ groups} <doubt> [it].'])).toEqual([
      'Passengers’ groups (nominal)',
    ])
  })

  test('the company is not a body of another kind', () => {
    expect(
      speakers(['{The Harbour Board} <said> [no].', '{The company} <said> [yes].']).at(-1),
    ).toBe('The company (nominal)')
  })
})
