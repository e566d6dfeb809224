import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import { positionClaims } from '../positions/position-claims.ts'
import { redLineClaims } from './red-line-claims.ts'

test.each<readonly [string, readonly string[]]>([
  [
    '{Orl} <said> [“We have no red lines”], as talks went on.',
    ['orl none verbatim: We have no red lines'],
  ],
  [
    '{Orl} <said> [that Kal does not have its own red lines in the talks].',
    ['kal none paraphrase: Kal does not have its own red lines'],
  ],
  [
    'Talks go on. {Orl} <said> [“Our red line is a wall on the ridge”].',
    ['orl stated verbatim: a wall on the ridge'],
  ],
  [
    'Talks go on. {Orl} <said> [“Foreign troops are out of the question”].',
    ['orl stated verbatim: out of the question'],
  ],
  [
    'Talks go on. {Orl} <said> [he would not sign the list].',
    ['orl stated paraphrase: would not sign the list'],
  ],
  ['{Orl} <said> [he would not sign the list].', []],
  [
    'Talks go on. {Orl} <said> [“We cannot live with a cap”].',
    ['orl stated verbatim: cannot live with a cap'],
  ],
  [
    'Talks go on. {Orl} <said> [“We won’t budge on pay”].',
    ['orl stated verbatim: won’t budge on pay'],
  ],
  [
    'Talks go on. {Orl} <said> [“There is no deal without the drivers”].',
    ['orl stated verbatim: no deal without the drivers'],
  ],
  ['Talks go on. {Orl} <said> [“We cannot live in a tent”].', []],
  ['{Orl} <said> [“We cannot live with a cap”].', []],
  ['Talks go on. {Orl} <said> [“They should never try this again”].', []],
  ['{Orl} <said> [“A host with red lines is a third army”].', []],
])('%s', (marked, expected) => {
  const scene = sceneOf(marked)
  const found = redLineClaims(scene, positionClaims(scene)).map((claim) => {
    if (claim.kind !== 'red_line') return claim.kind
    const { actor, value, wording, words } = claim
    return `${actor.actor} ${value} ${wording}: ${scene.text.slice(words.start, words.end)}`
  })
  expect(found).toEqual(expected)
})
