import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashId, sha256 } from './id.ts'

describe('sha256', () => {
  // FIPS 180-2's first vector, and the digest of nothing.
  test.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('of %j is the published one', (text, wanted) => {
    expect(sha256(text)).toBe(wanted)
  })

  test('is that of the UTF-8 bytes, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
        expect(sha256(text)).toBe(Buffer.from(digest).toString('hex'))
      }),
    )
  })
})

describe('hashId', () => {
  // Ids are on record in people's files: a change here orphans every one of them.
  test.each([
    [['statement', 'r1', '0-4', '', '5-9'], '3336143c340000cfe07f'],
    [
      ['report', 'https://wire.example/1', 'Meridian Wire', sha256('A text.')],
      'd3e1a800ad70d60b9a69',
    ],
  ])('of %j stays what it was', (parts, wanted) => {
    expect(hashId(parts)).toBe(wanted)
  })

  test('is 20 hexadecimal digits, the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(hashId(parts)).toMatch(/^[0-9a-f]{20}$/)
        expect(hashId([...parts])).toBe(hashId(parts))
      }),
    )
  })

  test('tells where one part ends and the next begins', () => {
    const ids = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['c', 'ab']].map(
      hashId,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('tells different parts apart', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 6 })
    const parts = fc.array(word, { maxLength: 4 })
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        fc.pre(a.join('\u001f') !== b.join('\u001f'))
        expect(hashId(a)).not.toBe(hashId(b))
      }),
    )
  })
})
