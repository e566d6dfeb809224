import { expect, test } from 'vitest'
import { readFeed } from './feed.ts'

const first = '<p>The mayor said on Friday that the harbour would be widened.</p>'
const second = '<p>Work begins in May, &amp;ldquo;at the latest&amp;rdquo;.</p>'.replaceAll(
  '&amp;',
  '&',
)

test('RSS: an item with its content is a draft, one with a summary is not', () => {
  const { drafts, issues } = readFeed(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>The Quay Post</title><link>https://quay.example/</link><language>en-gb</language><copyright>© Quay Post</copyright>
    <item><title>Harbour &amp; town</title><link>https://quay.example/a?utm_source=rss</link><dc:creator>Ada Quill</dc:creator>
    <pubDate>Sat, 05 Apr 2025 23:30:00 +0200</pubDate><category>Region</category><source url="https://tidewater.example/">Tidewater News</source>
    <description>Short.</description><content:encoded><![CDATA[${first}${second}<p>Read more: <a href="/b">Other</a></p>]]></content:encoded></item>
    <item><title>Only a summary</title><link>https://quay.example/b</link><description>Short.</description></item>
    </channel></rss>`,
    null,
  )
  expect(drafts).toHaveLength(1)
  expect(drafts[0]).toMatchObject({
    format: 'rss',
    item: 1,
    text: 'The mayor said on Friday that the harbour would be widened.\n\nWork begins in May, “at the latest”.',
    details: {
      title: 'Harbour & town',
      byline: 'Ada Quill',
      outlet: 'The Quay Post',
      language: 'en-GB',
      url: 'https://quay.example/a',
      section: 'Region',
      published: '2025-04-05',
      publishedAt: '2025-04-05T23:30:00+02:00',
    },
    credits: ['Tidewater News', '© Quay Post'],
  })
  expect(issues.map(({ code, message }) => [code, message.slice(0, 25)])).toEqual([
    ['R014', 'Item 2 ("Only a summary")'],
  ])
})

test('Atom, with text, escaped and inline content', () => {
  const entry = (id: number, content: string): string =>
    `<entry><id>urn:${id}</id><title type="html">No &lt;em&gt;${id}&lt;/em&gt;</title><link href="/e/${id}"/><updated>2025-04-06T08:00:00Z</updated><published>2025-04-05T10:00:00Z</published>${content}</entry>`
  const { drafts, issues } = readFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Quay Post</title><id>urn:f</id><updated>2025-04-06T08:00:00Z</updated><author><name>Ada Quill</name></author>
    ${entry(1, '<content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content>')}
    ${entry(2, '<content type="text">One &lt; two.</content>')}
    ${entry(3, '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>')}
    ${entry(4, '<summary>Short.</summary>')}</feed>`,
    'https://quay.example/feed',
  )
  expect(drafts.map(({ text }) => text)).toEqual(['One.\n\nTwo.', 'One < two.', 'One.\n\nTwo.'])
  expect(drafts[0]?.details).toMatchObject({
    title: 'No 1',
    byline: 'Ada Quill',
    published: '2025-04-05',
    modifiedAt: '2025-04-06T08:00:00Z',
    url: 'https://quay.example/e/1',
    language: 'en',
  })
  expect(issues.map(({ code }) => code)).toEqual(['R014'])
})

test('RDF', () => {
  const { drafts } = readFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel rdf:about="https://quay.example/"><title>The Quay Post</title><link>https://quay.example/</link><description>d</description></channel>
    <item rdf:about="https://quay.example/a"><title>A</title><link>https://quay.example/a</link><dc:date>2025-04-05T10:00:00+02:00</dc:date><content:encoded>&lt;p&gt;One.&lt;/p&gt;</content:encoded></item></rdf:RDF>`,
    null,
  )
  expect(drafts).toMatchObject([
    {
      format: 'rdf',
      text: 'One.',
      details: { published: '2025-04-05', url: 'https://quay.example/a' },
    },
  ])
})

test('JSON Feed', () => {
  const { drafts, issues } = readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Quay Post',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://quay.example/a',
          title: 'A',
          content_html: '<p>One.</p>',
          date_published: '2025-04-05T10:00:00Z',
          authors: [{ name: 'Ada Quill' }],
        },
        { id: '2', content_text: 'One.\r\nTwo.' },
        { id: '3', summary: 'Short.' },
      ],
    }),
    null,
  )
  expect(drafts).toMatchObject([
    { format: 'json-feed', item: 1, text: 'One.', details: { title: 'A', byline: 'Ada Quill' } },
    {
      format: 'json-feed',
      item: 2,
      text: 'One.\nTwo.',
      details: { title: null, outlet: 'The Quay Post' },
    },
  ])
  expect(issues.map(({ code }) => code)).toEqual(['R014'])
})

test('a feed of summaries alone gives an error of its own', () => {
  const { drafts, issues } = readFeed(
    '<rss version="2.0"><channel><title>Q</title><item><title>A</title><description></description></item></channel></rss>',
    null,
  )
  expect(drafts).toEqual([])
  expect(issues.map(({ code }) => code)).toEqual(['R014', 'R006'])
})

test('a feed that breaks off gives what it has; what is no feed gives nothing', () => {
  const cut = readFeed(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Q</title><item><title>A</title><content:encoded><![CDATA[${first}]]></content:encoded></item>`,
    null,
  )
  expect(cut.drafts).toHaveLength(1)
  expect(cut.issues.map(({ code }) => code)).toEqual(['R010'])
  for (const text of [
    '<rss',
    '<feed/>',
    '{"version":"https://jsonfeed.org/version/1","items":3}',
  ]) {
    const { drafts, issues } = readFeed(text, null)
    expect([drafts.length, issues[0]?.code]).toEqual([0, 'R013'])
  }
})
