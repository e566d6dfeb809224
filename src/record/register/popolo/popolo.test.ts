import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRegister } from '../../../../test/register/arbitrary.ts'
import { readPopolo } from './read.ts'
import { writePopolo } from './write.ts'

const read = (value: unknown) => readPopolo(JSON.stringify(value))

const parliament = {
  persons: [
    {
      id: 'p1',
      name: 'Ada Holm',
      other_names: [
        { name: 'Ада Холм', lang: 'uk', note: 'multilingual' },
        { name: 'Ada Berg', end_date: '1999' },
        { name: 'Ada H.' },
      ],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
      gender: 'female',
      birth_date: '1970-05',
      email: 'ada@parliament.example',
    },
  ],
  organizations: [
    { id: 'o1', name: 'Folkemøte', classification: 'legislature' },
    { id: 'o2', name: 'Harbour Party', classification: 'party', parent_id: 'o3' },
    { id: 'o3', name: 'Northern Alliance', classification: 'alliance', founding_date: '1991' },
    { id: 'o4', name: 'Norra', classification: 'country' },
  ],
  posts: [{ id: 'x', label: 'Minister of Ports', organization_id: 'o4' }],
  events: [
    { id: 'term/3', classification: 'legislative period', start_date: '2009', end_date: '2013' },
  ],
  memberships: [
    {
      person_id: 'p1',
      organization_id: 'o1',
      on_behalf_of_id: 'o2',
      role: 'member',
      legislative_period_id: 'term/3',
    },
    { person_id: 'p1', post_id: 'x', start_date: '2011-10-20' },
    { person_id: 'p1', role: 'Envoy' },
  ],
}

test('a document as a parliament is published', () => {
  const { entries, issues } = read(parliament)
  expect(issues).toEqual([])
  expect(entries.map(({ id, type }) => `${id} ${type}`)).toEqual([
    'p1 person',
    'o1 organisation',
    'o2 organisation',
    'o3 group',
    'o4 state',
  ])
  const term = { from: '2009', to: '2013' }
  expect(entries[0]).toEqual({
    id: 'p1',
    type: 'person',
    name: 'Ada Holm',
    names: [
      { name: 'Ada Holm', kind: 'name', language: null, script: 'Latn' },
      { name: 'Ада Холм', kind: 'name', language: 'uk', script: 'Cyrl' },
      { name: 'Ada Berg', kind: 'former', language: null, script: 'Latn' },
      { name: 'Ada H.', kind: 'alias', language: null, script: 'Latn' },
    ],
    offices: [
      { title: 'Minister of Ports', of: 'o4', from: '2011-10-20', to: null },
      { title: 'Envoy', of: null, from: null, to: null },
    ],
    memberships: [
      { organisation: 'o1', role: 'member', ...term },
      { organisation: 'o2', role: null, ...term },
    ],
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
    country: null,
    gender: 'f',
    born: '1970-05',
    died: null,
  })
  expect(entries[2]?.memberships).toEqual([
    { organisation: 'o3', role: 'part of', from: null, to: null },
  ])
  expect(entries[3]?.born).toBe('1991')
})

test('a list of rows and JSON Lines give the same as the document', () => {
  const { persons, organizations, posts, events, memberships } = parliament
  const types = { persons, organizations, posts, events, memberships }
  const rows = Object.entries(types).flatMap(([list, some]) =>
    some.map((row) => ({ '@type': list.slice(0, -1), ...row })),
  )
  const { entries } = read(parliament)
  expect(read(rows)).toEqual({ entries, issues: [] })
  const lines = rows.map((row) => JSON.stringify(row)).join('\n')
  expect(readPopolo(lines)).toEqual({ entries, issues: [] })
})

test('rows inside rows', () => {
  const { entries, issues } = read([
    {
      id: 1,
      name: 'Ada Holm',
      gender: 'f',
      memberships: [{ organization_id: 2, role: 'member' }],
    },
    {
      id: 2,
      name: 'Harbour Party',
      classification: 'party',
      posts: [{ id: 'x', role: 'Leader', memberships: [{ person_id: 1 }] }],
    },
  ])
  expect(issues).toEqual([])
  expect(entries[0]?.memberships).toEqual([
    { organisation: '2', role: 'member', from: null, to: null },
  ])
})

describe('faults', () => {
  test('are told with the row, and the rest is kept with skip', () => {
    const text = JSON.stringify({
      persons: [
        { id: 'p1', name: 'Ada Holm', birth_date: '19 May' },
        { id: 'p2', name: ['Bo'] },
        { name: 'Cy Lind' },
        { id: 'p4', name: 'Di Lund', other_names: [{ name: 4 }, { name: true }] },
      ],
      organizations: 'none',
      memberships: [
        { person_id: 'p1', organization_id: 'o1' },
        { person_id: 'p9', organization_id: 'o1' },
        { person_id: 'p4', organization_id: 'o1' },
        { person_id: 'p4', post_id: 'x' },
        { person_id: 'p4' },
        { organization_id: 'o1' },
        7,
      ],
      votes: [1, 2],
    })
    const { entries, issues } = readPopolo(text, { onError: 'skip' })
    expect(entries.map(({ id }) => id)).toEqual(['p4'])
    expect(
      issues.map(({ code, message }) => `${code} ${message.split(/: | is | has /)[0]}`),
    ).toEqual([
      'G004 organizations',
      'G004 memberships[6]',
      'G014 The file',
      'G004 persons[1]',
      'G004 persons[2]',
      'G004 persons[3].other_names[1]',
      'G007 memberships[1]',
      'G007 memberships[3]',
      'G004 memberships[4]',
      'G004 memberships[5]',
      'G009 persons[0] (“Ada Holm”)',
      'G007 memberships[2]',
    ])
    expect(readPopolo(text).entries).toEqual([])
  })

  test('a row that may be a person or an organisation asks for its type', () => {
    const { issues } = read([{ id: 'a', name: 'Ada Holm' }])
    expect(issues.map(({ message }) => message)[0]).toMatch(/^Item 1: it needs "@type"/)
  })

  test('organisations that are parts of each other', () => {
    const organizations = [
      { id: 'a', name: 'Aa', parent_id: 'b' },
      { id: 'b', name: 'Bb', parent_id: 'a' },
    ]
    expect(read({ organizations }).issues.map(({ code }) => code)).toEqual(['G008'])
  })
})

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(arbitraryRegister, (entries) => {
      expect(readPopolo(writePopolo(entries))).toEqual({ entries, issues: [] })
    }),
  )
})
