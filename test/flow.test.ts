import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite, processInputs, read, sliceAll } from '../src/index.ts'
import { ownFolder } from './cli/run.ts'
import { harbour } from './cli/texts.ts'

test('a report goes in, who said what comes out, and it stays on record', async () => {
  const folder = ownFolder()
  const input = join(folder, 'harbour.txt')
  writeFileSync(input, harbour)

  const [reading] = await read(input)
  const name = new Map(reading?.actors.map((actor) => [actor.id, actor.name]))
  const said = reading?.statements.map(({ speaker, form, content }) => [
    name.get(speaker ?? ''),
    form,
    sliceAll(harbour, content),
  ])
  expect(said).toEqual([
    ['Lena Brandt', 'indirect', 'that the northern pier would reopen before winter'],
    [
      'Lena Brandt',
      'direct',
      '“We promised the fishermen a working harbour, and they will have one,”',
    ],
    ['Lena Brandt', 'indirect', 'repairs have cost 40 million crowns so far'],
    ['Lena Brandt', 'direct', '“The money is there,” … “What we lack is steel.”'],
    ['Tomas Reyl', 'indirect', 'that his party had blocked the budget'],
  ])
  expect(reading?.report?.chain.map(({ actor, role }) => [name.get(actor), role])).toEqual([
    ['Coastal News Agency', 'agency'],
  ])

  const path = join(folder, 'record.db')
  for (const outcome of ['added', 'known'] as const) {
    const { store } = await openSqlite(path)
    if (!store) throw new Error('The record does not open.')
    for await (const { readings } of processInputs([input])) {
      for (const one of readings) expect((await store.add(one)).outcome).toBe(outcome)
    }
    expect(await store.counts()).toMatchObject({ reports: 1, statements: 5 })
    await store.close()
  }
})
