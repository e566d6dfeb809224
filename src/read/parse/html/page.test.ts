import { expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import { readPage } from './page.ts'

const prose = `<article><p>The council will widen the harbour of Quayside, the mayor said on Friday, after
eleven years of dispute.</p><p>Work begins in May, the harbour master said, and nothing will be torn down.</p></article>`

function read(
  head: string,
  body: string = prose,
  url: string | null = 'https://quay.example/x',
): Draft {
  const { drafts } = readPage(`<html><head>${head}</head><body>${body}</body></html>`, url)
  if (!drafts[0]) throw new Error('The page gave no draft.')
  return drafts[0]
}

function codes(html: string): string[] {
  const { drafts, issues } = readPage(html, null)
  return [...issues, ...drafts.flatMap((draft) => draft.issues)].map(({ code }) => code)
}

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`

test('JSON-LD with a graph, references and entities', () => {
  const { details, credits } = read(
    `${jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'Some site', url: 'https://quay.example/' },
        { '@type': 'Organization', '@id': '#org', name: 'The Quay Post' },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Harbour &amp; town: &#8220;no delay&#8221;',
          author: [{ '@id': '#ada' }, { '@type': 'Person', name: 'Bo Lund' }],
          publisher: { '@id': '#org' },
          datePublished: '2025-04-05T00:30:00+03:00',
          dateModified: '2025-04-06T08:00:00+03:00',
          inLanguage: 'en-GB',
          mainEntityOfPage: { '@id': 'https://quay.example/harbour#page' },
          articleSection: ['Region', 'Sea'],
          copyrightHolder: { name: 'Tidewater News Agency' },
          isBasedOn: 'https://tidewater.example/1',
        },
      ],
    })}<meta property="og:title" content="Other"><meta property="og:site_name" content="Other">`,
  )
  expect(details).toEqual({
    title: 'Harbour & town: “no delay”',
    byline: 'Ada Quill, Bo Lund',
    outlet: 'The Quay Post',
    section: 'Region',
    language: 'en-GB',
    url: 'https://quay.example/harbour',
    published: '2025-04-05',
    publishedAt: '2025-04-05T00:30:00+03:00',
    modifiedAt: '2025-04-06T08:00:00+03:00',
    knownBy: {
      title: 'json-ld',
      byline: 'json-ld',
      outlet: 'json-ld',
      section: 'json-ld',
      language: 'json-ld',
      url: 'json-ld',
      published: 'json-ld',
      modified: 'json-ld',
    },
  })
  expect(credits).toEqual(['Tidewater News Agency', 'https://tidewater.example/1'])
})

test('the article of the page is not one of its lists', () => {
  const list = {
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle', headline: 'Other' } }],
  }
  expect(read(jsonLd([list, { '@type': 'Article', headline: 'Own' }])).details.title).toBe('Own')
})

test('slips in JSON-LD are mended; what cannot be is reported', () => {
  const mended = '<!-- {"@type": "NewsArticle", "headline": "Two\nlines",} -->'
  expect(read(jsonLd(mended)).details.title).toBe('Two lines')
  const { details, issues } = read(
    `${jsonLd('{"@type": "NewsArticle", "headline')}<title>T</title>`,
  )
  expect(details.title).toBe('T')
  expect(issues.map(({ code }) => code)).toEqual(['R017'])
})

test('OpenGraph', () => {
  const { details } = read(`<meta property="og:title" content="Harbour | The Quay Post">
    <meta property="og:site_name" content="The Quay Post"><meta property="og:locale" content="en_GB">
    <meta property="article:published_time" content="2025-04-05T10:00:00Z">
    <meta property="article:modified_time" content="2025-04-05T11:00:00Z">
    <meta property="article:author" content="https://network.example/ada">
    <meta property="article:section" content="Region"><meta property="og:url" content="/harbour">
    <meta name="author" content="Ada Quill">`)
  expect(details).toMatchObject({
    title: 'Harbour',
    byline: 'Ada Quill',
    outlet: 'The Quay Post',
    section: 'Region',
    language: 'en-GB',
    url: 'https://quay.example/harbour',
    publishedAt: '2025-04-05T10:00:00Z',
    modifiedAt: '2025-04-05T11:00:00Z',
    knownBy: { title: 'opengraph', byline: 'meta author' },
  })
})

test.each([
  ['<meta name="dc.title" content="A"><meta name="dc.creator" content="B">', 'A', 'B', null],
  [
    '<meta name="parsely-title" content="A"><meta name="parsely-author" content="B"><meta name="parsely-pub-date" content="2025-04-05T10:00:00Z">',
    'A',
    'B',
    '2025-04-05',
  ],
  [
    '<meta name="sailthru.title" content="A"><meta name="sailthru.author" content="B"><meta name="sailthru.date" content="2025-04-05 10:00:00">',
    'A',
    'B',
    '2025-04-05',
  ],
  ['<meta name="DC.date.issued" content="2025-04-05"><title>A</title>', 'A', null, '2025-04-05'],
  ['<meta itemprop="datePublished" content="2025-04-05"><title>A</title>', 'A', null, '2025-04-05'],
  ['<title>A</title><meta name="byl" content="By B">', 'A', 'B', null],
])('other metadata: %s', (head, title, byline, published) => {
  expect(read(head).details).toMatchObject({ title, byline, published })
})

test('what the page shows: canonical link, time, byline, headline, html lang', () => {
  const html = `<html lang="de-AT"><head><base href="https://quay.example/deep/"><link rel="canonical" href="../harbour?utm_source=a&amp;id=3"></head>
    <body><main><h1>Harbour to be <em>widened</em></h1><p class="byline">By Ada Quill</p>
    <time datetime="2025-04-05T10:00:00+02:00">today</time>${prose}</main></body></html>`
  const [draft] = readPage(html, null).drafts
  expect(draft?.details).toMatchObject({
    title: 'Harbour to be widened',
    byline: 'Ada Quill',
    url: 'https://quay.example/harbour?id=3',
    published: '2025-04-05',
    language: 'de-AT',
    knownBy: {
      title: 'h1',
      byline: 'page',
      url: 'canonical',
      published: 'time',
      language: 'html lang',
    },
  })
})

test('html lang outweighs the OpenGraph locale', () => {
  const html = `<html lang="de"><head><meta property="og:locale" content="en_US"></head><body>${prose}</body></html>`
  expect(readPage(html, null).drafts[0]?.details.language).toBe('de')
})

test('credits of meta elements', () => {
  const { credits } = read(
    '<meta name="copyright" content="© Tidewater"><meta name="source" content="Tidewater News"><meta name="syndication-source" content="https://tidewater.example/1">',
  )
  expect(credits).toEqual(['© Tidewater', 'Tidewater News', 'https://tidewater.example/1'])
})

test('unusable metadata is left out and named', () => {
  const { details, issues } = read(
    '<meta name="date" content="2025-13-45"><meta property="og:url" content="javascript:alert(1)">',
  )
  expect([details.published, details.url]).toEqual([null, null])
  expect(issues.map(({ code }) => code)).toEqual(['R017', 'R017'])
})

test('the text: line breaks, lists, quotations, tables, spaces, invisible characters', () => {
  const { text } = read(
    '',
    `<article><p>The mayor&nbsp;said the har&shy;bour would\u200b be widened before the end of the year, in May.</p>
    <p>First line of it<br>second line of it<br><br>A new paragraph, she said: <q>we will not wait</q>.</p>
    <ul><li>The first item of the plan, which is long enough</li><li><p>The second item of the plan, long too</p></li></ul>
    <blockquote><p>We will not wait for anyone at all, she said.</p><p>It was time, she said.</p></blockquote>
    <table><tr><th>Donor</th><th>Sum</th></tr><tr><td>State</td><td>20 million</td></tr></table>
    <p>MAYOR: We will not wait.</p><p>REPORTER: When does it begin?</p><p>MAYOR: In May.</p></article>`,
  )
  expect(text.split('\n\n')).toEqual([
    'The mayor said the harbour would be widened before the end of the year, in May.',
    'First line of it\nsecond line of it',
    'A new paragraph, she said: “we will not wait”.',
    'The first item of the plan, which is long enough',
    'The second item of the plan, long too',
    'We will not wait for anyone at all, she said.',
    'It was time, she said.',
    'Donor | Sum\nState | 20 million',
    'MAYOR: We will not wait.',
    'REPORTER: When does it begin?',
    'MAYOR: In May.',
  ])
})

test('a live blog keeps its posts in order, each after its time', () => {
  const post = (time: string, text: string): string =>
    `<div class="live-post"><time datetime="2025-04-05T${time}Z">${time}</time><h2>At ${time}</h2><p>${text}</p><div class="share">Share</div></div>`
  const { text } = read(
    jsonLd({ '@type': 'LiveBlogPosting', headline: 'Day of the vote' }),
    `<main><h1>Day of the vote</h1><p>The council votes on the harbour today.</p><div class="feed">${post('12:10', 'The council votes.')}${post('11:40', 'The mayor: “We will not wait.”')}${post('11:05', 'Doors open.')}</div></main>`,
  )
  expect(text.split('\n\n')).toEqual([
    'The council votes on the harbour today.',
    ...['12:10', 'At 12:10', 'The council votes.'],
    ...['11:40', 'At 11:40', 'The mayor: “We will not wait.”'],
    ...['11:05', 'At 11:05', 'Doors open.'],
  ])
})

test('a page laid out in divs and breaks without a single paragraph', () => {
  const { text } = read(
    '',
    '<div>The council will widen the harbour.<br><br>Work begins in May, she said.</div>',
  )
  expect(text).toBe('The council will widen the harbour.\n\nWork begins in May, she said.')
})

test('a page that a script fills in is read from its JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'H',
    articleBody: '<p>One.</p>\nTwo, she said.',
  }
  expect(read(jsonLd(article), '<div id="root"></div>').text).toBe('One.\n\nTwo, she said.')
  const update = (time: string, text: string): object => ({
    '@type': 'BlogPosting',
    datePublished: time,
    articleBody: text,
  })
  const live = {
    '@type': 'LiveBlogPosting',
    headline: 'H',
    liveBlogUpdate: [
      update('2025-04-05T12:10:00Z', 'The council votes.'),
      update('2025-04-05T11:05:00Z', 'Doors open.'),
    ],
  }
  expect(read(jsonLd(live), '<div id="root"></div>').text.split('\n\n')).toEqual([
    ...['2025-04-05T12:10:00Z', 'The council votes.'],
    ...['2025-04-05T11:05:00Z', 'Doors open.'],
  ])
})

test('a page of hashed class names and divisions', () => {
  const { text } = read(
    '',
    `<div class="css-1x"><div class="css-2y"><a href="/">Home</a><a href="/a">World</a></div><div class="css-3z"><h1>Plan</h1>
    <div class="css-4a"><div class="css-p">The council will widen the harbour of Quayside, the mayor said on Friday.</div>
    <div class="css-p">“We will not wait,” she said.</div><div class="css-q"><a href="/b">Ferry fares rise for the third year</a></div>
    <div class="css-p">Work begins in May, the harbour master said, and nothing will be torn down.</div></div></div>
    <div class="css-9"><a href="/c">Weather</a></div></div>`,
  )
  expect(text.split('\n\n')).toEqual([
    'The council will widen the harbour of Quayside, the mayor said on Friday.',
    '“We will not wait,” she said.',
    'Work begins in May, the harbour master said, and nothing will be torn down.',
  ])
})

test('a list of reports is no report, unless the page says it is one', () => {
  const teaser = (n: number): string =>
    `<div><h2><a href="/${n}">School roof ${n} to be mended</a></h2><p>The county says the work begins in June, part ${n}.</p></div>`
  const page = `<main>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</main>`
  expect(codes(`<html><body>${page}</body></html>`)).toEqual(['R007'])
  expect(read('<meta property="og:type" content="article">', page).text).toContain('part 6.')
})

test('a headline left open, the speaker under a quotation, a body that the page marks', () => {
  expect(
    read('', '<h1>Council meets<p>The council met on Friday.<p>It sat until midnight.').text,
  ).toBe('The council met on Friday.\n\nIt sat until midnight.')
  const figure =
    '<figure><blockquote>We will not wait for anyone</blockquote><figcaption>Mara Dunn, mayor</figcaption></figure>'
  expect(read('', prose.replace('</p>', `</p>${figure}`)).text).toContain(
    'We will not wait for anyone\n\nMara Dunn, mayor',
  )
  const marked = `<div><div itemprop="articleBody">${prose}</div><p>The school roof is to be mended by August, the county said.</p></div>`
  expect(read('', marked).text).not.toContain('school roof')
})

test('no text, and text without a report', () => {
  expect(codes('<html><body><script>x</script></body></html>')).toEqual(['R006'])
  expect(
    codes(
      '<html><body><ul><li><a href="/a">Weather</a></li><li><a href="/b">Sport</a></li></ul></body></html>',
    ),
  ).toEqual(['R007'])
})

test('paywalls', () => {
  const paid = jsonLd({ '@type': 'NewsArticle', headline: 'H', isAccessibleForFree: 'False' })
  const whole = `<article>${'<p>The council will widen the harbour, the mayor said on Friday, after eleven years.</p>'.repeat(30)}</article>`
  const page = (head: string, body: string): string =>
    `<html><head>${head}</head><body>${body}</body></html>`
  expect(codes(page(paid, prose))).toEqual(['R008'])
  expect(codes(page(paid, whole))).toEqual([])
  expect(
    codes(page('', `${prose}<div class="offer"><h3>Subscribe to continue reading</h3></div>`)),
  ).toEqual(['R008'])
  expect(codes(page('', `${prose}<div class="paywall"><p>Only 1 crown a week</p></div>`))).toEqual([
    'R008',
  ])
  expect(
    codes(
      page(
        '',
        whole.replace(
          '</article>',
          '<p>Readers subscribe to newspapers to read, she said.</p></article>',
        ),
      ),
    ),
  ).toEqual([])
})

test('a consent wall is no report, but a report on consent is', () => {
  const wall = `<html><head><title>Quay Post</title></head><body><div class="dialog"><h1>We value your privacy</h1>
    <p>We and our 812 partners store cookies on your device and process personal data to measure ads and content.</p>
    <p>You can withdraw your consent at any time in our privacy policy.</p><button>Accept all</button><button>Manage options</button></div></body></html>`
  expect(codes(wall)).toEqual(['R009'])
  const report = `<html><body><article><p>Parliament passed the law on cookies and consent on Friday, after two years of debate.</p>
    <p>Sites must ask for consent before they set cookies, the minister for justice said on Friday.</p></article></body></html>`
  expect(codes(report)).toEqual([])
})

test('a page that breaks off, and one that nests too deeply', () => {
  expect(codes(`<html><body>${prose}<div`)).toEqual(['R010'])
  expect(
    codes(`<html><body>${'<div>'.repeat(400)}${prose}${'</div>'.repeat(400)}</body></html>`),
  ).toEqual(['R016'])
})
