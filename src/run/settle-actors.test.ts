import { expect, test } from 'vitest'
import { nameRuns } from '../resolve/names/run.ts'
import { wordsOf } from '../resolve/names/word.ts'
import { Parties } from '../resolve/parties/parties.ts'
import type { Claim } from '../shapes/claim.ts'
import { settleActors } from './settle-actors.ts'

test('whoever a claim names joins the list of actors, as its speaker and as its party', () => {
  const text = 'They met Corvane Foods and the Harbour Union.'
  const parties = new Parties(text, [], nameRuns(text, wordsOf(text), []))
  const [, union] = parties.within({ start: 0, end: text.length })
  const claim = { kind: 'position', saidBy: union?.actor, holder: union } as unknown as Claim
  const settled = settleActors([claim], parties)
  expect(settled.actors.map(({ id, name }) => [id, name])).toEqual([['a1', 'Harbour Union']])
  expect(settled.claims).toEqual([
    { kind: 'position', saidBy: 'a1', holder: { actor: 'a1', span: union?.span } },
  ])
})
