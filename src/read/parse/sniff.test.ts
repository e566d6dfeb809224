import { expect, test } from 'vitest'
import { sniff } from './sniff.ts'

function hint(input: string, mediaType: string | null = null): Parameters<typeof sniff>[1] {
  return { input, mediaType, charset: null, url: null, robots: null }
}

test.each([
  ['<!DOCTYPE html><p>a', 'x', null, 'html'],
  ['\n<!-- a --><?xml version="1.0"?><html xmlns="x">', 'x.txt', null, 'html'],
  ['<p>A piece of a page', '-', null, 'html'],
  ['The mayor <b>said</b> so.', 'a.html', null, 'html'],
  ['The mayor said so.', 'a.html', null, 'text'],
  ['The mayor said so.', 'a.html?x=1#y', 'text/html; charset=utf-8', 'text'],
  ['The mayor <b>said</b> so.', '-', 'text/html', 'html'],
  ['<3 is what the mayor wrote.', '-', null, 'text'],
  ['<?xml version="1.0"?><rss version="2.0">', 'a.html', 'text/html', 'feed'],
  ['<feed xmlns="a">', '-', null, 'feed'],
  ['<rdf:RDF xmlns="a">', '-', null, 'feed'],
  ['<?xml version="1.0"?><newsItem>', 'a.xml', null, 'unknown'],
  ['no feed at all', 'a.rss', null, 'feed'],
  ['{"uri": 1}', '-', null, 'json'],
  ['[{"uri": 1}]', 'a.txt', null, 'json'],
  ['[Editor’s note: the mayor said so.]', '-', null, 'text'],
  ['{the mayor', '-', null, 'text'],
  ['nothing', 'a.jsonl', null, 'json'],
  ['nothing', '-', 'application/ninjs+json', 'json'],
  ['# The mayor', 'a.md', null, 'markdown'],
  ['# The mayor', 'a.md', 'text/plain', 'markdown'],
  ['# The mayor', 'a', 'text/markdown', 'markdown'],
  ['---\ntitle: A\n---\nThe mayor', 'a', null, 'markdown'],
  ['---\nThe mayor', 'a', null, 'text'],
])('%j named %s of type %s is %s', (text, input, mediaType, kind) => {
  expect(sniff(text, hint(input, mediaType))).toBe(kind)
})

test('the address names the kind where the input does not', () => {
  expect(sniff('# A', { ...hint('-'), url: 'https://quay.example/a.md?raw=1' })).toBe('markdown')
})
