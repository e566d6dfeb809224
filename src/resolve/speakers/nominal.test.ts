import { describe, expect, test } from 'vitest'
import { actor, resolved, speakers } from '../../../test/resolved.ts'

describe('descriptions', () => {
  test('an unnamed source is named by its description', () => {
    const lines = ['{A senior official who asked not to be named} <said> [the dam was cracked].']
    expect(speakers(lines)).toEqual(['A senior official (nominal)'])
    expect(actor(lines, 'A senior official')?.type).toBe('unnamed')
  })

  test('the official is the one who was described before', () => {
    expect(
      speakers([
        '{A senior official} <said> [the dam was cracked].',
        '{The official} <said> [it would hold].',
      ]),
    ).toEqual(['A senior official (nominal)', 'A senior official (nominal)'])
  })

  test('a plural is a group', () => {
    for (const name of ['critics', 'Villagers along the dam', 'Several people near the lock']) {
      const lines = [`{${name}} <said> [the dam was cracked].`]
      expect(speakers(lines)).toEqual([`${name} (nominal)`])
      expect(actor(lines, name)?.type).toBe('group')
    }
  })

  test('a short form calls a body by its noun', () => {
    expect(
      speakers([
        '{The Pilots’ Union} <called> [a strike].',
        'The Harbour Board was not told.',
        '{The union} <said> [it was legal].',
      ]),
    ).toEqual(['Pilots’ Union (named)', 'Pilots’ Union (nominal)'])
  })

  test('a common noun that opens a headline calls the body', () => {
    expect(speakers(['{Union} <says> [no].', '{The Pilots’ Union} <called> [a strike].'])).toEqual([
      'Pilots’ Union (nominal)',
      'Pilots’ Union (named)',
    ])
  })

  test('the companies are several named before, as they are described', () => {
    expect(
      speakers([
        'Northern Grid Ltd and Calder Power Ltd share the cable.',
        '{The companies} <said> [it was cut].',
      ]),
    ).toEqual(['The companies (nominal)'])
  })

  test('a second description in the same words is another source', () => {
    const { actors } = resolved([
      '{A resident} <said> [the dam was cracked].',
      '{A resident} <said> [it was whole].',
    ])
    expect(actors.map(({ name }) => name)).toEqual(['A resident', 'A resident'])
  })

  test('a body with a name in its description is a body, one without is unnamed', () => {
    const lines = ['{Tarland’s foreign ministry} <said> [no].', '{The tribunal} <said> [yes].']
    expect(resolved(lines).actors.map(({ type, name }) => [type, name])).toEqual([
      ['organisation', 'Tarland’s foreign ministry'],
      ['unnamed', 'The tribunal'],
    ])
  })

  test('a source that is cut at its possessive ending goes on to its noun', () => {
    expect(speakers(['{Tarland}’s foreign ministry <called for> [a pause].'])).toEqual([
      'Tarland’s foreign ministry (nominal)',
    ])
    expect(speakers(['[It is over], <said> {the union}’s president, Olga Meers.'])).toEqual([
      'Olga Meers (named)',
    ])
  })

  test('the finance minister is not the harbour minister', () => {
    expect(
      speakers([
        '{Harbour Minister Lena Brandt} <said> [no].',
        '{The finance minister} <said> [yes].',
      ]),
    ).toEqual(['Lena Brandt (named)', 'The finance minister (nominal)'])
  })

  test('an office is called in full though it is printed short', () => {
    expect(
      speakers([
        'Sen. Ted Foss met Ada Pell.',
        '{Ada Pell} <said> [no].',
        '{The senator} <said> [so].',
      ]),
    ).toEqual(['Ada Pell (named)', 'Ted Foss (nominal)'])
  })

  test('of several senators a place that none is known by tells an unknown one', () => {
    expect(
      speakers([
        'Sen. Ted Foss met Sen. Ada Pell.',
        '{Sen. Ted Foss} <said> [no].',
        'In the end {the Tolm senator} <said> [yes].',
      ]),
    ).toEqual(['Ted Foss (named)', 'the Tolm senator (nominal)'])
  })

  test('what follows a name is its office only where it is one', () => {
    const officeOf = (words: string): string | null | undefined =>
      actor([`{Ada Pell}, ${words}, <said> [no].`], 'Ada Pell')?.office
    expect(officeOf('who was senior adviser to Mr. Tarn')).toBe('senior adviser to Mr. Tarn')
    expect(officeOf('President Orveld made the choice')).toBeNull()
    expect(officeOf('the minister was told')).toBeNull()
    expect(officeOf('Senator Ted Foss')).toBeNull()
  })

  test('another survey, or the campaign of another, is another', () => {
    expect(
      speakers([
        '{A survey by Northern Polls} <found> [a lead].',
        'In May {the Calder survey} <found> [none].',
      ]),
    ).toEqual(['A survey by Northern Polls (nominal)', 'the Calder survey (nominal)'])
  })

  test('an office without an article calls its holder', () => {
    expect(
      speakers([
        '{Harbour minister} <quits>, [he says].',
        '{Harbour Minister Lena Brandt} <said> [so].',
      ]),
    ).toEqual(['Lena Brandt (nominal)', 'Lena Brandt (named)'])
  })

  test('of two presidents the one named nearby is meant where the other is far', () => {
    const filler = 'The rain fell on the valley and the mill and the lock. '.repeat(15)
    expect(
      speakers([
        `President Emil Torv signed it. ${filler}`,
        'The audit office has a head, President Ruth Aldo, who did not.',
        '{The president} <said> [so].',
      ]),
    ).toEqual(['Ruth Aldo (nominal)'])
  })

  test('initials call a body', () => {
    expect(
      speakers([
        '{The Northern Pilots Union} <called> [a strike].',
        '{The NPU} <said> [it was legal].',
      ]),
    ).toEqual(['Northern Pilots Union (named)', 'Northern Pilots Union (named)'])
  })

  test('a description ends where its verb begins', () => {
    expect(speakers(['{Shrimp farms in the bay remain} <sceptical> [of the plan].'])).toEqual([
      'Shrimp farms in the bay (nominal)',
    ])
  })

  test('words of time before a description are no part of it', () => {
    expect(speakers(['{The next day his office} <said> [he was ill].'])).toEqual([
      'his office (nominal)',
    ])
  })

  test('a number or a pronoun describes nobody', () => {
    expect(speakers(['{One} <said> [yes].', '{Others} <said> [no].'])).toEqual(['none', 'none'])
  })
})

describe('states', () => {
  test('a capital and a seat of government speak for the state', () => {
    const lines = [
      '{Paris} <said> [the treaty stood].',
      '{France} <said> [so again].',
      '{The Kremlin} <said> [it did not].',
    ]
    expect(speakers(lines)).toEqual(['France (named)', 'France (named)', 'Russia (named)'])
    expect(actor(lines, 'Russia')?.type).toBe('state')
  })

  test('a ministry is a body and not its state', () => {
    expect(speakers(['{The French Foreign Ministry} <said> [the treaty stood].'])).toEqual([
      'French Foreign Ministry (named)',
    ])
  })
})
