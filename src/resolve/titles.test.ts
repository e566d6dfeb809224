import { describe, expect, test } from 'vitest'
import { speakers } from '../../test/resolved.ts'

describe('what stands before a name', () => {
  test('an occupation that no list has ends where the surname is used alone', () => {
    expect(
      speakers([
        '{Showrunner Zelka Orrin} <said> [the series would end].',
        '{Lockkeeper Zoll Vreck} <said> [it would not].',
        '{Orrin} <added> [that it was over].',
        '{Ms Vreck} <doubted> [that].',
      ]),
    ).toEqual([
      'Zelka Orrin (named)',
      'Zoll Vreck (named)',
      'Zelka Orrin (named)',
      'Zoll Vreck (named)',
    ])
  })

  test('an office of several small words does not join the name', () => {
    expect(
      speakers([
        '{Minister of Ferries of Tolmia Zelk Orrin} <said> [the quay would close].',
        '{Orrin} <said> [that it leaked].',
        '{The Minister for Canals, Mr. Vadan Hesk}, <said> [no].',
      ]),
    ).toEqual(['Zelk Orrin (named)', 'Zelk Orrin (named)', 'Vadan Hesk (named)'])
  })

  test('a councillor’s title, and letters after a name, are no part of it', () => {
    expect(
      speakers([
        'The mayor Zelk Orrin conceded it.',
        '{Cr Orrin} <said> [the yards would stay].',
        '{Vada Hesk KC} <said> [no].',
        '{Hesk} <went on> [about it].',
      ]),
    ).toEqual(['Zelk Orrin (named)', 'Vada Hesk (named)', 'Vada Hesk (named)'])
  })

  test('a surname with a hyphen joins the full name that an apposition follows', () => {
    expect(
      speakers([
        'Zelka Varn-Holt, a fiddler of note, kept bees.',
        '{Ms. Varn-Holt} <said> [they stung].',
      ]),
    ).toEqual(['Zelka Varn-Holt (named)'])
  })

  test('a description before a comma and a name is that name', () => {
    expect(
      speakers([
        '{The buyer, the retired surgeon Dr Vada Hesk}, <said> [it was fake].',
        '{One of them, Zelk Orrin}, <denied> [it].',
        '{His co-defendant, Odo Pranck}, <admitted> [it].',
      ]),
    ).toEqual(['Vada Hesk (named)', 'Zelk Orrin (named)', 'Odo Pranck (named)'])
  })
})
