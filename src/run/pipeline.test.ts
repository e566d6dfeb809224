import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Processed, processInputs } from './pipeline.ts'

let home = ''
const sentence =
  'The port of Marenza will stay open through the winter, council leader Ada Holm said.'
const paragraphs = Array.from(
  { length: 6 },
  (_, at) => `<p>${sentence} It was vote number ${at}.</p>`,
)

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'onrecord-pipeline-'))
  for (let at = 0; at < 9; at++) {
    const title = `<title>Vote ${at} on the port</title>`
    const page = `<!doctype html><html><head>${title}</head><body><article>${paragraphs.join('')}</article></body></html>`
    await writeFile(join(home, `${at}.html`), page)
  }
  await writeFile(join(home, '4b.txt'), `MARENZA, 3 May 2031 (Reuters) - ${sentence}`)
  await writeFile(join(home, '5b.txt'), '')
})
afterAll(() => rm(home, { recursive: true, force: true }))

async function all(items: AsyncIterable<Processed>): Promise<readonly Processed[]> {
  const every: Processed[] = []
  for await (const one of items) every.push(one)
  return every
}

const names = (results: readonly Processed[]): readonly string[] =>
  results.map(({ input }) => input.slice(home.length + 1))

test('results come in the order of the inputs, whatever takes longest', async () => {
  const results = await all(processInputs([home]))
  expect(names(results)).toEqual([
    ...['0.html', '1.html', '2.html', '3.html', '4.html', '4b.txt', '5.html', '5b.txt', '6.html'],
    ...['7.html', '8.html'],
  ])
  for (const { input, readings, issues } of results) {
    expect([readings.length, issues.map(({ code }) => code)]).toEqual(
      input.endsWith('5b.txt') ? [0, ['R006']] : [1, []],
    )
  }
})

test('workers give the same readings as this thread', async () => {
  // Over 200,000 code units, after which the workers take over.
  const long = join(home, 'long')
  await writeFile(`${long}.md`, `${sentence}\n\n`.repeat(2500))
  const inputs = [`${long}.md`, join(home, '1.html'), join(home, '4b.txt'), join(home, '2.html')]
  const here = await all(processInputs(inputs, { workers: 0 }))
  const there = await all(processInputs(inputs, { workers: 2 }))
  expect(there).toEqual(here)
  await rm(`${long}.md`)
})

test('how the words travelled is read, and is no statement', async () => {
  const [result] = await all(processInputs([join(home, '4b.txt')]))
  const [reading] = result?.readings ?? []
  expect(reading?.report).toMatchObject({ published: '2031-05-03', chain: [{ role: 'agency' }] })
  expect(reading?.statements.map(({ content }) => content[0]?.start)).toEqual([
    'MARENZA, 3 May 2031 (Reuters) - '.length,
  ])
})

test('what is missing does not keep the rest', async () => {
  const args = [join(home, 'none.html'), join(home, '1.html'), join(home, '*.pdf')]
  const results = await all(processInputs(args))
  expect(results.map(({ readings, issues }) => [readings.length, issues[0]?.code])).toEqual([
    [0, 'R001'],
    [1, undefined],
    [0, 'R001'],
  ])
})

test('an aborted signal ends even a silent standard input', async () => {
  const stop = new AbortController()
  const silent: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  }
  const results = processInputs([join(home, '4b.txt'), '-'], {
    stdin: silent,
    signal: stop.signal,
  })
  expect((await results.next()).value?.readings.length).toBe(1)
  const next = results.next()
  stop.abort()
  expect((await next).done).toBe(true)
})

test('a consumer that stops early stops the run', async () => {
  for await (const { readings } of processInputs([home])) {
    expect(readings.length).toBe(1)
    break
  }
})

test('an input that holds nothing says so', async () => {
  const path = join(home, 'none.json')
  await writeFile(path, '[]')
  const [result] = await all(processInputs([path]))
  expect([result?.readings.length, result?.issues.map(({ code }) => code)]).toEqual([0, ['R006']])
  await rm(path)
})
