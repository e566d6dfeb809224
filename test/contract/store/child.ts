// A process of its own that uses a record, for tests that kill it or run several at once:
// node child.ts write|read|decide PATH FROM COUNT
// A writer prints the number of each report once it is on record; a reader prints `sound` at the end;
// one that decides merges two actors and undoes it, and prints the id of each decision.
import { writeSync } from 'node:fs'
import { openSqlite } from '../../../src/record/sqlite/open.ts'
import type { Store } from '../../../src/record/store.ts'
import { numbered } from './numbered.ts'

const [, , role, path = '', from = '0', count = '0'] = process.argv
const { store, issue } = await openSqlite(path, { readOnly: role === 'read' })
if (!store) {
  writeSync(1, `${issue.code}\n`)
  process.exit(1)
}
if (role === 'read') await read(store, Number(count))
else if (role === 'decide') await decide(store, Number(count))
else await write(store, Number(from), Number(count))
await store.close()

async function write(store: Store, from: number, count: number): Promise<void> {
  for (let number = from; number < from + count; number++) {
    try {
      await store.add(numbered(number))
    } catch (error) {
      writeSync(1, `${(error as { issue?: { code: string } }).issue?.code ?? error}\n`)
      return
    }
    writeSync(1, `${number}\n`)
  }
}

async function decide(store: Store, count: number): Promise<void> {
  const { items } = await store.actors('', { limit: 2 })
  const [from, into] = items.map(({ id }) => id)
  for (let number = 0; number < count; number++) {
    const act =
      number % 2 === 0
        ? ({ kind: 'actor.merge', from: from ?? '', into: into ?? '' } as const)
        : ({ kind: 'undo' } as const)
    const { decision } = await store.decide(act, { by: 'a child' })
    writeSync(1, `${decision?.id}\n`)
  }
}

/** Reads until `count` reports are there, and checks each one that it meets. */
async function read(store: Store, count: number): Promise<void> {
  for (let reports = 0; reports < count; ) {
    ;({ reports } = await store.counts())
    const { items } = await store.search('tide', {}, { limit: 20 })
    for (const { report } of items) {
      const reading = (await store.report(report.id))?.reading
      const whole = JSON.stringify(numbered(Number(reading?.report.title)))
      if (JSON.stringify(reading) !== whole) throw new Error(`Report ${report.id} is torn.`)
      const found = await store.search('tide', { report: report.id }, { limit: 100 })
      if (found.items.length !== reading?.statements.length) throw new Error('The index is torn.')
    }
  }
  writeSync(1, 'sound\n')
}
