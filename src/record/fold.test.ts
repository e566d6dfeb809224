import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['  Évening\n MAIL ', 'evening mail'],
  ['Łukasz Ångström', 'lukasz angstrom'],
  ['İSTANBUL', 'istanbul'],
  ['Straße', 'strasse'],
  ['ﬁre', 'fire'],
  ['ＡＢＣ', 'abc'],
  ['O’Hara', "o'hara"],
  ['Ærø', 'aero'],
  ['Київ', 'киів'],
  ['℻', 'fax'],
])('%s is compared as %s', (name, key) => {
  expect(fold(name)).toBe(key)
})

test('folding again changes nothing, on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
