import { expect, test } from 'vitest'
import { sceneOf } from '../../../../test/claims/told.ts'
import { attitudes } from '../find/attitudes.ts'
import { stanceRules } from './index.ts'

test.each(stanceRules.map((rule) => [rule.example, rule] as const))('%s', (example, rule) => {
  const text = example.replace(/[[\]]/g, '')
  // Who is no name still has stances in what somebody says.
  const scene = sceneOf(`[${text}] {Kell} <said>.`)
  const found = attitudes(scene).filter(({ strength }) => strength === rule.strength)
  const shown = found.map(({ issue, polarity }) => [
    polarity,
    scene.text.slice(issue.start, issue.end),
  ])
  expect(shown).toContainEqual([rule.polarity, /\[(.+)\]/.exec(example)?.[1]])
})
