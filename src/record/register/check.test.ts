import { describe, expect, test } from 'vitest'
import { entryOf as entry } from '../../../test/register/entry.ts'
import { checkRegister } from './check.ts'
import { limits } from './limits.ts'

const member = (organisation: string, from: string | null = null, to: string | null = null) => ({
  organisation,
  role: null,
  from,
  to,
})

/** Codes of the issues, and ids of what is kept with `skip`; `stop` must then keep all or none. */
function check(...rows: readonly unknown[]): string {
  const { entries, issues } = checkRegister(rows, { onError: 'skip' })
  const errors = issues.filter(({ severity }) => severity === 'error').length
  expect(checkRegister(rows).entries).toEqual(errors > 0 ? [] : entries)
  return `${issues.map(({ code }) => code).join(' ')} | ${entries.map(({ id }) => id).join(' ')}`
}

test('a register without faults is kept as it is', () => {
  const rows = [
    entry('p', {
      type: 'person',
      offices: [{ title: 'Chair', of: 'o', from: '2010', to: '2010-05' }],
      memberships: [member('o', '2010-05-02', '2010')],
    }),
    entry('o', { memberships: [member('q')] }),
    entry('q'),
  ]
  expect(checkRegister(rows)).toEqual({ entries: rows, issues: [] })
})

test('the preferred name is among the names', () => {
  const { entries } = checkRegister([entry('a', { name: 'Ольга', names: [] })])
  expect(entries[0]?.names).toEqual([
    { name: 'Ольга', kind: 'name', language: null, script: 'Cyrl' },
  ])
})

describe('rows by themselves', () => {
  test.each([
    ['no list of objects', [null, 'a', [], 3], 'G004 G004 G004 G004 | '],
    ['a missing field', [{ ...entry('a'), names: undefined }, entry('b')], 'G004 | b'],
    ['an unknown type', [{ ...entry('a'), type: 'robot' }], 'G004 | '],
    ['a country that is no code', [entry('a', { country: 'ua' })], 'G004 | '],
    ['an empty name', [entry('a', { name: ' ' })], 'G005 | '],
    ['an id twice', [entry('a'), entry('a'), entry('b')], 'G006 | a b'],
    ['a long name', [entry('a', { name: 'x'.repeat(limits.name + 1) })], 'G013 | '],
    ['a date not in the calendar', [entry('a', { born: '2001-02-29' })], 'G009 | '],
    ['a date in words', [entry('a', { born: 'May 2001' })], 'G009 | '],
    ['born after died', [entry('a', { born: '2001-03', died: '2001-02-28' })], 'G010 | '],
    ['a bidi override', [entry('a', { name: 'Holm\u202enimda' })], 'G012 | '],
    ['a zero width space', [entry('a', { name: 'Ho\u200blm' })], 'G012 | '],
    ['a lone surrogate', [entry('a', { name: 'Holm\ud800' })], 'G012 | '],
    ['a non-joiner in Latin', [entry('a', { name: 'Ho\u200clm' })], 'G012 | '],
    ['a non-joiner in Persian', [entry('a', { name: 'می\u200cخواهم' })], ' | a'],
  ])('%s', (_, rows, result) => {
    expect(check(...rows)).toBe(result)
  })

  test('a faulty part is left out, and its entry kept', () => {
    const faulty = entry('a', {
      names: [
        { name: 'Name a', kind: 'name', language: null, script: 'Latn' },
        { name: '', kind: 'alias', language: null, script: null },
      ],
      offices: [{ title: 'Chair', of: null, from: '2010', to: '2009' }],
      memberships: [member('b', '20 May')],
      identifiers: [{ scheme: 'wikidata', value: ' ' }],
    })
    expect(check(faulty, entry('b'))).toBe('G005 G010 G009 G004 | a b')
    const { entries } = checkRegister([faulty, entry('b')], { onError: 'skip' })
    expect(entries[0]).toEqual(entry('a'))
  })

  test('an issue names the row, shows the value, and says what to do', () => {
    const { issues } = checkRegister([entry('a', { name: 'Ada\u202eHolm' })])
    expect(issues[0]?.message).toBe(
      'Row 1 (“AdaU+202EHolm”): the name “AdaU+202EHolm” has U+202E, which cannot be seen. Delete the character.',
    )
  })
})

describe('mixed scripts', () => {
  test.each([
    ['Пeтр Холм', 'G011 | a'],
    ['Ѕtate Agency', 'G011 | a'],
    ['Αlpha', 'G011 | a'],
    ['Петро (Petro) Холм', ' | a'],
    ['Радио NRJ', ' | a'],
    ['ТВ-Sport', ' | a'],
    ['東京Tower', ' | a'],
    ['Zoë Müller', ' | a'],
  ])('%s', (name, result) => {
    expect(check(entry('a', { name }))).toBe(result)
  })

  test('the odd letter is shown', () => {
    const { issues } = checkRegister([entry('a', { name: 'Пeтр' })])
    expect(issues[0]?.message).toContain('“Пeтр” mixes scripts: e (U+0065)')
  })
})

describe('references', () => {
  test('of memberships must be there, or on the register already', () => {
    const row = entry('a', { memberships: [member('b')] })
    expect(check(row)).toBe('G007 | a')
    expect(checkRegister([row], { isKnown: (id) => id === 'b' }).entries).toEqual([row])
  })

  test('to a row that was left out go with it', () => {
    const row = entry('a', {
      memberships: [member('b')],
      offices: [{ title: 'Chair', of: 'b', from: null, to: null }],
    })
    expect(check(row, entry('b', { born: 'x' }))).toBe('G009 G007 G007 | a')
    const { entries } = checkRegister([row], { onError: 'skip' })
    expect(entries[0]?.memberships).toEqual([])
    expect(entries[0]?.offices).toEqual([{ title: 'Chair', of: null, from: null, to: null }])
  })

  test('to a person are none to an organisation', () => {
    const rows = [entry('a', { memberships: [member('b')] }), entry('b', { type: 'person' })]
    expect(check(...rows)).toBe('G004 | a b')
  })
})

describe('cycles', () => {
  test('are opened at the membership that closes them', () => {
    const rows = [
      entry('a', { memberships: [member('b')] }),
      entry('b', { memberships: [member('c'), member('d')] }),
      entry('c', { memberships: [member('a')] }),
      entry('d', { memberships: [member('d'), member('c')] }),
    ]
    expect(check(...rows)).toBe('G008 G008 | a b c d')
    const { entries, issues } = checkRegister(rows, { onError: 'skip' })
    expect(entries.map(({ memberships }) => memberships.length)).toEqual([1, 2, 0, 1])
    expect(issues[0]?.message).toContain('“a” → “b” → “c” → “a”')
  })

  test('are found at the end of a chain of any length', () => {
    const length = 20_000
    const rows = Array.from({ length }, (_, at) =>
      entry(`${at}`, { memberships: [member(`${(at + 1) % length}`)] }),
    )
    const { issues } = checkRegister(rows)
    expect(issues.map(({ code }) => code)).toEqual(['G008'])
    expect(issues[0]?.message.length).toBeLessThan(300)
  })
})
