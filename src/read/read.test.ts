import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeParsers } from './parse/parse.ts'
import { type ReadResult, readBytes, readInputs } from './read.ts'

let home = ''
const sentence =
  'The port of Marenza will stay open through the winter, the council decided on Friday.'
const paragraphs = Array.from(
  { length: 6 },
  (_, at) => `<p>${sentence} It was vote number ${at}.</p>`,
)

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'onrecord-read-'))
  for (let at = 0; at < 9; at++) {
    const title = `<title>Vote ${at} on the port</title>`
    const page = `<!doctype html><html><head>${title}</head><body><article>${paragraphs.join('')}</article></body></html>`
    await writeFile(join(home, `${at}.html`), page)
  }
  await writeFile(join(home, '4b.txt'), `MARENZA, 3 May 2031 (Reuters) - ${sentence}`)
  await writeFile(join(home, '5b.txt'), '')
})
afterAll(async () => {
  await closeParsers()
  await rm(home, { recursive: true, force: true })
})

/** Everything that a sequence gives. */
async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const every: T[] = []
  for await (const one of items) every.push(one)
  return every
}

const names = (results: readonly ReadResult[]): readonly string[] =>
  results.map(({ input }) => input.slice(home.length + 1))

test('results come in the order of the inputs, whatever takes longest', async () => {
  const results = await all(readInputs([home], {}))
  expect(names(results)).toEqual([
    ...['0.html', '1.html', '2.html', '3.html', '4.html', '4b.txt', '5.html', '5b.txt', '6.html'],
    ...['7.html', '8.html'],
  ])
  for (const { input, articles, issues } of results) {
    expect([articles.length, issues.map(({ code }) => code)]).toEqual(
      input.endsWith('5b.txt') ? [0, ['R006']] : [1, []],
    )
  }
})

test('an article has what its text says of its own journey', async () => {
  const [result] = await all(readInputs([join(home, '4b.txt')], {}))
  expect(result?.articles[0]).toMatchObject({
    published: '2031-05-03',
    links: [{ name: 'Reuters', role: 'agency' }],
    asides: [{ kind: 'dateline' }],
  })
})

test('bad inputs give issues and the rest goes on', async () => {
  const args = [join(home, 'none.txt'), 'ftp://example.org/', join(home, '0.html')]
  const results = await all(readInputs(args, {}))
  expect(results.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
    ['R001'],
    ['R020'],
    [],
  ])
})

test('what is done is given while a later input still waits', async () => {
  const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
  const stop = new AbortController()
  const results = readInputs([join(home, '4b.txt'), '-'], { stdin: silent, signal: stop.signal })
  expect((await results.next()).value?.articles).toHaveLength(1)
  stop.abort()
  expect(await results.next()).toEqual({ done: true, value: undefined })
})

test('a consumer may stop early', async () => {
  for await (const { articles } of readInputs([home], {})) {
    expect(articles).toHaveLength(1)
    break
  }
})

test('bytes at hand are read alike', async () => {
  const hint = { input: 'a', mediaType: 'text/plain', charset: null, url: null, robots: null }
  const { articles } = await readBytes(new TextEncoder().encode(sentence), hint)
  expect(articles[0]?.text).toBe(sentence)
})
