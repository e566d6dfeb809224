import { expect, test } from 'vitest'
import { ordered } from './ordered.ts'

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function* numbers(count: number, pause = 0): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    if (pause) await later(pause)
    yield n
  }
}

test('results keep the order whatever the calls take', async () => {
  const out: number[] = []
  for await (const n of ordered(numbers(20), 4, async (n) => {
    await later((n * 7) % 5)
    return n
  })) {
    out.push(n)
  }
  expect(out).toEqual([...Array(20).keys()])
})

test('no more than width calls are under way', async () => {
  let under = 0
  let most = 0
  for await (const _ of ordered(numbers(20), 3, async () => {
    most = Math.max(most, ++under)
    await later(2)
    under--
  })) {
    expect(most).toBeLessThanOrEqual(3)
  }
  expect(most).toBe(3)
})

test('a result is given while the sequence waits for its next item', async () => {
  async function* stalls(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => {})
  }
  const iterator = ordered(stalls(), 4, async (n) => n * 2)
  expect((await iterator.next()).value).toBe(2)
})

test('a failing call throws in its turn', async () => {
  const out: number[] = []
  await expect(async () => {
    for await (const n of ordered(numbers(5), 4, async (n) => {
      if (n === 2) throw new Error('two')
      return n
    })) {
      out.push(n)
    }
  }).rejects.toThrow('two')
  expect(out).toEqual([0, 1])
})
