import { afterAll, expect, test } from 'vitest'
import { closeWorkers, inWorker } from './pool.ts'

afterAll(closeWorkers)

const quick = { kind: 'fragments', fragments: [{ html: '<p>One.', title: null }] } as const
const slow = {
  kind: 'page',
  html: `<html><p>${'<'.repeat(2_000_000)}`,
  url: null,
} as const

test('a task that takes too long is given up, and those beside and after it are not', async () => {
  const given = [inWorker(slow, 300), inWorker(quick), inWorker(slow, 300), inWorker(quick)]
  const done = { answer: ['One.'], failed: null }
  const late = { answer: null, failed: 'time' }
  expect(await Promise.all(given)).toEqual([late, done, late, done])
  expect(await inWorker(quick)).toEqual(done)
})

test('a bug in a task rejects, and the worker goes on', async () => {
  await expect(inWorker({ kind: 'fragments', fragments: [null] } as never)).rejects.toThrow(
    TypeError,
  )
  expect((await inWorker(quick)).answer).toEqual(['One.'])
})

test('closing rejects what is under way, and the next task starts anew', async () => {
  const under = inWorker(slow)
  const closed = expect(under).rejects.toThrow('The parsers were closed.')
  await closeWorkers()
  await closed
  expect((await inWorker(quick)).answer).toEqual(['One.'])
})
