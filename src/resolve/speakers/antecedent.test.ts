import { describe, expect, test } from 'vitest'
import { articleOf, marked } from '../../../test/marked.ts'
import { speakers } from '../../../test/resolved.ts'
import type { Attribution } from '../../shapes/attribution.ts'
import { resolve } from '../resolve.ts'

describe('pronouns', () => {
  test('he and she follow a man and a woman', () => {
    expect(
      speakers([
        'Peter Holm met Mary Reyl at the mill.',
        '{She} <said> [the well was dry].',
        '{He} <said> [it was not].',
      ]),
    ).toEqual(['Mary Reyl (pronoun)', 'Peter Holm (pronoun)'])
  })

  test('a pronoun follows the last speaker', () => {
    expect(
      speakers([
        '{Mary Reyl} <said> [the well was dry].',
        'It had not rained since the flood that took Anna Toll’s barn.',
        '[It would stay so], {she} <said>.',
      ]),
    ).toEqual(['Mary Reyl (named)', 'Mary Reyl (pronoun)'])
  })

  test('a subject named since the last statement is taken up', () => {
    expect(
      speakers([
        '{Mary Reyl} <said> [the well was dry].',
        'Anna Toll has a well of her own.',
        '{She} <said> [it was full].',
      ]),
    ).toEqual(['Mary Reyl (named)', 'Anna Toll (pronoun)'])
  })

  test('two who agree and nothing to choose by are nobody', () => {
    expect(
      speakers([
        'The well was dug by the father of Anna Toll and the uncle of Mary Reyl.',
        '{She} <said> [it was full].',
      ]),
    ).toEqual(['none'])
  })

  test('one who is named only inside a quotation does not speak next', () => {
    expect(
      speakers([
        '{Mary Reyl} <said>: [“Anna Toll took my water.”]',
        '{She} <said> [the well was dry].',
      ]),
    ).toEqual(['Mary Reyl (named)', 'Mary Reyl (pronoun)'])
  })

  test('a pronoun that agrees with nobody is nobody', () => {
    expect(speakers(['{He} <said> [the well was dry].'])).toEqual(['none'])
    expect(speakers(['{Mary Reyl} <said> [yes].', '{He} <said> [no].'])).toEqual([
      'Mary Reyl (named)',
      'none',
    ])
  })

  test('he and she are told by the first pronoun where the name does not tell', () => {
    expect(
      speakers([
        '{Quill Varro} <said> [yes].',
        '{He} <said> [so twice].',
        '{She} <said> [nothing].',
      ]),
    ).toEqual(['Quill Varro (named)', 'Quill Varro (pronoun)', 'none'])
  })

  test('he is no thing that a description names', () => {
    expect(
      speakers([
        'Peter Holm owns the mill.',
        '{An audit} <found> [a hole].',
        '{He} <denied> [it].',
      ]),
    ).toEqual(['An audit (nominal)', 'Peter Holm (pronoun)'])
  })

  test('it is a body and never a person', () => {
    expect(
      speakers([
        '{The Harbour Board} <said> [the quay would close].',
        'Peter Holm, the pilot, was there.',
        '{It} <said> [the pilots knew].',
      ]),
    ).toEqual(['Harbour Board (named)', 'Harbour Board (pronoun)'])
  })

  test('they are a group or a body', () => {
    expect(
      speakers([
        '{Two divers} <said> [the hull was whole].',
        '{They} <said> [the rudder was not].',
      ]),
    ).toEqual(['Two divers (nominal)', 'Two divers (pronoun)'])
  })

  test('who is the name right before it', () => {
    expect(speakers(['Alan Moss came with Peter Holm, {who} <said> [the mill was sold].'])).toEqual(
      ['Peter Holm (pronoun)'],
    )
  })

  test('a pronoun takes up one whom "the" and a noun have named as the subject', () => {
    expect(
      speakers([
        'The Pilots’ Union met at noon.',
        '{Peter Holm} <said> [the mill was sold].',
        'The union will vote in May.',
        '{It} <intends> [to publish the count].',
      ]),
    ).toEqual(['Peter Holm (named)', 'Pilots’ Union (pronoun)'])
  })

  test('a pronoun inside the words of another is left open, and who is cited there speaks no more', () => {
    const quote = '“Alan Moss said it was dry.”'
    const { text, attributions } = marked([`{Peter Holm} <said>: [${quote}]`, '[“It was not.”]'])
    const from = text.indexOf('Alan')
    const cited: Attribution = {
      source: [{ start: from, end: from + 9 }],
      cue: [{ start: from + 10, end: from + 14 }],
      content: [{ start: from + 15, end: from + 25 }],
      form: 'indirect',
      cueType: 'say',
      carried: false,
      confidence: 0.5,
    }
    const [whole, last] = attributions
    if (!whole || !last) throw new Error('The marked text holds two attributions.')
    const { actors, statements } = resolve(articleOf(text), 'r1', [whole, cited, last], 'test@1')
    const names = statements.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name)
    expect(names).toEqual(['Peter Holm', 'Alan Moss', 'Peter Holm'])
  })

  test('who goes back to the noun right before it', () => {
    expect(speakers(['There were Peter Holm supporters {who} <said> [no].'])).toEqual([
      'supporters (pronoun)',
    ])
  })

  test('we and I are nobody', () => {
    expect(speakers(['Peter Holm came.', '{We} <think> [it will rain].'])).toEqual(['none'])
  })
})
