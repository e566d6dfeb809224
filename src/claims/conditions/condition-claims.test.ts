import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import { positionClaims } from '../positions/position-claims.ts'
import { promiseClaims } from '../promises/promise-claims.ts'
import { conditionClaims } from './condition-claims.ts'

test.each<readonly [string, readonly string[]]>([
  ['{Orl} <said> [“If the road goes, trade will stop”].', ['if: the road goes → trade will stop']],
  [
    '{Orl} <said> [it would open the lock once the court has ruled].',
    ['once: the court has ruled → open the lock once the court has ruled'],
  ],
  [
    '{Orl} <hope:wants> [talks unless the shelling goes on].',
    ['unless: the shelling goes on → talks unless the shelling goes on'],
  ],
  ['{Orl} <said> [“We will pay, provided that the ship arrives”].', ['if: the ship arrives → pay']],
  [
    '{Orl} <said> [“We will not sign until the list is complete”].',
    ['until: the list is complete → sign until the list is complete'],
  ],
  ['{Orl} <said> [“Troops could go there after a ceasefire”].', ['after: a ceasefire → –']],
  [
    '{Orl} <said> [“We will pay as soon as the ship arrives”].',
    ['once: the ship arrives → pay as soon as the ship arrives'],
  ],
  [
    '{Orl} <said> [“As long as the guns are silent, we will pay”].',
    ['if: the guns are silent → pay'],
  ],
  ['{Orl} <said> [the sale depends on a vote].', ['if: a vote → –']],
  [
    '{Orl} <said> [the sale is subject to approval by the court].',
    ['if: approval by the court → –'],
  ],
  ['{Orl} <said> [“In the event of a strike, we will pay”].', ['if: a strike → pay']],
  ['{Orl} <said> [it all depends on how you look at it].', []],
  ['{Orl} <said> [the court is hearing a pending case].', []],
  ['{Orl} <said> [he left when the vote ended].', []],
  ['{Orl} <said> [the shop shut after the flood].', []],
  ['{Orl} <said> [“It looks as if it will rain”].', []],
  ['<ask:Asked> [if the levy would rise], {Orl} left.', []],
  ['If so, the port will close.', []],
])('%s', (marked, expected) => {
  const scene = sceneOf(marked)
  const made = [...positionClaims(scene), ...promiseClaims(scene, [])]
  const shown = conditionClaims(scene, made).map((claim) => {
    if (claim.kind !== 'condition') return claim.kind
    const { relation, event, on } = claim
    const waits = made.find(({ id }) => id === on)?.span
    const who = waits ? scene.text.slice(waits.start, waits.end) : '–'
    return `${relation}: ${scene.text.slice(event.start, event.end)} → ${who}`
  })
  expect(shown).toEqual(expected)
})
