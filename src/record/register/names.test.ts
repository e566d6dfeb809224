import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKey, scriptOf, scriptsOf } from './names.ts'

describe('scriptOf', () => {
  test.each([
    ['Zoë Müller-Ångström', 'Latn'],
    ['Ольга Петренко', 'Cyrl'],
    ['ليلى حداد', 'Arab'],
    ['Ελένη', 'Grek'],
    ['דנה', 'Hebr'],
    ['अनिता', 'Deva'],
    ['გიორგი', 'Geor'],
    ['王芳', 'Hani'],
    ['ひろ子', 'Jpan'],
    ['サントリー', 'Jpan'],
    ['김민수', 'Hang'],
    ['金민수', 'Kore'],
    ['Ольга Петренко (Olha)', 'Cyrl'],
    ['𐎠', 'Zzzz'],
    ['12 – 7', null],
    ['', null],
  ])('of %s is %s', (name, script) => {
    expect(scriptOf(name)).toBe(script)
  })

  test('several scripts are listed, most letters first', () => {
    expect(scriptsOf('Пeтр')).toEqual(['Cyrl', 'Latn'])
  })
})

describe('nameKey', () => {
  test.each([
    ['Zoë  MÜLLER', 'zoe muller'],
    ['Dr. Prof. Zoë Muller', 'zoe muller'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['al-Masri', 'al masri'],
    ['U. S. Treasury', 'us treasury'],
    ['U.S. Treasury', 'us treasury'],
    ['John F. Doe', 'john f doe'],
    ['Ольга Петренко', 'olga petrenko'],
    ['Ｆｕｌｌ', 'full'],
    ['Sir', 'sir'],
    ['…', ''],
  ])('of %s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  test('a key is its own key, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const key = nameKey(name)
        expect(key).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
        expect(nameKey(key)).toBe(key)
        scriptOf(name)
      }),
    )
  })
})
