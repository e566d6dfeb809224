import { afterAll, expect, test } from 'vitest'
import type { Hint } from './hint.ts'
import { closeParsers, type Parsed, parse } from './parse.ts'

afterAll(closeParsers)

const utf8 = new TextEncoder()

function read(content: string | Uint8Array, hint: Partial<Hint> = {}): Promise<Parsed> {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content
  return parse(bytes, {
    input: 'report',
    mediaType: null,
    charset: null,
    url: null,
    robots: null,
    ...hint,
  })
}

const prose =
  '<p>The mayor of Quayside said on Friday that the harbour would be widened, after eleven years.</p><p>Work begins in May, she said.</p>'

test('a page becomes an article', async () => {
  const robots = { url: 'https://quay.example/robots.txt', status: 200, allowed: true }
  const { articles, issues } = await read(
    `<html lang="en"><title>Plan</title><body><main>${prose}</main></body></html>`,
    { url: 'https://quay.example/plan?utm_source=a', mediaType: 'text/html', robots },
  )
  expect(issues).toEqual([])
  expect(articles).toMatchObject([
    {
      text: 'The mayor of Quayside said on Friday that the harbour would be widened, after eleven years.\n\nWork begins in May, she said.',
      url: 'https://quay.example/plan',
      title: 'Plan',
      language: 'en',
      meta: {
        input: 'report',
        format: 'html',
        charset: 'utf-8',
        knownBy: { title: 'title', language: 'html lang', url: 'input' },
        robots,
      },
      issues: [],
    },
  ])
})

test('a text keeps its characters and its language is found', async () => {
  const text =
    '\nPlan for the harbour\n\nDie Bürgermeisterin sagte, der Hafen werde\nnoch  vergrößert.\n'
  const { articles } = await read(text.replaceAll('\n', '\r\n'), { input: 'a.txt' })
  expect(articles[0]).toMatchObject({
    text,
    title: 'Plan for the harbour',
    language: 'de',
    meta: { format: 'text', knownBy: { title: 'first-line', language: 'detection' } },
  })
})

test('the articles of a feed carry its number and not the address of the feed', async () => {
  const { articles, issues } = await read(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Q</title>
    <item><title>A</title></item><item><title>B</title><content:encoded><![CDATA[${prose}]]></content:encoded></item></channel></rss>`,
    { url: 'https://quay.example/feed', input: 'https://quay.example/feed' },
  )
  expect(articles.map(({ meta, url }) => [meta.input, meta.format, url])).toEqual([
    ['https://quay.example/feed#2', 'rss', null],
  ])
  expect(issues.map(({ code }) => code)).toEqual(['R014'])
})

test('ninjs and JSON Feed are told apart', async () => {
  const ninjs = {
    uri: 'x',
    versioncreated: '2025-04-05T10:00:00Z',
    headline: 'A',
    body_html: prose,
  }
  const feed = {
    version: 'https://jsonfeed.org/version/1',
    title: 'Q',
    items: [{ id: '1', content_html: prose }],
  }
  const formats = async (value: unknown): Promise<string[]> =>
    (await read(JSON.stringify(value))).articles.map(({ meta }) => meta.format)
  expect(await formats([ninjs, ninjs])).toEqual(['ninjs', 'ninjs'])
  expect(await formats(feed)).toEqual(['json-feed'])
})

test('bad bytes are the article’s own issue and point into its text', async () => {
  const bytes = new Uint8Array([...utf8.encode('The mayor said: '), 0xff, ...utf8.encode(' yes.')])
  const { articles, issues } = await read(bytes, { charset: 'utf-8' })
  expect(issues).toEqual([])
  expect(articles[0]?.issues).toMatchObject([{ code: 'R005', span: { start: 16, end: 17 } }])
})

test('a few NULs in a text become U+FFFD, in a page they go', async () => {
  expect((await read('The mayor\0 said so on Friday.')).articles[0]?.text).toBe(
    'The mayor\ufffd said so on Friday.',
  )
  const page = await read(`<main>${prose.replace('mayor', 'ma\0yor')}</main>`)
  expect(page.articles[0]?.text).toMatch(/^The mayor of/)
})

test.each([
  ['R006', '', {}],
  ['R006', ' \n\t ', {}],
  ['R006', '<html><body></body></html>', {}],
  ['R006', '---\ntitle: A\n---\n', { input: 'a.md' }],
  ['R004', '%PDF-1.7 …', {}],
  ['R004', 'not a picture', { mediaType: 'image/png' }],
  ['R004', '<?xml version="1.0"?><newsItem/>', {}],
  ['R011', '{"uri": "x', {}],
  ['R012', '{"a": 1}', {}],
  ['R013', '<rss', {}],
  ['R013', 'no feed', { mediaType: 'application/atom+xml' }],
] as const)('%s for %j', async (code, content, hint) => {
  const { articles, issues } = await read(content, hint)
  expect(articles).toEqual([])
  expect(issues[0]).toMatchObject({ code, severity: 'error' })
})

test('a text longer than any report is refused, by R018', async () => {
  const bytes = new TextEncoder().encode('The ferry sailed on time. '.repeat(80_000))
  const hint = { input: 'a.txt', mediaType: null, charset: null, url: null, robots: null }
  const { articles, issues } = await parse(bytes, hint)
  expect([articles.length, issues.map(({ code }) => code)]).toEqual([0, ['R018']])
})
