import { expect, test } from 'vitest'
import { readPage } from './page.ts'

const body =
  '<p>The council will widen the harbour of Quayside, the mayor said on Friday, after eleven years.</p><p>“We will not wait,” she said. Work begins in May.</p>'

function paragraphs(inside: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>Harbour to be widened</title></head><body><header class="site"><a href="/">Quay Post</a></header>${inside}</body></html>`
  return readPage(html, null).drafts[0]?.text.split('\n\n') ?? []
}

const whole = paragraphs(`<article><h1>Harbour to be widened</h1>${body}</article>`)

test.each([
  '<header><p class="kicker">World</p><h1>Harbour to be widened</h1><div><time datetime="2031-03-04">March 4, 2031, 11:42 CET</time> <span>Updated two hours ago</span></div></header>',
  '<header><h1>Harbour to be widened</h1><p>After eleven years of dispute the ships get their way.</p></header>',
  '<div class="headline-block"><span class="label">Analysis</span><h1>Harbour to be widened</h1><p class="summary">The ships get their way.</p><p class="byline">By Ada Quill</p></div>',
  '<h1>Harbour to be widened</h1><h2 class="article-standfirst">After eleven years of dispute the ships get their way.</h2><div>By Ada Quill<br>5 April 2031</div><div>4 min read</div>',
  '<h1>Harbour to be widened</h1><p class="css-dek">After eleven years of dispute the ships get their way.</p><ul class="article-meta"><li>Ada Quill</li><li>22:58, 24 Oct 2031</li></ul><div class="share">Share</div>',
  '<p>5 April 2031</p><h1>Harbour to be widened</h1><p>By Ada Quill, Quay Post</p><p>Updated: 6 April 2031 at 10:15</p>',
])('left out: %s', (opening) => {
  expect(paragraphs(`<article>${opening}<div class="story">${body}</div></article>`)).toEqual(whole)
  expect(paragraphs(`<article>${opening}${body}</article>`)).toEqual(whole)
})

test.each([
  '<p class="lede">A first paragraph that is the report’s own, said the clerk.</p>',
  '<p class="intro">A first paragraph that is the report’s own, said the clerk.</p>',
  '<p class="lead">A first paragraph that is the report’s own, said the clerk.</p>',
  '<p><span class="dateline">QUAYSIDE, April 5 —</span> A first paragraph that is the report’s own.</p>',
  '<p><b>QUAYSIDE</b> (Tidewater) - By Friday all was said.</p>',
])('kept: %s', (first) => {
  const text = first.replace(/<[^>]+>/g, '')
  const page = `<article><header><h1>Harbour to be widened</h1></header><div class="article-body">${first}${body}</div></article>`
  expect(paragraphs(page)).toEqual([text, ...whole])
  const flat = `<article><h1>Harbour to be widened</h1>${first}${body}</article>`
  expect(paragraphs(flat)).toEqual([text, ...whole])
})

test('a header that holds the whole report is read', () => {
  expect(
    paragraphs(`<article><header><h1>Harbour to be widened</h1>${body}</header></article>`),
  ).toEqual(whole)
  const brief = '<p>The harbour of Quayside will be widened, the mayor said on Friday.</p>'
  expect(
    paragraphs(`<main><header><h1>Harbour to be widened</h1>${brief}</header></main>`),
  ).toEqual(['The harbour of Quayside will be widened, the mayor said on Friday.'])
})

test('a heading of level 1 in the midst of a text is no headline', () => {
  const html = `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><article>${body}${body}<h1>Second part</h1><p class="summary">What she said in the end was nothing.</p>${body.replace('Friday', 'Monday')}</article></body></html>`
  expect(readPage(html, null).drafts[0]?.text).toContain('What she said in the end was nothing.')
})

test('a sentence stays, whatever its name holds', () => {
  const quote = '“I have written all of this myself, and I would do it again,” said the author.'
  expect(
    paragraphs(
      `<article><h1>Harbour to be widened</h1><p class="author-quote">${quote}</p>${body}</article>`,
    ),
  ).toEqual([quote, ...whole])
})
