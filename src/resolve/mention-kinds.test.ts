import { expect, test } from 'vitest'
import type { ActorType } from '../shapes/actor.ts'
import { mentionKind } from './mention-kinds.ts'

test.each([
  ['person', 'Lena Brandt', 'Lena Brandt', 'name'],
  ['person', 'Tomash J. Riedl', 'Tomash Riedl', 'name'],
  ['person', 'Lena Brandt', 'Brandt', 'short'],
  ['person', 'Lena Brandt', 'the secretary general', 'office'],
  ['person', 'Lena Brandt', 'she', 'pronoun'],
  ['person', 'Lena Brandt', 'the veteran', 'description'],
  ['organisation', 'Coastal Fishers’ Association', 'CFA', 'short'],
  ['organisation', 'Harbour Board', 'The Harbour Board', 'name'],
  ['organisation', 'Liftline', 'the lift maker', 'description'],
  ['unnamed', 'a senior official', 'a senior official', 'description'],
  ['state', 'Russia', 'Russia', 'name'],
  ['state', 'Russia', 'the Kremlin', 'seat'],
  ['state', 'Russia', 'Kremlin', 'seat'],
  ['state', 'France', 'Paris', 'seat'],
  ['state', 'Norway', 'the Norwegians', 'people'],
  ['state', 'United States', 'U.S.', 'short'],
  ['group', 'The Norwegians', 'The Norwegians', 'people'],
] as const satisfies readonly (readonly [ActorType, string, string, string])[])(
  '%s %s as “%s” is a %s',
  (type, name, printed, kind) => {
    expect(mentionKind({ type, name }, printed, { start: 0, end: printed.length })).toBe(kind)
  },
)
