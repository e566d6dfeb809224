import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRegister } from '../../../../test/register/arbitrary.ts'
import type { RegisterEntry } from '../../../shapes/register.ts'
import { readFollowTheMoney } from './read.ts'
import { writeFollowTheMoney } from './write.ts'

const lines = (...entities: readonly unknown[]): string =>
  entities.map((one) => JSON.stringify(one)).join('\n')

const person = {
  id: 'p1',
  schema: 'Person',
  caption: 'Ada Holm',
  properties: {
    name: ['Ада Холм', 'Ada Holm'],
    alias: ['Ada H.'],
    weakAlias: ['Ace'],
    previousName: ['Ada Berg'],
    nationality: ['no'],
    country: ['se', 'dk'],
    gender: ['female'],
    birthDate: ['1970', '1970-05-04'],
    position: ['Envoy'],
    wikidataId: ['Q1'],
    innCode: ['770123'],
    idNumber: ['gnd:118', '4711'],
  },
}
const ministry = {
  id: 'o1',
  schema: 'PublicBody',
  properties: { name: ['Ministry of Ports'], jurisdiction: ['no'], parent: ['o2'] },
}
const state = {
  id: 'o2',
  schema: 'PublicBody',
  properties: { name: ['Norra'], classification: ['state'] },
}
const post = {
  id: 'x',
  schema: 'Position',
  properties: { name: ['Minister of Ports'], organization: [{ id: 'o1', schema: 'PublicBody' }] },
}

test('entities as a list of officials is published', () => {
  const text = lines(
    {
      id: 'l1',
      schema: 'Occupancy',
      properties: { holder: ['p1'], post: ['x'], startDate: ['2011-10-20T00:00:00'] },
    },
    person,
    ministry,
    state,
    post,
    { id: 'l2', schema: 'Directorship', properties: { director: ['p1'], organization: ['o1'] } },
    {
      id: 'l3',
      schema: 'Employment',
      properties: { employee: ['p1'], employer: ['o1'], role: ['clerk'], endDate: ['1999'] },
    },
    { id: 's1', schema: 'Sanction', properties: { entity: ['p1'] } },
  )
  const { entries, issues } = readFollowTheMoney(text)
  expect(issues.map(({ message }) => message.split('. ')[0])).toEqual([
    'The file has “Sanction” (1), which were left out',
  ])
  expect(entries.map(({ id, type }) => `${id} ${type}`)).toEqual([
    'p1 person',
    'o1 organisation',
    'o2 state',
  ])
  expect(entries[0]).toEqual({
    id: 'p1',
    type: 'person',
    name: 'Ada Holm',
    names: [
      { name: 'Ada Holm', kind: 'name', language: null, script: 'Latn' },
      { name: 'Ада Холм', kind: 'name', language: null, script: 'Cyrl' },
      { name: 'Ada H.', kind: 'alias', language: null, script: 'Latn' },
      { name: 'Ace', kind: 'alias', language: null, script: 'Latn' },
      { name: 'Ada Berg', kind: 'former', language: null, script: 'Latn' },
    ],
    offices: [
      { title: 'Envoy', of: null, from: null, to: null },
      { title: 'Minister of Ports', of: 'o1', from: '2011-10-20', to: null },
    ],
    memberships: [
      { organisation: 'o1', role: 'director', from: null, to: null },
      { organisation: 'o1', role: 'clerk', from: null, to: '1999' },
    ],
    identifiers: [
      { scheme: 'wikidata', value: 'Q1' },
      { scheme: 'inn', value: '770123' },
      { scheme: 'gnd', value: '118' },
      { scheme: 'id-number', value: '4711' },
    ],
    country: 'NO',
    gender: 'f',
    born: '1970-05-04',
    died: null,
  })
  expect(entries[1]?.memberships).toEqual([
    { organisation: 'o2', role: 'part of', from: null, to: null },
  ])
})

test('several countries, or dates that differ, are not guessed from', () => {
  const { entries } = readFollowTheMoney(
    lines({
      id: 'a',
      schema: 'Person',
      properties: { name: ['Bo'], country: ['no', 'se'], birthDate: ['1970-05', '1971'] },
    }),
  )
  expect(entries[0]).toMatchObject({ country: null, born: null })
})

describe('faults', () => {
  test('are told with the line, and the rest is kept with skip', () => {
    const text = `${lines(
      person,
      { id: 'o1', schema: 'Company', properties: { name: [{ first: 'Ada' }] } },
      { schema: 'Person' },
      { id: 'l', schema: 'Occupancy', properties: { holder: ['p1'], post: ['none'] } },
      { id: 'm', schema: 'Membership', properties: { member: ['p1'] } },
      { id: 'n', schema: 'Membership', properties: { member: ['p1'], organization: ['o1'] } },
      person,
    )}\n{"id": "torn`
    const { entries, issues } = readFollowTheMoney(text, { onError: 'skip' })
    expect(issues.map(({ code, message }) => `${code} ${message.split(/: | \(/)[0]}`)).toEqual([
      'G001 Line 8',
      'G004 Line 3',
      'G004 Line 2',
      'G007 Line 4',
      'G004 Line 5',
      'G005 Line 2',
      'G006 Line 7',
      'G007 Line 6',
    ])
    expect(entries.map(({ id }) => id)).toEqual(['p1'])
    expect(readFollowTheMoney(text).entries).toEqual([])
  })
})

test('what is written is read as it was, but for languages and the order of names', () => {
  const kinds = { name: 'name', alias: 'alias', former: 'former', transliteration: 'alias' }
  const without = ({ names, identifiers, ...rest }: RegisterEntry) => ({
    ...rest,
    names: [...new Set(names.map(({ name, kind }) => `${kinds[kind]} ${name}`))].sort(),
    identifiers: [...new Set(identifiers.map((one) => `${one.scheme} ${one.value}`))].sort(),
  })
  fc.assert(
    fc.property(arbitraryRegister, (entries) => {
      fc.pre(entries.length > 0)
      const text = writeFollowTheMoney(entries)
      const again = readFollowTheMoney(text)
      expect(again.issues).toEqual([])
      expect(again.entries.map(without)).toEqual(entries.map(without))
      expect(readFollowTheMoney(writeFollowTheMoney(again.entries))).toEqual(again)
    }),
  )
})
