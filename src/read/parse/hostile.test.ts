import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { closeParsers, type Parsed, parse } from './parse.ts'

afterAll(closeParsers)

const utf8 = new TextEncoder()
const names = ['-', 'a.html', 'a.txt', 'a.md', 'a.json', 'a.xml']
const hint = { mediaType: null, charset: null, url: 'https://quay.example/a', robots: null }

/** 5 s on an idle machine; the tests share theirs with one another. */
const bound = 8000

/** Reads under the time bound and checks what every caller counts on. */
async function read(bytes: Uint8Array, input: string): Promise<Parsed> {
  const started = performance.now()
  const parsed = await parse(bytes, { ...hint, input })
  expect(performance.now() - started).toBeLessThan(bound)
  expect(parsed.articles.length + parsed.issues.length).toBeGreaterThan(0)
  for (const { text, links, asides, issues } of parsed.articles) {
    expect(text.isWellFormed() && text.trim() !== '' && !text.includes('\0')).toBe(true)
    const spans = [...links, ...asides, ...issues].flatMap(({ span }) => span ?? [])
    expect(spans.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(
      true,
    )
  }
  return parsed
}

const page = `<!doctype html><html lang="en"><head><title>Plan</title><meta property="og:title" content="Plan">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Plan","datePublished":"2025-04-05"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Plan</h1><p>The mayor said on <b>Friday</b> that work would begin.</p>
<ul><li>One</li></ul><table><tr><td>a</td></tr></table><blockquote>We will not wait.</blockquote></article></body></html>`
const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Q</title>
<item><title>A</title><content:encoded><![CDATA[<p>One.</p>]]></content:encoded></item></channel></rss>`
const ninjs = JSON.stringify({
  uri: 'x',
  headline: 'A',
  body_html: '<p>One.</p>',
  infosources: [{}],
})

test('random bytes', { timeout: 60_000 }, async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 400 })
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom(...names), async (content, name) => {
      await read(content, name)
    }),
    { numRuns: 100 },
  )
})

test('mutated pages, feeds and items', { timeout: 60_000 }, async () => {
  const cut = fc.record({
    at: fc.nat(800),
    drop: fc.nat(60),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '<p>',
        '</div>',
        '<table>',
        '"',
        "'",
        '<!--',
        ']]>',
        '<',
        '&#0;',
        '{',
        '\\u0000',
      ),
    ),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(page, feed, ninjs),
      fc.array(cut, { minLength: 1, maxLength: 6 }),
      async (source, cuts) => {
        const mutated = cuts.reduce(
          (text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop),
          source,
        )
        await read(utf8.encode(mutated), '-')
      },
    ),
    { numRuns: 60 },
  )
})

test.each([
  ['100,000 nested <b>', `<html>${'<b>'.repeat(100_000)}The mayor said so.`],
  ['20,000 nested <div> with text', `<html>${'<div>a'.repeat(20_000)}`],
  ['20,000 nested tables', `<html>${'<table><tr><td>'.repeat(20_000)}a`],
  ['20,000 open lists', `<html>${'<ul><li>a'.repeat(20_000)}`],
  ['100,000 wrong end tags', `<html>${'<i>'.repeat(50_000)}${'</b></p>'.repeat(100_000)}a`],
  ['an element with 100,000 attributes', `<p ${'a=1 '.repeat(100_000)}>The mayor said so.`],
  ['a tag that never ends', `<html><p>The mayor<a href="${'<a href="'.repeat(100_000)}`],
  ['300,000 comments that never end', `<html>${'<!--'.repeat(300_000)}`],
  ['100,000 scripts that never end', `<html>${'<script>'.repeat(100_000)}`],
  ['100,000 unclosed <svg>', `<html><p>a${'<svg>'.repeat(100_000)}</svg><p>b`],
  ['a feed of 100,000 nested elements', `<rss><channel>${'<a>'.repeat(100_000)}`],
  ['nested JSON', `[${'['.repeat(100_000)}`],
  [
    'nested JSON-LD',
    `<html><script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script><p>The mayor said so.`,
  ],
])('%s', { timeout: 20_000 }, async (_, content) => {
  await read(utf8.encode(content), '-')
})

test('70,000 paragraphs are read or given up in time, and 200,000 refused', {
  timeout: 20_000,
}, async () => {
  const content = (count: number): Uint8Array =>
    utf8.encode(
      `<html><body><article>${'<p>The mayor said so again.</p>'.repeat(count)}</article></body></html>`,
    )
  const { articles, issues } = await read(content(70_000), 'a.html')
  if (articles.length === 0) expect(issues.map(({ code }) => code)).toEqual(['R015'])
  else expect(articles[0]?.text.length).toBe(70_000 * 26 - 2)
  const refused = await read(content(200_000), 'a.html')
  expect(refused.articles).toEqual([])
  expect(['R015', 'R018']).toContain(refused.issues[0]?.code)
})
