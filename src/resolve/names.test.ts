import { describe, expect, test } from 'vitest'
import { actor, resolved, speakers } from '../../test/resolved.ts'

describe('names', () => {
  test('a surname calls the one whose full name stood before', () => {
    expect(
      speakers([
        '{Lena Brandt} <said> [the quay would close].',
        'The quay is old.',
        '[It leaks], {Brandt} <added>.',
      ]),
    ).toEqual(['Lena Brandt (named)', 'Lena Brandt (named)'])
  })

  test('a surname calls the one whose full name stands only later', () => {
    expect(
      speakers([
        '{Orveld} <says> [no].',
        'The decision of Niklas Orveld, who runs the ferries, came late.',
      ]),
    ).toEqual(['Niklas Orveld (named)'])
  })

  test('Mr and Mrs tell two people with one surname apart', () => {
    expect(
      speakers([
        'Helen Tarn and her husband Robert Tarn keep the lighthouse.',
        '{Mr Tarn} <said> [the lamp was old].',
        '{Mrs Tarn} <said> [it was not].',
      ]),
    ).toEqual(['Robert Tarn (named)', 'Helen Tarn (named)'])
  })

  test('of two with one surname the last speaker is meant', () => {
    expect(
      speakers([
        '{Helen Tarn} <said> [the lamp was old].',
        'Her husband Robert Tarn keeps the lighthouse with her.',
        '{Tarn} <added> [that it leaked].',
      ]),
    ).toEqual(['Helen Tarn (named)', 'Helen Tarn (named)'])
  })

  test('of two with one surname and no speaker before, nobody is chosen', () => {
    expect(
      speakers([
        'Helen Tarn and her husband Robert Tarn keep the lighthouse.',
        '{Tarn} <said> [the lamp was old].',
      ]),
    ).toEqual(['none'])
  })

  test('a given name alone calls the one who has it', () => {
    expect(
      speakers([
        'Nora Quell, 34, lost her boat in the storm.',
        '{Nora} <said> [the mooring was cut].',
      ]),
    ).toEqual(['Nora Quell (named)'])
  })

  test('an initial in the middle does not make two people', () => {
    expect(speakers(['{Tomas J. Riedel} <said> [yes].', '{Tomas Riedel} <said> [no].'])).toEqual([
      'Tomas J. Riedel (named)',
      'Tomas J. Riedel (named)',
    ])
  })

  test('a name in capitals is spelled as the text has it elsewhere', () => {
    expect(speakers(['LENA BRANDT QUITS', '{Lena Brandt} <said> [she was tired].'])).toEqual([
      'Lena Brandt (named)',
    ])
  })

  test('Mr never names the woman of two with one surname, though she spoke last', () => {
    const couple = 'Helen Tarn and Robert Tarn keep the light with their son, Hugo Tarn.'
    expect(speakers([couple, '{Helen Tarn} <said> [no].', '{Mr Tarn} <said> [yes].'])).toEqual([
      'Helen Tarn (named)',
      'none',
    ])
  })

  test('titles alone tell two people apart', () => {
    const lines = ['{Mr Tarn} <said> [no].', '{Mrs Tarn} <said> [yes].', '{Tarn} <said> [so].']
    const { actors } = resolved(lines)
    expect(actors.map(({ id, type, name }) => `${id} ${type} ${name}`)).toEqual([
      'a1 person Tarn',
      'a2 person Tarn',
    ])
    expect(resolved(lines).statements.map(({ speaker }) => speaker)).toEqual(['a1', 'a2', 'a2'])
  })

  test('a surname of two words calls the full name, wherever that stands', () => {
    expect(
      speakers([
        '{Vale Orrin} <said> [no].',
        'The pilots know Ada Vale Orrin well.',
        '{Orrin} <said> [yes].',
      ]),
    ).toEqual(['Ada Vale Orrin (named)', 'Ada Vale Orrin (named)'])
  })

  test('three names in a row are a group', () => {
    const lines = ['{Ada Pell, Ted Foss and Mary Reyl} <said> [no].']
    expect(speakers(lines)).toEqual(['Ada Pell, Ted Foss and Mary Reyl (named)'])
    expect(actor(lines, 'Ada Pell')?.office).toBeNull()
  })

  test('an "and" in what is said of a name does not make it several', () => {
    for (const source of [
      'Ada Pell, director of the Boats and Nets school,',
      'Ada Pell, a pilot of Osk and one of the few Tarn supporters,',
    ]) {
      expect(speakers([`{${source}} <said> [no].`])).toEqual(['Ada Pell (named)'])
    }
    expect(speakers(['{She and Mrs Tarn} <said> [no].'])).toEqual(['She and Mrs Tarn (named)'])
  })

  test('where one comes from is no part of the name', () => {
    expect(speakers(['{Senator Ted Foss of Osk} <said> [no].'])).toEqual(['Ted Foss (named)'])
  })

  test('the followers of a party are a group', () => {
    const lines = ['In the north, {Unionists} <said> [no].']
    expect(actor(lines, 'Unionists')?.type).toBe('group')
  })

  test('a source that begins within a name is that name', () => {
    expect(
      speakers(['EXCLUSIVE: Ferry Peter {Holm} <said> [no].', 'Peter Holm owns the mill.']),
    ).toEqual(['Peter Holm (named)'])
  })

  test('a headline with a capital on every word adds nobody', () => {
    const lines = [
      '{Lena Brandt} <Says> [Quay Will Close by Tuesday]',
      'Peter Holm Quits Over Quay in Osk Harbour',
      '{Brandt} <said> [the quay would close]. Peter Holm left.',
      '{He} <said> [nothing].',
    ]
    expect(resolved(lines).actors.map(({ name }) => name)).toEqual(['Lena Brandt', 'Peter Holm'])
    expect(speakers(lines)).toEqual([
      'Lena Brandt (named)',
      'Lena Brandt (named)',
      'Peter Holm (pronoun)',
    ])
  })

  test('a plain word that opens a sentence is no part of a name', () => {
    const { actors } = resolved([
      'Waiting for Osk, the pilots sat on the quay.',
      '{Lena Brandt} <said> [the tide was late].',
    ])
    expect(actors.map(({ name }) => name)).toEqual(['Lena Brandt'])
  })

  test('two people who speak as one are a group of their own', () => {
    const lines = [
      'Peter Holm owns the mill and Mary Reyl the farm.',
      '{Holm and Reyl} <said> [they would share the well].',
    ]
    expect(speakers(lines)).toEqual(['Holm and Reyl (named)'])
    expect(actor(lines, 'Holm and Reyl')?.type).toBe('group')
  })

  test('labels in capitals are the speakers of a transcript', () => {
    expect(
      speakers([
        'Tess Arlow spoke to Daniel Crane about the dam.',
        '{TESS}: [“Is the dam safe?”]',
        '{CRANE}: [“It is.”]',
        '{TESS}: [“And the lock?”]',
        '{DANIEL CRANE}: [“That too.”]',
      ]),
    ).toEqual([
      'Tess Arlow (named)',
      'Daniel Crane (named)',
      'Tess Arlow (named)',
      'Daniel Crane (named)',
    ])
  })

  test('a label of one whom the transcript never names in full is a person', () => {
    const lines = ['{ODA}: [“Is the dam safe?”]', '{ODA}: [“Is it?”]']
    expect(speakers(lines)).toEqual(['ODA (named)', 'ODA (named)'])
    expect(actor(lines, 'ODA')?.type).toBe('person')
  })
})
