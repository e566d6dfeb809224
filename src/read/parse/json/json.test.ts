import { afterAll, expect, test } from 'vitest'
import { closeParsers } from '../parse.ts'
import { readJson } from './read-json.ts'

afterAll(closeParsers)

const two = {
  uri: 'tag:tidewater.example,2025:1',
  type: 'text',
  standard: { name: 'ninjs', version: '2.1' },
  firstcreated: '2025-04-05T10:00:00+02:00',
  versioncreated: '2025-04-05T12:00:00+02:00',
  language: 'en-GB',
  by: 'Ada Quill',
  located: 'Quayside',
  headlines: [
    { role: 'short', value: 'Harbour' },
    { role: 'main', value: 'Harbour to be widened' },
  ],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: 'One. Two.' },
    { role: 'richtext', contenttype: 'application/xhtml+xml', value: '<p>One.</p><p>Two.</p>' },
  ],
  altids: [{ role: 'web', value: 'https://tidewater.example/a' }],
  copyrightholder: 'Tidewater News Agency',
  copyrightnotice: '© 2025 Tidewater',
  usageterms: 'Not for archives.',
  infosources: [
    { name: 'Tidewater News', role: 'originator' },
    { name: 'Harbour Wire', role: 'distributor' },
    { name: 'Council office' },
  ],
}

test('ninjs 2: headline by role, marked-up body first, chain and credits', async () => {
  const { drafts, issues } = await readJson(JSON.stringify(two), null)
  expect(issues).toEqual([])
  expect(drafts).toMatchObject([
    {
      format: 'ninjs',
      item: null,
      text: 'One.\n\nTwo.',
      details: {
        title: 'Harbour to be widened',
        byline: 'Ada Quill',
        published: '2025-04-05',
        publishedAt: '2025-04-05T10:00:00+02:00',
        modifiedAt: '2025-04-05T12:00:00+02:00',
        language: 'en-GB',
        url: 'https://tidewater.example/a',
      },
      credits: ['Tidewater News Agency', '© 2025 Tidewater', 'Not for archives.', 'Council office'],
      links: [
        { name: 'Tidewater News', role: 'agency', span: null, by: 'metadata' },
        { name: 'Harbour Wire', role: 'syndicator', span: null, by: 'metadata' },
      ],
    },
  ])
})

test('ninjs 3 writes its names in camel case, ninjs 1 has one headline and body_html', async () => {
  const three = {
    uri: 'https://tidewater.example/3',
    versionCreated: '2025-04-05T12:00:00Z',
    headlines: [{ value: 'Three' }],
    bylines: [{ byline: 'Ada Quill' }, { byline: 'Bo Lund' }],
    bodies: [{ contentType: 'text/html', value: '<p>One.</p>' }],
  }
  const one = { uri: 'x', headline: 'One', byline: 'Ada Quill', body_html: '<p>One.</p>' }
  const text = { uri: 'x', headline: 'Text', body_text: 'One.\r\n\r\nTwo.' }
  const { drafts } = await readJson(JSON.stringify([three, one, text]), null)
  expect(drafts).toMatchObject([
    {
      item: 1,
      text: 'One.',
      details: {
        title: 'Three',
        byline: 'Ada Quill, Bo Lund',
        published: '2025-04-05',
        url: 'https://tidewater.example/3',
      },
    },
    { item: 2, text: 'One.', details: { title: 'One', byline: 'Ada Quill', published: null } },
    { item: 3, text: 'One.\n\nTwo.', details: { title: 'Text' } },
  ])
})

test.each([
  [['publisher', 'distributor', 'originator'], 'publisher'],
  [['originator', 'distributor'], 'distributor'],
  [['originator'], 'originator'],
  [['photographer'], null],
])('of %j the outlet is the %s', async (roles, outlet) => {
  const infoSources = roles.map((role) => ({ name: role, role: `https://roles.example/${role}` }))
  const { drafts } = await readJson(
    JSON.stringify({ headline: 'H', body_text: 'One.', infoSources }),
    null,
  )
  expect(drafts[0]?.details.outlet).toBe(outlet)
})

test('JSON Lines: a bad line is reported and the rest is read', async () => {
  const lines = [
    JSON.stringify(two),
    '{"uri": ',
    '{"a": 1}',
    JSON.stringify({ headline: 'No body' }),
  ]
  const { drafts, issues } = await readJson(lines.join('\n'), null)
  expect(drafts.map(({ item }) => item)).toEqual([1])
  expect(issues.map(({ code, message }) => [code, message.slice(0, 6)])).toEqual([
    ['R011', 'Line 2'],
    ['R012', 'Item 3'],
    ['R006', 'Item 4'],
  ])
})

test.each([
  ['{"uri": "x", "headl', 'R011'],
  ['{"hello": "world"}', 'R012'],
  ['[1, "a", null]', 'R012'],
  ['{"type": "picture", "uri": "x"}', 'R012'],
  ['{"headlines": 5, "bodies": {"a": 1}}', 'R012'],
])('%s is %s', async (text, code) => {
  const { drafts, issues } = await readJson(text, null)
  expect(drafts).toEqual([])
  expect(new Set(issues.map((one) => one.code))).toEqual(new Set([code]))
})
