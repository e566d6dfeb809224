import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashId, sha256 } from './id.ts'

test('the fingerprint is that of the text in UTF-8', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
})

test('an id is 20 hexadecimal digits and the same for the same parts', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(hashId(parts)).toMatch(/^[0-9a-f]{20}$/)
      expect(hashId([...parts])).toBe(hashId(parts))
    }),
  )
})

test('other parts, or the same ones cut elsewhere or in another order, are another id', () => {
  const ids = [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['ab', 'c', '']].map(hashId)
  expect(new Set(ids).size).toBe(ids.length)
})
