import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { gather } from '../../../test/contract/store/bed.ts'
import { type ReadAct, readActs } from './read-acts.ts'

async function read(...lines: readonly string[]): Promise<ReadAct[]> {
  return gather(readActs(Readable.from([lines.join('\n')])))
}

test('every act on claims is read, with who and why', async () => {
  const acts = [
    { kind: 'claim.accept', claim: 'c' },
    { kind: 'claim.reject', claim: 'c' },
    { kind: 'claim.edit', claim: 'c', fields: { value: '1' } },
    { kind: 'claim.merge', from: 'c', into: 'd' },
    { kind: 'claim.split', claim: 'c', parts: [{}, {}] },
    { kind: 'claim.link', from: 'c', to: 'd', relation: 'updates' },
    { kind: 'claim.unlink', from: 'c', to: 'd', relation: 'updates' },
    { kind: 'claim.rank', claim: 'c', rank: 'normal' },
    { kind: 'report.retract', report: 'r' },
    { kind: 'statement.retract', statement: 's' },
    { kind: 'statement.correct', statement: 's', speaker: null },
    { kind: 'statement.correct', statement: 's', speaker: 'a1' },
  ]
  const plain = await read(...acts.map((act) => JSON.stringify(act)))
  expect(plain).toEqual(acts.map((act, at) => ({ line: at + 1, act, problem: null })))
  const [whole] = await read(JSON.stringify({ ...acts[0], by: 'ana', why: 'so', more: 1 }))
  expect(whole).toEqual({ line: 1, act: acts[0], by: 'ana', why: 'so', problem: null })
})

test('a line that is no act is D016 with its number, and the others go on', async () => {
  const good = '{"kind":"claim.accept","claim":"c"}'
  const bad: readonly (readonly [line: string, detail: string])[] = [
    ['{"kind":"claim.accept","cla', 'The line is not JSON; the file may be cut off there.'],
    ['[]', 'The line is no object.'],
    ['null', 'The line is no object.'],
    ['{}', 'There is no act undefined.'],
    ['{"kind":"claim.sing"}', 'There is no act "claim.sing".'],
    ['{"kind":"toString"}', 'There is no act "toString".'],
    ['{"kind":"actor.rename","actor":"a","name":"b"}', 'There is no act "actor.rename".'],
    ['{"kind":"claim.accept"}', 'The act claim.accept needs claim.'],
    ['{"kind":"claim.accept","claim":7}', 'The act claim.accept needs claim.'],
    ['{"kind":"claim.edit","claim":"c","fields":[]}', 'The act claim.edit needs fields.'],
    ['{"kind":"claim.split","claim":"c","parts":[1]}', 'The act claim.split needs parts.'],
    ['{"kind":"statement.correct","statement":"s"}', 'The act statement.correct needs speaker.'],
    ['{"kind":"claim.accept","claim":"c","by":1}', 'by and why are strings.'],
    ['{"kind":"claim.accept","claim":"c","why":[]}', 'by and why are strings.'],
  ]
  for (const [line, detail] of bad) {
    const [first, second, third, ...rest] = await read(good, '', line, good)
    expect([first?.line, third?.line, rest]).toEqual([1, 4, []])
    expect(third?.act).toEqual(first?.act)
    expect(second).toMatchObject({ line: 3, act: null, problem: { code: 'D016' } })
    expect(second?.problem?.message.startsWith(`${detail} `)).toBe(true)
  }
})

test('line breaks of Windows and a byte order mark are none of the lines', async () => {
  const line = '{"kind":"claim.accept","claim":"c"}'
  const acts = await read(`\ufeff${line}\r`, `${line}\r`, '')
  expect(acts.map(({ problem }) => problem)).toEqual([null, null])
})

test('an input that fails is told after what it gave', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield '{"kind":"claim.accept","claim":"c"}\n'
    throw new Error('The disk is away.')
  }
  const acts: ReadAct[] = []
  const reading = async (): Promise<void> => {
    for await (const act of readActs(Readable.from(failing()))) acts.push(act)
  }
  await expect(reading()).rejects.toThrow('The disk is away.')
  expect(acts).toHaveLength(1)
})
