import { describe, expect, test } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { related } from '../../../test/related.ts'

/** The kind, count, affiliation and words on anonymity of the last speaker. */
function unnamed(...lines: readonly string[]) {
  const { actors, statements } = related(lines)
  const { text } = marked(lines)
  const speaker = actors.find(({ id }) => id === statements.at(-1)?.speaker)
  const found = speaker?.unnamed
  if (!found) return speaker?.type
  const { kind, count, of, anonymity } = found
  const name = actors.find(({ id }) => id === of)?.name ?? null
  return [kind, count, name, anonymity && text.slice(anonymity.start, anonymity.end)]
}

describe('what a report says of a source without a name', () => {
  test.each([
    ['{A senior official} <said> [no].', ['official', 1, null, null]],
    ['{A French official} <said> [no].', ['official', 1, 'France', null]],
    ['{Two people familiar with the talks} <said> [no].', ['insider', 2, null, null]],
    ['{Officials} <said> [no].', ['official', null, null, null]],
    ['{Attorneys for the board} <said> [no].', ['lawyer', null, null, null]],
    ['{Half a dozen aides} <said> [no].', ['adviser', 6, null, null]],
    ['{A new poll} <says> [no].', ['poll', 1, null, null]],
    ['{A leaked memo} <says> [no].', ['document', 1, null, null]],
    ['{One of the diplomats} <said> [no].', ['diplomat', 1, null, null]],
  ])('%s', (line, expected) => {
    expect(unnamed(line)).toEqual(expected)
  })

  test('belongs to a body that the report names', () => {
    const board = '{The Harbour Board} <said> [yes].'
    expect(unnamed(board, '{An official at the Harbour Board} <said> [no].')).toEqual([
      'official',
      1,
      'Harbour Board',
      null,
    ])
  })

  test('a crowd is a group, and a post with one holder a person', () => {
    expect(unnamed('{Critics} <said> [no].')).toBe('group')
    expect(unnamed('{Some 20 percent} <said> [no].')).toBe('group')
    expect(unnamed('{The prime minister} <said> [no].')).toBe('person')
  })
})

describe('why no name is given', () => {
  test.each([
    [
      '{An aide who was not authorised to speak publicly} <said> [no].',
      'who was not authorised to speak publicly',
    ],
    ['{An aide} <said> on condition of anonymity [that no].', 'on condition of anonymity'],
    [
      '{An aide} <said>, speaking anonymously because the talks go on, [that no].',
      'speaking anonymously because the talks go on',
    ],
    ['{An aide who asked not to be named} <said> [no].', 'who asked not to be named'],
    [
      'Speaking on condition of anonymity, {one aide} <said> [no].',
      'Speaking on condition of anonymity',
    ],
    [
      '{An aide} <asked> [not to be named, since the talks go on].',
      'asked not to be named, since the talks go on',
    ],
  ])('%s', (line, words) => {
    expect(unnamed(line)?.at(3)).toBe(words)
  })

  test('what others are said to have asked is no reason', () => {
    expect(unnamed('{An aide} <said> [the victims cannot be named].')?.at(3)).toBeNull()
    expect(unnamed('{Two people familiar with the talks} <said> [no].')?.at(3)).toBeNull()
  })
})
