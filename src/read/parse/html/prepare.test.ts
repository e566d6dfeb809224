import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from './prepare.ts'

function body(html: string): string {
  return /<body[^>]*>(.*)<\/body>/s.exec(prepare(html).html)?.[1] ?? ''
}

test.each([
  ['<p>One<p>Two', '<p>One</p><p>Two</p>'],
  ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['<ul><li>a<ul><li>b</ul><li>c</ul>', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  [
    '<table><tr><td>a<td>b<tr><td>c</table>',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
  ],
  ['<b><p>One</b> two</p>', '<b><p>One two</p></b>'],
  ['a < b &amp; <3', 'a &lt; b &amp; &lt;3'],
  ['<!-- x --><p>a<!--> b', '<p>a b</p>'],
  ['<script>"<p>"</script><style>p{}</style><p>a', '<p>a</p>'],
  ['<svg><svg></svg><text>x</text></svg><p>a', '<p>a</p>'],
  ['<noscript>never closed<p>a', 'never closed<p>a</p>'],
  ['<P CLASS=x onclick="y()">a</P>', '<p class="x">a</p>'],
  ["<p class='a\"b'>a", '<p class="a&quot;b">a</p>'],
  ['<div style="color:red; display: none">a', '<div hidden="">a</div>'],
  ['a\0b', 'ab'],
  [
    '<p>a<my-link>b</my-link></p><my-box><p>c</my-box>d',
    '<p>a<span>b</span></p><div><p>c</p></div>d',
  ],
  ['</div><p>a</section></p>', '<p>a</p>'],
])('%j', (html, expected) => {
  expect(body(html)).toBe(expected)
})

test('head elements go to the head, JSON-LD aside', () => {
  const { html, jsonLd } = prepare(
    '<html lang=en><title>A &lt; B</title><body><meta itemprop=x content="a>b"><script type="application/ld+json">{"a":"<p>"}</script><p>c',
  )
  expect(html).toBe(
    '<!doctype html><html lang="en"><head><title>A &lt; B</title><meta itemprop="x" content="a>b"></head><body><p>c</p></body></html>',
  )
  expect(jsonLd).toEqual(['{"a":"<p>"}'])
})

test.each([
  ['<html><body><p>One.</p></body></html>', null],
  ['<p>One.', null],
  ['<html lang=en><body><p>One.<p>Two.', null],
  ['<html><body><p>One.</p><p>The mayor sa', 'in the middle of a sentence'],
  ['<html><body><article><p>One.</p>', 'with its <article> element still open'],
  ['<html><body><p>One.</p><div cla', 'inside a tag'],
  ['<p>One.</p><!-- two', 'inside a comment'],
  ['<p>One.</p><script>two', 'inside its <script> element'],
])('%j breaks off: %s', (html, expected) => {
  expect(prepare(html).truncated).toBe(expected)
})

test('what is nested too deeply is flattened, and paragraphs stay apart', () => {
  const { html, flattened } = prepare(
    `${'<div>'.repeat(300)}one</div>two<p>three${'</div>'.repeat(299)}`,
  )
  expect(flattened).toBe(101)
  expect(html).toContain('one<br><br>two<br><br>three')
  expect(html.match(/<div/g)).toHaveLength(200)
})

test('the output is balanced, whatever comes in', () => {
  const piece = fc.constantFrom(
    ...'<p>,</p>,<div>,</div>,<b>,</b>,<li>,<ul>,</ul>,<table>,<td>,<tr>,</table>,<a href="x,">,<,text, ,<!--,-->,<script>,</script>,<br>,</x-y>,<x-y>,<constructor>,</toString>,<__proto__>,<h2>,</h2>,<svg>,</svg>,\0,&amp;'.split(
      ',',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { html } = prepare(pieces.join(''))
      const stack: string[] = []
      for (const [, close, name] of html.matchAll(
        /<(\/?)([a-z][a-z0-9-]*)(?:\s[a-z-]+="[^"]*")*>/g,
      )) {
        if (name === 'br' || name === 'hr' || name === undefined) continue
        if (close) expect(stack.pop()).toBe(name)
        else stack.push(name)
      }
      expect(stack).toEqual([])
    }),
  )
})
