import { expect, test } from 'vitest'
import { collect } from './collect.ts'

async function* chunks(
  sizes: readonly number[],
  closed = { count: 0 },
): AsyncGenerator<Uint8Array> {
  try {
    for (const size of sizes) yield new Uint8Array(size).fill(size)
  } finally {
    closed.count++
  }
}

test('gathers what fits', async () => {
  expect(await collect(chunks([1, 2]), 3)).toEqual({
    bytes: new Uint8Array([1, 2, 2]),
    whole: true,
  })
  expect(await collect(chunks([]), 3)).toEqual({ bytes: new Uint8Array(), whole: true })
})

test('stops at the limit and closes the source', async () => {
  const closed = { count: 0 }
  const endless = { read: 0 }
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        endless.read++
        yield new Uint8Array(2).fill(7)
      }
    } finally {
      closed.count++
    }
  }
  expect(await collect(source(), 3)).toEqual({ bytes: new Uint8Array([7, 7, 7]), whole: false })
  expect(endless.read).toBe(2)
  await new Promise(setImmediate)
  expect(closed.count).toBe(1)
})

test('an aborted signal ends the wait for a silent source', async () => {
  const stop = new AbortController()
  const silent: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  }
  const waiting = collect(silent, 3, stop.signal)
  stop.abort(new Error('stop'))
  await expect(waiting).rejects.toThrow('stop')
  await expect(collect(silent, 3, stop.signal)).rejects.toThrow('stop')
})
