import { describe, expect, test } from 'vitest'
import { actor, speakers } from '../../test/resolved.ts'

describe('bodies', () => {
  test('a noun beside a name makes it a body that the noun calls', () => {
    const lines = [
      'The contractor, Quelline, blames the wind.',
      '{Quelline} <said> [the crane was sound].',
      '{It} <said> [the wind was not].',
      '{The contractor} <said> [no more].',
    ]
    expect(speakers(lines)).toEqual([
      'Quelline (named)',
      'Quelline (pronoun)',
      'Quelline (nominal)',
    ])
    expect(actor(lines, 'Quelline')?.type).toBe('organisation')
  })

  test('the company is the one that the report is about', () => {
    expect(
      speakers([
        'Morvane Foods AG, the maker of soups, will close a kitchen.',
        '{Vada Hesk} <said> [the soup was thin].',
        '{The company} <said> [it was not].',
        '{Morvane Foods} <said> [so again].',
        '{It} <said> [the rest would stay].',
      ]),
    ).toEqual([
      'Vada Hesk (named)',
      'Morvane Foods AG (nominal)',
      'Morvane Foods AG (named)',
      'Morvane Foods AG (pronoun)',
    ])
  })

  test('of two companies neither is the company, which stays as it is described', () => {
    expect(
      speakers([
        'Morvane Foods will close a kitchen. Pellow Textiles will close a mill.',
        '{Vada Hesk} <said> [the soup was thin].',
        '{The company} <said> [it was not].',
      ]),
    ).toEqual(['Vada Hesk (named)', 'The company (nominal)'])
  })

  test('the end of a body’s name calls it', () => {
    expect(
      speakers([
        '{The Osk Bend Water Authority} <said> [a pipe had burst].',
        '{The Water Authority} <said> [it was old].',
      ]),
    ).toEqual(['Osk Bend Water Authority (named)', 'Osk Bend Water Authority (named)'])
  })

  test('we are the body that issues a statement, and nobody in other reports', () => {
    const lines = [
      'Wide Reach condemns the ban. Wide Reach has boats.',
      '{We} <demand> [that it be lifted].',
    ]
    expect(speakers(['Statement by Wide Reach, 3 May', '', ...lines])).toEqual([
      'Wide Reach (pronoun)',
    ])
    expect(speakers(lines)).toEqual(['none'])
  })
})

test('she is the woman of an obituary where no word tells another’s gender', () => {
  const lines = (first: string): readonly string[] => [
    `Zelka Varn, a fiddler, ${first}.`,
    'Ms. Varn kept bees. Ms. Varn had no dog.',
    'The mayor, Odrin Kesk, banned the bees.',
    '{She} <said> [they stung].',
  ]
  expect(speakers(lines('died on Sunday'))).toEqual(['Zelka Varn (pronoun)'])
  expect(speakers(lines('moved on Sunday'))).not.toEqual(['Zelka Varn (pronoun)'])
})

test('who questions a claim after an apposition is the one who asks', () => {
  expect(
    speakers(['{Zelk Orrin, a chemist at the mill}, <questioned> [?whether it was enough].']),
  ).toEqual(['Zelk Orrin (named)'])
})
