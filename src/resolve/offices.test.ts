import { describe, expect, test } from 'vitest'
import { actor, speakers } from '../../test/resolved.ts'

describe('offices and appositions', () => {
  const minister = '{Harbour Minister Lena Brandt} <said> [the quay would close].'

  test('an office calls the one who was named with it', () => {
    expect(
      speakers([minister, 'Peter Holm owns the mill.', '{The minister} <added> [a date].']),
    ).toEqual(['Lena Brandt (named)', 'Lena Brandt (nominal)'])
    expect(actor([minister], 'Lena Brandt')?.office).toBe('Harbour Minister')
  })

  test('of two ministers the one is meant whose office shares more words', () => {
    expect(
      speakers([
        minister,
        '{Finance Minister Paul Ockley} <said> [there was no money].',
        '{The harbour minister} <replied> [that there was].',
      ]),
    ).toEqual(['Lena Brandt (named)', 'Paul Ockley (named)', 'Lena Brandt (nominal)'])
  })

  test('of two ministers the rules choose neither where nothing tells them apart', () => {
    expect(
      speakers([
        'Harbour Minister Lena Brandt met Finance Minister Paul Ockley.',
        '{Alison Grove} <said> [the talks were brief].',
        '{The minister} <said> [so too].',
      ]),
    ).toEqual(['Alison Grove (named)', 'The minister (nominal)'])
  })

  test('a name before its description', () => {
    const lines = [
      '{Sten Vasko, the chairman of the pilots,} <said> [the channel was shallow].',
      '{The chairman} <said> [so twice].',
    ]
    expect(speakers(lines)).toEqual(['Sten Vasko (named)', 'Sten Vasko (nominal)'])
    expect(actor(lines, 'Sten Vasko')?.office).toBe('chairman of the pilots')
  })

  test('a name after its description', () => {
    expect(
      speakers(['{The pilots’ chairman, Sten Vasko,} <said> [the channel was shallow].']),
    ).toEqual(['Sten Vasko (named)'])
  })

  test('a name after an office that names its body', () => {
    const lines = [
      '{The premier of the Calder Isles, Noor Haldane,} <said> [the ferries would run].',
      '{The premier} <said> [so at noon].',
    ]
    expect(speakers(lines)).toEqual(['Noor Haldane (named)', 'Noor Haldane (nominal)'])
  })

  test('a source that is an office with a name after its end is that name', () => {
    expect(
      speakers([
        '{The premier of the Calder Isles}, Noor Haldane, <said> [the ferries would run].',
      ]),
    ).toEqual(['Noor Haldane (named)'])
  })

  test('an office is not called by the body it belongs to', () => {
    const lines = [
      'Council Leader Gavin Pell came late.',
      '{The council} <said> [the bins would be emptied].',
      '{Council} <says> [sorry].',
    ]
    expect(speakers(lines)[0]).toBe('The council (nominal)')
    expect(speakers(lines)[1]).not.toContain('Gavin Pell')
    expect(actor(lines, 'The council')?.type).toBe('unnamed')
  })

  test('an occupation before a known given name is an office', () => {
    expect(actor(['{Angler Ted Foss} <said> [the pike were gone].'], 'Ted Foss')?.office).toBe(
      'Angler',
    )
  })
})
