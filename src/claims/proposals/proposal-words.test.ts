import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import { proposalsByWord } from './by-word.ts'
import { proposalRules } from './proposal-words.ts'

const examples = proposalRules
  .filter(({ negotiated }) => !negotiated)
  .map(({ source, example, status }) => [source, example, status] as const)

test.each(examples)('%s', (_, example, status) => {
  const [, expected = ''] = /\[(.+)\]/.exec(example) ?? []
  const scene = sceneOf(example.replace(/[[\]]/g, ''))
  const found = proposalsByWord(scene).map((one) => [
    one.status,
    scene.text.slice(one.label.start, one.label.end),
  ])
  expect(found).toEqual([[status, expected]])
})
