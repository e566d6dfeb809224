import { expect, test } from 'vitest'
import { blockingKeys, entryKeys } from './keys.ts'
import { linkActor } from './link.ts'
import type { EntryProfile, Link, MentionProfile } from './profile.ts'
import { remember } from './remember.ts'

type Seen = Partial<MentionProfile> & { readonly name: string }

function mention(seen: Seen): MentionProfile {
  return { type: 'person', offices: [], company: [], outlet: null, day: null, ...seen }
}

function entry(id: string, ...seen: readonly Seen[]): EntryProfile {
  const { type } = mention(seen[0] ?? { name: '' })
  const empty = { id, type, names: [], offices: [], company: [], outlets: [], reports: 0 }
  return seen.map(mention).reduce<EntryProfile>(remember, empty)
}

function link(seen: Seen, ...entries: readonly EntryProfile[]): string {
  return linked(linkActor(mention(seen), entries))
}

function linked(link: Link): string {
  return link.kind === 'linked' ? link.entry : link.kind
}

const minister = { offices: ['Norwegian finance minister'], day: '2024-03-01', outletCountry: 'NO' }

test('a rare full name links without anything beside it, a common one does not', () => {
  expect(link({ name: 'Torgeir Askvoll' }, entry('a', { name: 'Torgeir Askvoll' }))).toBe('a')
  expect(link({ name: 'John Smith' }, entry('a', { name: 'John Smith' }))).toBe('ambiguous')
  expect(link({ name: 'Wang Wei' }, entry('a', { name: 'Wang Wei' }))).toBe('ambiguous')
  expect(
    link({ name: 'John Smith', ...minister }, entry('a', { name: 'John Smith', ...minister })),
  ).toBe('a')
})

test('a name in other letters, another order or a short form links where the office agrees', () => {
  const known = entry('a', { name: 'Volodymyr Askvenko', ...minister })
  expect(link({ name: 'Vladimir Askvenko', ...minister }, known)).toBe('a')
  expect(link({ name: 'Володимир Асквенко', ...minister }, known)).toBe('a')
  expect(link({ name: 'Askvenko Volodymyr', ...minister }, known)).toBe('a')
  const robert = entry('b', { name: 'Robert Askvoll', ...minister })
  expect(link({ name: 'Bob Askvoll', ...minister }, robert)).toBe('b')
  expect(link({ name: 'R. Askvoll', ...minister }, robert)).toBe('b')
})

test('a misspelling is suggested with its reasons, however much agrees', () => {
  const known = entry('a', { name: 'Torgeir Askvoll', company: ['Nordlaks'], ...minister })
  const found = linkActor(
    mention({ name: 'Torgeir Asvkoll', company: ['Nordlaks'], ...minister }),
    [known],
  )
  expect(found.kind).toBe('new')
  expect(found.suggestions).toMatchObject([{ entry: 'a', score: expect.any(Number) }])
  expect(found.suggestions[0]?.codes).toContain('name.misspelt')
  expect(found.suggestions[0]?.reason).toMatch(
    /^Its name differs in a few letters; the offices agree/,
  )
})

test('one who left or rose stays one; another walk of life or state is another', () => {
  const known = entry('a', { name: 'Torgeir Askvoll', ...minister })
  expect(link({ name: 'Torgeir Askvoll', offices: ['former finance minister'] }, known)).toBe('a')
  expect(link({ name: 'Torgeir Askvoll', offices: ['prime minister'] }, known)).toBe('a')
  expect(link({ name: 'Torgeir Askvoll', offices: ['pianist'] }, known)).not.toBe('a')
  expect(link({ name: 'Torgeir Askvoll', offices: ['Danish finance minister'] }, known)).not.toBe(
    'a',
  )
})

test('a family name alone links to the only holder of the office within a year', () => {
  const known = entry('a', { name: 'Torgeir Askvoll', ...minister })
  const alone = { name: 'Askvoll', offices: ['finance minister'], outletCountry: 'NO' }
  expect(link({ ...alone, day: '2024-09-01' }, known)).toBe('a')
  expect(link({ ...alone, day: '2026-09-01' }, known)).not.toBe('a')
  expect(link({ name: 'Askvoll', day: '2024-03-02', outletCountry: 'NO' }, known)).toBe('new')
  const other = entry('b', { name: 'Berit Askvoll', ...minister })
  expect(link({ ...alone, day: '2024-09-01' }, known, other)).toBe('ambiguous')
})

test('a family name that came first waits for the only one in the office, and then for nobody else', () => {
  const alone = { name: 'Askvoll', ...minister }
  const known = entry('a', alone)
  const full = { name: 'Torgeir Askvoll', ...minister, day: '2024-05-01' }
  expect(link(full, known)).toBe('a')
  expect(link(alone, known)).toBe('a')
  expect(link({ name: 'Torgeir Askvoll', outletCountry: 'NO' }, known)).toBe('new')
  const found = linkActor(mention({ ...full, day: '2027-05-01' }), [known])
  expect(found).toMatchObject({ kind: 'new', suggestions: [{ entry: 'a' }] })
  const both = entry('a', alone, full)
  expect(link({ name: 'Torgeir Askvoll' }, both)).toBe('a')
  expect(link({ ...full, name: 'Berit Askvoll' }, both)).not.toBe('a')
})

test('father and son are two', () => {
  const father = entry('a', { name: 'Torgeir Askvoll Sr.', offices: ['mayor of Dunmore'] })
  expect(link({ name: 'Torgeir Askvoll Jr.', offices: ['mayor of Dunmore'] }, father)).not.toBe('a')
  expect(link({ name: 'Torgeir Askvoll' }, father)).not.toBe('a')
  expect(link({ name: 'Torgeir Askvoll', offices: ['mayor of Dunmore'] }, father)).toBe('a')
})

test('bodies are told by their own words, those of every state by the state', () => {
  const body = (name: string, outletCountry: string): Seen => ({
    type: 'organisation',
    name,
    outletCountry,
  })
  const firm = entry('a', body('Nordlaks Holding ASA', 'NO'))
  expect(link(body('Nordlaks', 'GB'), firm)).toBe('a')
  const court = entry('b', body('Supreme Court', 'NO'))
  expect(link(body('the Supreme Court', 'NO'), court)).toBe('b')
  expect(link(body('Norwegian Supreme Court', 'GB'), court)).toBe('b')
  expect(link(body('Supreme Court', 'DK'), court)).not.toBe('b')
})

test('initials link where the company agrees and no other name of the report has them', () => {
  const known = entry('a', {
    type: 'organisation',
    name: 'International Herring Council',
    company: ['Sunniva Eriksrud'],
  })
  const short: Seen = { type: 'organisation', name: 'IHC', company: ['Sunniva Eriksrud'] }
  expect(link(short, known)).toBe('a')
  const company = ['Sunniva Eriksrud', 'Indian Hockey Confederation']
  expect(link({ ...short, company }, known)).not.toBe('a')
})

test('states and outlets go by several names; groups and sources without a name stay in their report', () => {
  const pairs = [
    ['state', 'Republic of Korea', 'South Korea'],
    ['state', 'the U.S.', 'America'],
    ['outlet', 'The Harbour Post', 'harbourpost.com'],
  ] as const
  for (const [type, a, b] of pairs) {
    expect(link({ type, name: a }, entry('a', { type, name: b })), a).toBe('a')
    expect(blockingKeys(type, a)).toEqual(blockingKeys(type, b))
  }
  expect(
    link(
      { type: 'state', name: 'North Korea' },
      entry('a', { type: 'state', name: 'South Korea' }),
    ),
  ).toBe('new')
  for (const type of ['group', 'unnamed'] as const) {
    expect(link({ type, name: 'residents' }, entry('a', { type, name: 'residents' }))).toBe('new')
    expect(blockingKeys(type, 'residents')).toEqual([])
  }
})

test('other middle initials are another person, and a description is no name', () => {
  const known = entry('a', { name: 'Torgeir B. Askvoll', company: ['Nordlaks'], ...minister })
  const other = { name: 'Torgeir H. B. Askvoll', company: ['Nordlaks'], ...minister }
  expect(link(other, known)).not.toBe('a')
  expect(link({ ...other, name: 'Torgeir Askvoll' }, known)).toBe('a')
  expect(link({ name: 'his wife' }, entry('b', { name: 'his wife' }))).toBe('new')
  expect(link({ name: 'former governor' }, entry('b', { name: 'former governor' }))).toBe('new')
})

test('of two entries that may well be one the one seen most is taken', () => {
  const once = entry('a', { name: 'Torgeir Askvoll' })
  const twice = entry('b', { name: 'Torgeir Askvoll' }, { name: 'Torgeir Askvoll' })
  expect(link({ name: 'Torgeir Askvoll' }, once, twice)).toBe('b')
  const stated = { ...entry('e'), names: ['Torgeir Askvoll'] }
  expect(link({ name: 'Torgeir Askvoll' }, once, stated)).toBe('e')
  expect(link({ name: 'Torgeir Askvoll' }, { ...stated, id: 'f' }, stated)).toBe('ambiguous')
  const pianist = entry('c', { name: 'Torgeir Askvoll', offices: ['pianist'] })
  const holder = entry('d', { name: 'Torgeir Askvoll', ...minister })
  expect(link({ name: 'Torgeir Askvoll' }, pianist, holder)).toBe('ambiguous')
})

test('a single name is sought after the full ones and kept apart from them', () => {
  const sought = blockingKeys('person', 'Torgeir Askvoll')
  expect(sought.at(-1)).toBe('person alone askvoll')
  expect(blockingKeys('person', 'Askvoll')).toEqual([
    'person family askvoll',
    'person alone askvoll',
  ])
  expect(entryKeys('person', 'Askvoll')).toEqual(['person alone askvoll'])
  expect(entryKeys('person', 'Torgeir Askvoll')).toEqual(sought.slice(0, -1))
})
