import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { type Keys, openKeys } from './keys.ts'

/** Keys from a pipe that gives these chunks one after the other. */
function from(...chunks: readonly (string | Uint8Array)[]): Keys {
  const input = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  )
  return openKeys(input as unknown as NodeJS.ReadStream)
}

test('keys come one by one, with or without line breaks, and end', async () => {
  for (const keys of [from('as?'), from('a\ns\r\n?\n'), from('a', '\n', 's', '?')]) {
    expect([await keys.key(), await keys.key(), await keys.key()]).toEqual(['a', 's', '?'])
    expect([await keys.key(), await keys.key(), await keys.line('')]).toEqual([null, null, null])
    keys.close()
  }
})

test('a line follows its key at once, or after a line break', async () => {
  for (const chunks of [
    ['rno pledge\na'],
    ['r\nno pledge\na'],
    ['r', '\r\n', 'no ', 'pledge\r\na'],
  ]) {
    const keys = from(...chunks)
    expect([await keys.key(), await keys.line('Why? '), await keys.key()]).toEqual([
      ...['r', 'no pledge', 'a'],
    ])
  }
})

test('an empty line is one, a last line needs no break', async () => {
  const keys = from('r\n\ne\nvalue=5')
  expect([await keys.key(), await keys.line('')]).toEqual(['r', ''])
  expect([await keys.key(), await keys.line('')]).toEqual(['e', 'value=5'])
  expect([await keys.line(''), await keys.key()]).toEqual([null, null])
})

test('letters that are cut in two between chunks are whole', async () => {
  const bytes = new TextEncoder().encode('r\n“é😀”\n')
  const keys = from(...[...bytes].map((byte) => Uint8Array.of(byte)))
  expect([await keys.key(), await keys.line('')]).toEqual(['r', '“é😀”'])
})

test('a terminal gives keys as they are pressed, and lines as they are entered', async () => {
  const modes: boolean[] = []
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => modes.push(raw),
  })
  const keys = openKeys(input as unknown as NodeJS.ReadStream)
  const pressed = keys.key()
  input.write('a')
  expect(await pressed).toBe('a')
  const entered = keys.line('')
  input.write('a price\n')
  expect(await entered).toBe('a price')
  const next = keys.key()
  input.write('q')
  expect(await next).toBe('q')
  keys.close()
  expect(modes).toEqual([true, false, true, false])
})
