import { describe, expect, test } from 'vitest'
import { speakers } from '../../test/resolved.ts'

describe('quotes without a source', () => {
  test('a quote that stands alone belongs to the last speaker', () => {
    expect(
      speakers(['{Peter Holm} <said>: [“The mill is sold.”]', '[“I am sorry for it.”]']),
    ).toEqual(['Peter Holm (named)', 'Peter Holm (carried)'])
  })

  test('a quote after one by nobody known is nobody’s', () => {
    expect(
      speakers([
        '{Peter Holm} <said>: [“The mill is sold.”]',
        '{One} <shouted>: [“Shame!”]',
        '[“For shame!”]',
      ]),
    ).toEqual(['Peter Holm (named)', 'none', 'none'])
  })

  test('a quote after one in the passive is nobody’s', () => {
    expect(
      speakers([
        '{Peter Holm} <said>: [“The mill is sold.”]',
        '[The price] <was reported> to be low.',
        '[“It was a song.”]',
      ]),
    ).toEqual(['Peter Holm (named)', 'none', 'none'])
  })

  test('a question does not make the asker the speaker of what follows', () => {
    expect(
      speakers([
        '{Peter Holm} <said> [the mill was sold].',
        '{Reporter Anna Toll} <asked> [?whether it was].',
        '[“It was.”]',
      ]),
    ).toEqual(['Peter Holm (named)', 'Anna Toll (named)', 'Peter Holm (carried)'])
  })

  test('who is asked does not ask', () => {
    expect(
      speakers([
        '{Peter Holm} <said> [the mill was sold].',
        '<Asked> [?whether he would stay], he went quiet.',
      ]),
    ).toEqual(['Peter Holm (named)', 'none'])
  })
})
