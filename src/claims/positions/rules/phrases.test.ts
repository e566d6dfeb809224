import { expect, test } from 'vitest'
import { sceneOf } from '../../../../test/claims/told.ts'
import { predicates } from '../find/predicates.ts'
import { phrases } from './phrases.ts'

const examples = phrases.flatMap(({ lines, strength, polarity }) =>
  lines
    .trim()
    .split('\n')
    .map((line) => [line.split(' | ')[1] ?? '', `${strength}${polarity}`] as const),
)

test.each(examples)('%s', (example, stance) => {
  const scene = sceneOf(`[${example.replace(/[[\].]/g, '')}], {Kell} <said>.`)
  const shown = predicates(scene).map(({ issue, strength, polarity }) => [
    `${strength}${polarity}`,
    scene.text.slice(issue.start, issue.end),
  ])
  expect(shown).toContainEqual([stance, /\[(.+)\]/.exec(example)?.[1]])
})
