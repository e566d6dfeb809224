import { expect, test } from 'vitest'
import { type Candidate, type Field, settle } from './settle.ts'

function candidate(field: Field, value: string, by = 'page'): Candidate {
  return { field, value, by }
}

test('the first usable value wins and says where it is from', () => {
  const { details, issues } = settle(
    [
      candidate('published', '2025-13-45', 'json-ld'),
      candidate('published', '2025-04-05T01:00:00+02:00', 'meta date'),
      candidate('published', '2025-01-01', 'time'),
      candidate('url', 'javascript:alert(1)', 'opengraph'),
      candidate('url', '/a?utm_source=x&id=7&fbclid=y#top', 'canonical'),
    ],
    'https://quay.example/b',
  )
  expect(details).toMatchObject({
    published: '2025-04-05',
    publishedAt: '2025-04-05T01:00:00+02:00',
    url: 'https://quay.example/a?id=7',
    knownBy: { published: 'meta date', url: 'canonical' },
  })
  expect(issues.map(({ code, message }) => [code, message.split('.')[0]])).toEqual([
    ['R017', 'The date of publication "2025-13-45" (json-ld) cannot be used'],
    ['R017', 'The address "javascript:alert(1)" (opengraph) cannot be used'],
  ])
})

test.each([
  ['https://quay.example/', null],
  ['https://quay.example/index.html', null],
  ['//quay.example/a', 'https://quay.example/a'],
  ['https://user:pw@quay.example/a', null],
  ['ftp://quay.example/a', null],
  ['https://quay.example/a?b=1', 'https://quay.example/a?b=1'],
])('address %s', (value, expected) => {
  expect(settle([candidate('url', value)], null).details.url).toBe(expected)
})

test.each([
  ['en_GB', 'en-GB'],
  ['DE', 'de'],
  ['pt-br', 'pt-BR'],
  ['English', 'en'],
  ['x-default', null],
  ['und', null],
  ['not a tag', null],
  ['constructor', null],
])('language %s', (value, expected) => {
  expect(settle([candidate('language', value)], null).details.language).toBe(expected)
})

test.each([
  ['Harbour to be widened | The Quay Post', 'Harbour to be widened'],
  ['The Quay Post: Harbour to be widened', 'Harbour to be widened'],
  ['The Quay Post-war plan', 'The Quay Post-war plan'],
  ['Harbour to be widened - the quay post', 'Harbour to be widened'],
  ['Harbour to be widened | Another Post', 'Harbour to be widened | Another Post'],
  ['Nobody reads The Quay Post', 'Nobody reads The Quay Post'],
  ['The Quay Post', 'The Quay Post'],
])('title %s', (value, expected) => {
  const { details } = settle(
    [candidate('title', value), candidate('outlet', 'The Quay Post')],
    null,
  )
  expect(details.title).toBe(expected)
})

test('an address where a name belongs says nothing and is no fault', () => {
  const { details, issues } = settle(
    [
      candidate('byline', 'https://network.example/ada.quill'),
      candidate('byline', 'By Ada  Quill'),
      candidate('outlet', '@quaypost'),
    ],
    null,
  )
  expect([details.byline, details.outlet, issues]).toEqual(['Ada Quill', null, []])
})
