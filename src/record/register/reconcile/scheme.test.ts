import { expect, test } from 'vitest'
import { localId, schemeOf } from './scheme.ts'

test.each([
  ['http://www.wikidata.org/entity/', null, 'wikidata'],
  ['https://d-nb.info/gnd/', null, 'gnd'],
  [null, 'https://www.wikidata.org/wiki/{id}', 'wikidata'],
  [null, 'https://www.wikidata.org/wiki/{{id}}', 'wikidata'],
  ['http://rdf.freebase.com/ns/type.object.id', 'https://viaf.org/viaf/{{id}}', 'viaf'],
  ['https://www.people.example/id/', null, 'people.example/id'],
  ['urn:people', null, null],
  [null, null, null],
])('space %s and view %s: %s', (space, view, scheme) => {
  expect(schemeOf(space, view)).toBe(scheme)
})

test('an id is without its space', () => {
  const space = 'http://www.wikidata.org/entity/'
  expect(localId('http://www.wikidata.org/entity/Q1', space)).toBe('Q1')
  expect(localId('Q1', space)).toBe('Q1')
  expect(localId(space, space)).toBe(space)
})
