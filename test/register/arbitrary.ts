import fc from 'fast-check'
import { checkRegister } from '../../src/record/register/check.ts'
import { toName } from '../../src/record/register/draft.ts'
import type { RegisterEntry, RegisterName } from '../../src/shapes/register.ts'

const word = fc.constantFrom('Ada', 'Ольга', 'Holm', 'Zoë', '王芳', 'Senate', 'of', 'العرب', 'N. 1')
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const date = fc.constantFrom(null, '1969', '1971-03', '1971-03-30', '2020-02-29')
const term = fc
  .tuple(date, date)
  .map(([from, to]) => (from && to && from > to ? { from: to, to: from } : { from, to }))
const ids = ['a', 'b', 'c', 'd', 'e', 'q 1', 'x-y']
const id = fc.constantFrom(...ids)

function nameOf(name: string): fc.Arbitrary<readonly RegisterName[]> {
  const other = fc
    .tuple(
      words,
      fc.constantFrom('name', 'alias', 'former', 'transliteration'),
      fc.constantFrom(null, 'en', 'uk'),
    )
    .map(([text, kind, language]) => toName(text, kind, language))
  return fc.array(other, { maxLength: 4 }).map((others) => [toName(name, 'name'), ...others])
}

const entry: fc.Arbitrary<RegisterEntry> = words.chain((name) =>
  fc.record({
    id,
    type: fc.constantFrom('person', 'organisation', 'state', 'group', 'outlet'),
    name: fc.constant(name),
    names: nameOf(name),
    offices: fc.array(
      fc
        .tuple(words, fc.option(id), term)
        .map(([title, of, { from, to }]) => ({ title, of, from, to })),
      { maxLength: 3 },
    ),
    memberships: fc.array(
      fc
        .tuple(id, fc.option(fc.constantFrom('part of', 'member', 'chair')), term)
        .map(([organisation, role, { from, to }]) => ({ organisation, role, from, to })),
      { maxLength: 3 },
    ),
    identifiers: fc.array(
      fc.record({ scheme: fc.constantFrom('wikidata', 'inn', 'Own 1'), value: word }),
      { maxLength: 3 },
    ),
    country: fc.constantFrom(null, 'UA', 'NO'),
    gender: fc.constantFrom(null, 'f', 'm'),
    born: fc.constantFrom(null, '1950', '1950-02-03'),
    died: fc.constantFrom(null, '2001-01', '2020'),
  }),
)

/** A register without faults, in the order in which the formats keep entries: persons first. */
export const arbitraryRegister: fc.Arbitrary<readonly RegisterEntry[]> = fc
  .array(entry, { maxLength: 7 })
  .map((entries) => {
    const people = entries.map((one) => (one.type === 'person' ? one : { ...one, gender: null }))
    const { entries: kept } = checkRegister(people, { onError: 'skip' })
    const isPerson = ({ type }: RegisterEntry): boolean => type === 'person'
    return [...kept.filter(isPerson), ...kept.filter((one) => !isPerson(one))]
  })
