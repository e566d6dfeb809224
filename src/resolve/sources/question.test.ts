import { expect, test } from 'vitest'
import { articleOf, marked } from '../../../test/marked.ts'
import { resolve } from '../resolve.ts'

/** The name of the last statement's speaker, after Ida Holm has been named. */
function asker(line: string): string | null {
  const { text, attributions } = marked(['Ida Holm, the mayor, was on the quay.', line])
  const { actors, statements } = resolve(articleOf(text), 'r1', attributions, 'x')
  const speaker = statements.at(-1)?.speaker
  return actors.find(({ id }) => id === speaker)?.name ?? null
}

test.each([
  ['a passive', 'When {Holm} <was asked> [?whether the quay would hold], she laughed.'],
  ['an auxiliary outside the cue', '{Holm} was <asked> [?whether the quay would hold].'],
  ['an adverb in the passive', '{Holm} <was repeatedly asked> [?whether the quay would hold].'],
  ['a participle after a comma', '{Holm}, <asked> [?whether the quay would hold], laughed.'],
  ['an object', 'Reporters <asked> {Holm} [?whether the quay would hold].'],
  ['an object of pressing', 'Callers <pressed> {Holm} [?about the quay].'],
])('who is asked does not ask: %s', (_, line) => {
  expect(asker(line)).toBeNull()
})

test.each([
  ['a subject', '{Piers Hallam} <asked> [?whether the quay would hold].', 'Piers Hallam'],
  ['a subject that is asking', '{Holm} <was asking> [?whether it would hold].', 'Ida Holm'],
  ['"by"', '<Asked> by {Piers Hallam} [?whether it would hold], she laughed.', 'Piers Hallam'],
  ['after the question', '[?“Will it hold?”] <asked> {Piers Hallam}.', 'Piers Hallam'],
  ['a turn', '{HOLM}<:> [?Will it hold?]', 'Ida Holm'],
])('who asks is the speaker: %s', (_, line, name) => {
  expect(asker(line)).toBe(name)
})

test('what was asked by nobody named is nobody’s', () => {
  expect(asker('<Asked> [?whether the quay would hold], she laughed.')).toBeNull()
})
