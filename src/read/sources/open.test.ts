import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInputs } from './open.ts'
import type { OpenOptions } from './options.ts'

const makePipe = 'mkfifo'
let home = ''

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'onrecord-open-'))
  for (const folder of ['reports/b', 'reports/.hidden', 'reports/node_modules', 'empty', 'pipes']) {
    await mkdir(join(home, folder), { recursive: true })
  }
  const files = [
    ...['reports/c.html', 'reports/a.txt', 'reports/b/d.MD', 'reports/b/e.json', 'reports/z.jsonl'],
    ...['reports/.hidden/f.txt', 'reports/.g.txt', 'reports/node_modules/h.txt', 'reports/i.pdf'],
    ...['odd[1].txt', 'big.txt'],
  ]
  for (const file of files) await writeFile(join(home, file), file)
  await symlink(join(home, 'reports'), join(home, 'reports/b/up'))
  await symlink(join(home, 'self'), join(home, 'self'))
  await symlink(join(home, 'gone'), join(home, 'reports/b/lost.txt'))
  execFileSync(makePipe, [join(home, 'pipes/pipe.txt')])
})

afterAll(() => rm(home, { recursive: true, force: true }))

/** Everything that a sequence gives. */
async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const every: T[] = []
  for await (const one of items) every.push(one)
  return every
}

/** What came of some inputs: names below the home folder, contents or issue codes. */
async function open(args: readonly string[], options: OpenOptions = {}) {
  const results: string[] = []
  for await (const { input, bytes, issues } of openInputs(args, options)) {
    const name = input.startsWith('/') ? relative(home, input) : input
    results.push(
      `${name}: ${bytes ? new TextDecoder().decode(bytes) : issues.map(({ code }) => code)}`,
    )
  }
  return results
}

const at = (path: string): string => join(home, path)

describe('files', () => {
  test('one file, with what its name says', async () => {
    const [opened] = await all(openInputs([at('reports/c.html')], {}))
    expect(opened?.hint).toEqual({
      input: at('reports/c.html'),
      mediaType: 'text/html',
      charset: null,
      url: null,
      robots: null,
    })
    expect(opened?.issues).toEqual([])
  })

  test('a name that exists is no glob', async () => {
    expect(await open([at('odd[1].txt')])).toEqual(['odd[1].txt: odd[1].txt'])
  })

  test('what cannot be opened says why, and the rest goes on', async () => {
    const args = [
      at('none.txt'),
      at('big.txt/x'),
      'a\0b',
      at('self'),
      '/dev/null',
      at('pipes/pipe.txt'),
    ]
    expect(await open([...args, 'x'.repeat(5000), at('big.txt')])).toEqual([
      'none.txt: R001',
      'big.txt/x: R001',
      'a\0b: R001',
      'self: R002',
      `${relative(home, '/dev/null')}: R002`,
      'pipes/pipe.txt: R002',
      `${'x'.repeat(5000)}: R001`,
      'big.txt: big.txt',
    ])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read (not as root)', async () => {
    await writeFile(at('closed.txt'), 'closed')
    await chmod(at('closed.txt'), 0)
    expect(await open([at('closed.txt')])).toEqual(['closed.txt: R002'])
  })

  test('size is checked before and while reading', async () => {
    expect(await open([at('big.txt')], { maxBytes: 6 })).toEqual(['big.txt: R003'])
    expect(await open([at('big.txt')], { maxBytes: 7 })).toEqual(['big.txt: big.txt'])
    // The system states a size of 0 for this one.
    const [status] = await open(['/proc/self/status'], { maxBytes: 20 })
    expect(status).toMatch(/: R003$/)
  })
})

describe('folders', () => {
  test('are read recursively, sorted, without what is hidden or of another kind', async () => {
    expect(await open([at('reports')])).toEqual([
      'reports/a.txt: reports/a.txt',
      'reports/b/d.MD: reports/b/d.MD',
      'reports/b/e.json: reports/b/e.json',
      'reports/b/lost.txt: R001',
      'reports/c.html: reports/c.html',
    ])
  })

  test('without any report say so', async () => {
    expect(await open([at('empty')])).toEqual(['empty: R001'])
  })

  test('with a pipe among the files do not wait for it', async () => {
    expect(await open([at('pipes')])).toEqual(['pipes/pipe.txt: R002'])
  })

  test('are opened file by file, as they are asked for', async () => {
    const inputs = openInputs([at('reports')], {})
    expect((await inputs.next()).value?.input).toBe(at('reports/a.txt'))
    await writeFile(at('reports/c.html'), 'later')
    const rest = await all(inputs)
    expect(new TextDecoder().decode(rest.at(-1)?.bytes ?? undefined)).toBe('later')
    await writeFile(at('reports/c.html'), 'reports/c.html')
  })
})

describe('globs', () => {
  test('give their files in order, and none of what is hidden', async () => {
    expect(await open([at('reports/**/*.{txt,json}')])).toEqual([
      'reports/a.txt: reports/a.txt',
      'reports/b/e.json: reports/b/e.json',
    ])
  })

  test('that match nothing say so', async () => {
    expect(await open([at('*.docx'), at('nowhere/*.txt')])).toEqual([
      '*.docx: R001',
      'nowhere/*.txt: R001',
    ])
  })
})

describe('standard input', () => {
  async function* input(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
    for (const part of parts) yield new TextEncoder().encode(part)
  }

  test('is read whole', async () => {
    expect(await open(['-'], { stdin: input('a', 'b') })).toEqual(['-: ab'])
  })

  test('has the same limit', async () => {
    expect(await open(['-'], { stdin: input('abc', 'd'), maxBytes: 3 })).toEqual(['-: R003'])
  })

  test('that breaks off is an issue', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1)
      throw new Error('EIO')
    }
    expect(await open(['-'], { stdin: broken() })).toEqual(['-: R002'])
  })

  test('does not hold up an interrupted program', async () => {
    const stop = new AbortController()
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const opening = open(['-', at('big.txt')], { stdin: silent, signal: stop.signal })
    setTimeout(() => stop.abort(), 20)
    expect(await opening).toEqual([])
  })
})

test('addresses other than http and https are refused', async () => {
  expect(await open(['ftp://example.org/a', 'file:///etc/passwd', 'http://[', 'http://'])).toEqual([
    'ftp://example.org/a: R020',
    'file:///etc/passwd: R020',
    'http://[: R020',
    'http://: R020',
  ])
})
