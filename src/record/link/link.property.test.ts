import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorTypes } from '../../shapes/actor.ts'
import { blockingKeys, entryKeys } from './keys.ts'
import { linkActor } from './link.ts'
import type { EntryProfile, MentionProfile } from './profile.ts'
import { remember } from './remember.ts'

const words =
  `Ada Bob Robert William Bill J. R. Kim Wang Wei Vladimir Volodymyr Gontarenko Hontarenko Гонтаренко
Володимир محمود المنصوري Mahmoud al-Mansuri El Mansouri 刘正凯 Liu Zhengkai 강도형 Kang Do-hyeong Γεώργιος Georgios
van den Brouckere Vandenbrouckere Müllenbröck Muellenbroeck Szegvári-Nagy Nagy Jr. Sr. III Supreme Court Ministry of
Finance Norwegian Norway Republic IHC International Herring Council (IHC) Inc. A/S The Herald harbourpost.com`.split(
    /\s+/,
  )
const name = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((each) => each.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const mention: fc.Arbitrary<MentionProfile> = fc.record({
  type: fc.constantFrom(...actorTypes),
  name,
  offices: fc.array(name, { maxLength: 2 }),
  company: fc.array(name, { maxLength: 4 }),
  outlet: fc.option(name),
  outletCountry: fc.constantFrom(null, 'NO', 'US'),
  day: fc.constantFrom(null, '1988-01-01', '2024-01-01', '2024-06-01'),
})

function entryOf(id: string, mentions: readonly MentionProfile[]): EntryProfile {
  const type = mentions[0]?.type ?? 'person'
  const empty = { id, type, names: [], offices: [], company: [], outlets: [], reports: 0 }
  return mentions.reduce<EntryProfile>(remember, empty)
}

/** Words of one person or body, so that two names drawn from them are often one. */
const families = [
  'Volodymyr Vladimir Володимир V. Petrovych Hontarenko Gontarenko Гонтаренко Gontarenko-Shul',
  'Robert Bob R. J. John Ellingboe Ellingboe-Vane Vane Jr.',
  'Mahmoud Mahmud محمود El-Mansouri al-Mansuri Almansouri المنصوري bin Faysal',
  'Liu Zhengkai Zheng-kai 刘正凯 Zheng Kai Kang Do-hyeong 강도형 Hyeong',
  'Jörg Joerg Jorg Müllenbröck Muellenbroeck van den Brouckere Vandenbrouckere',
  'International Herring Council (IHC) IHC Inc. A/S The Norwegian Supreme Court of Norway',
  'The Harbour Post harbourpost.com Morning Herald South Korea Republic of Korea',
].map((family) => family.split(' '))
const related = fc.constantFrom(...families).chain((family) => {
  const one = fc.array(fc.constantFrom(...family), { minLength: 1, maxLength: 4 })
  return fc.tuple(one, one).map((pair) => pair.map((each) => each.join(' ')) as [string, string])
})

const named = fc.constantFrom('person' as const, 'organisation' as const, 'outlet' as const)

test('whatever is linked is kept under a key that is sought, so looking up by keys loses no link', () => {
  let linked = 0
  fc.assert(
    fc.property(mention, named, fc.oneof(related, fc.tuple(name, name)), (one, type, [a, b]) => {
      const around = { ...one, type }
      const link = linkActor({ ...around, name: a }, [entryOf('e', [{ ...around, name: b }])])
      if (link.kind !== 'linked') return
      linked++
      const keys = blockingKeys(around.type, a)
      const shared = entryKeys(around.type, b).filter((key) => keys.includes(key))
      expect(shared, `${a} – ${b}`).not.toEqual([])
    }),
    { numRuns: 10_000 },
  )
  expect(linked).toBeGreaterThan(100)
})

test('the order of candidates does not matter, nor does any text stop it', () => {
  fc.assert(
    fc.property(mention, fc.array(mention, { maxLength: 5 }), (one, others) => {
      const entries = others.map((each, at) => entryOf(`e${at}`, [each]))
      const forwards = linkActor(one, entries)
      const backwards = linkActor(one, entries.toReversed())
      expect(backwards.kind).toBe(forwards.kind)
      if (forwards.kind === 'linked' && backwards.kind === 'linked') {
        expect(backwards.entry).toBe(forwards.entry)
      }
    }),
    { numRuns: 3000 },
  )
})

test('a long name is read in time that grows with its length', () => {
  for (const part of [
    'a',
    '-',
    ' ',
    '(',
    'al ',
    "'s ",
    '.',
    'ae',
    'kh',
    'republic of ',
    'democratic ',
  ]) {
    const long = part.repeat(20_000)
    const started = performance.now()
    for (const type of actorTypes) {
      blockingKeys(type, long)
      const hostile = {
        type,
        name: long,
        offices: [long],
        company: [long],
        outlet: long,
        day: long,
      }
      linkActor(hostile, [entryOf('e', [{ ...hostile, name: `${long}b` }])])
    }
    expect(performance.now() - started, part).toBeLessThan(5000)
  }
})
