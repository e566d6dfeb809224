import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { subcommands } from '../../src/cli/actors/subcommands.ts'
import type { ActorEntry, LoggedDecision, StatementRow } from '../../src/index.ts'
import { openTestService } from '../register/service.ts'
import { jsonLines, onrecord, ownFolder, type Ran } from './run.ts'

const pier = `PORTVALE, May 5 (Coastal News Agency) - Harbour Minister Lena Brandt said on Monday that the northern pier would reopen before winter.

Tomas Reyl, leader of the Harbour List, denied that his party had blocked the budget.
`
const library = `PORTVALE, June 5 (Coastal News Agency) - Lena Brandt said on Monday that she would read at the library.

L. M. Brandt warned that the roof was leaking.
`

/** Runs commands in a folder of a record with two reports. */
async function ownRecord(): Promise<(...args: string[]) => Promise<Ran>> {
  const folder = ownFolder()
  writeFileSync(join(folder, 'pier.txt'), pier)
  writeFileSync(join(folder, 'library.txt'), library)
  const run = (...args: string[]): Promise<Ran> => onrecord(args, { cwd: folder })
  expect((await run('add', 'pier.txt', 'library.txt', '-q')).code).toBe(0)
  return run
}

type Run = Awaited<ReturnType<typeof ownRecord>>

async function shown(run: Run, who: string): Promise<ActorEntry> {
  const { code, stdout, stderr } = await run('actors', 'show', who, '--json')
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

async function saidBy(run: Run, speaker: string): Promise<number> {
  const { stdout } = await run('search', '--speaker', speaker, '--json')
  return jsonLines<StatementRow>(stdout).length
}

test.each(Object.keys(subcommands))('actors %s --help has usage and examples', async (name) => {
  const { code, stdout } = await onrecord(['actors', name, '--help'])
  expect(code).toBe(0)
  expect(stdout).toContain(`Usage: onrecord actors ${name} `)
  expect(stdout).toMatch(/Examples:\n {2}onrecord actors /)
  expect((await onrecord(['help', 'actors', name])).stdout).toBe(stdout)
})

test('two are merged, shown as one, logged and parted again', async () => {
  const run = await ownRecord()
  const merged = await run(
    ...['actors', 'merge', 'L. M. Brandt', 'lena brandt'],
    ...['--by', 'ana', '--why', 'one person'],
  )
  expect(merged.stdout).toMatch(
    /^merged L\. M\. Brandt \([0-9a-f]{20}\) into Lena Brandt \([0-9a-f]{20}\) {2}\[decision [0-9a-f]{20}\]\n$/,
  )
  expect(await saidBy(run, 'L. M.')).toBe(3)
  expect((await run('actors', 'brandt')).stdout.split('\n').length).toBe(2)
  const page = await run('actors', 'show', 'l. m. brandt')
  for (const part of [
    /^Lena Brandt \(person [0-9a-f]{20}\)$/m,
    /^ {2}3 statements in 2 reports$/m,
    /^names\n {2}Lena Brandt {3}name {3}en {2}Latn {2}2 reports\n {2}L\. M\. Brandt {2}alias/m,
    /^offices in reports\n {2}Harbour Minister {2}1 report$/m,
    /^ {2}\d{4}-\d\d-\d\d {2}ana {2}[0-9a-f]{20} {2}merged .*: one person$/m,
  ]) {
    expect(page.stdout).toMatch(part)
  }
  const csv = (await run('export', '--format', 'csv')).stdout
  expect(csv).toMatch(/,L\. M\. Brandt,[0-9a-f]{20},Lena Brandt,person,/)
  const [decision] = jsonLines<LoggedDecision>((await run('actors', 'log', '--json')).stdout)
  expect(decision).toMatchObject({ kind: 'actor.merge', by: 'ana', why: 'one person' })
  expect((await run('actors', 'undo', decision?.id ?? '')).stdout).toContain('undid ')
  expect(await saidBy(run, 'L. M.')).toBe(1)
  expect((await run('actors', 'log')).stdout).toMatch(/one person \(undone by [0-9a-f]{20}\)\n$/)
})

test('one is split by report, renamed, given a name, an id and a link', async () => {
  const run = await ownRecord()
  const { mentions, id } = await shown(run, 'Lena Brandt')
  const report = mentions.at(-1)?.mention.split('#')[0] ?? ''
  const name = 'Lena Brandt (poet)'
  const split = await run('actors', 'split', id, '--reports', report, '--name', name)
  expect(split.stdout).toContain(`to ${name}`)
  expect(await saidBy(run, name)).toBe(1)
  expect(await saidBy(run, id)).toBe(1)
  await run('actors', 'rename', name, 'Lena', 'Brandt-Holm')
  await run('actors', 'alias', 'brandt-holm', 'Лена Гольм', '--language', 'uk')
  await run('actors', 'identify', 'brandt-holm', 'wikidata', 'Q1')
  expect(await shown(run, 'гольм')).toMatchObject({
    name: 'Lena Brandt-Holm',
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
    decisions: { length: 4 },
  })
  const mention = (await shown(run, 'reyl')).mentions[0]?.mention ?? ''
  expect((await run('actors', 'link', mention, 'гольм')).code).toBe(0)
  expect(await saidBy(run, 'гольм')).toBe(2)
  expect((await run('actors', 'link', mention, 'гольм', '--not')).code).toBe(0)
  expect(await saidBy(run, 'гольм')).toBe(1)
  await run('actors', 'alias', 'гольм', 'Лена Гольм', '--remove')
  expect((await run('actors', 'гольм')).stderr).toContain('No actor found.')
})

test('the register is exported and imported, as one decision', async () => {
  const run = await ownRecord()
  for (const format of ['popolo', 'ftm']) {
    const file = `${format}.json`
    expect((await run('actors', 'export', file, '--format', format)).code).toBe(0)
    const dry = await run('actors', 'import', file, '--dry-run', '--db', 'new.db')
    expect([dry.code, dry.stdout]).toEqual([0, '4 actors would be imported.\n'])
    expect((await run('actors', 'brandt', '--db', 'new.db')).stdout).toBe('')
    expect((await run('actors', 'import', file, '--db', 'new.db')).stdout).toContain('imported 4')
    expect((await run('actors', 'brandt', '--db', 'new.db')).stdout.split('\n').length).toBe(3)
    expect((await run('actors', 'undo', '--db', 'new.db')).code).toBe(0)
  }
  const lines = jsonLines((await run('actors', 'export', '--format', 'json')).stdout)
  expect(lines.length).toBe(4)
})

test('actors are looked up at a service, and what it is sure of is noted where that is asked for', async () => {
  const run = await ownRecord()
  const service = await openTestService()
  onTestFinished(() => service.close())
  const asked = ['actors', 'reconcile', 'reyl', '--service', service.url]
  const looked = await run(...asked)
  expect([looked.code, looked.stderr]).toEqual([0, ''])
  expect(looked.stdout).toMatch(/^[0-9a-f]{20} {2}Tomas Reyl {2}\S+ .*Tomas Reyl.*\(sure\)\n$/)
  expect((await shown(run, 'reyl')).identifiers).toEqual([])
  expect((await run(...asked, '--accept')).stderr).toContain('1 id noted')
  expect((await shown(run, 'reyl')).identifiers).toHaveLength(1)
  const again = await run(...asked)
  expect([again.code, again.stdout]).toEqual([0, ''])
  expect(again.stderr).toContain('No actor to ask for')
})

test.each([
  [['merge', 'a'], 2, 'merge takes two actors'],
  [['split', 'a'], 2, 'split needs --reports'],
  [['import', 'a', '--on-error', 'b'], 2, '--on-error is one of stop, skip'],
  [['export', '--format', 'b'], 2, '--format is one of popolo, ftm, json'],
  [['reconcile'], 2, 'reconcile needs --service'],
  [['merge', 'nobody', 'reyl'], 1, 'D001'],
  [['show', 'brandt'], 1, 'Several actors may be "brandt"'],
  [['merge', 'reyl', 'reyl'], 1, 'D002'],
  [['split', 'reyl', '--reports', 'none'], 1, 'S004'],
  [['link', 'none#a1', 'reyl'], 1, 'D004'],
  [['undo'], 1, 'D005'],
  [['import', 'none.json'], 1, 'R002'],
  [['import', 'pier.txt'], 1, 'G001'],
])('what cannot be decided says so: actors %j', async (args, expected, message) => {
  const run = await ownRecord()
  const { code, stderr, stdout } = await run('actors', ...args)
  expect([code, stdout]).toEqual([expected, ''])
  expect(stderr).toContain(message)
})

test('a command that is misspelt, or whose name comes late, says so', async () => {
  const run = await ownRecord()
  const misspelt = await run('actors', 'merg', 'Lena Brandt', 'L. M. Brandt')
  expect(misspelt.stderr).toContain('onrecord actors --help lists the commands')
  const late = await run('actors', '--limit', '3', 'merge', 'Lena Brandt', 'L. M. Brandt')
  expect([late.code, late.stderr]).toEqual([2, expect.stringContaining('after "actors merge"')])
  expect((await run('actors', '--json', '--', 'merge')).code).toBe(0)
  expect((await run('help', 'actors', 'nope')).code).toBe(2)
  expect((await run('actors', 'help', 'merge')).stdout).toContain('Usage: onrecord actors merge ')
  expect((await run('actors', 'help')).stdout).toContain('Usage: onrecord actors [NAME]')
})

test('what is no register file is refused, and the same file twice changes nothing', async () => {
  const folder = ownFolder()
  const run = (...args: string[]): Promise<Ran> => onrecord(args, { cwd: folder })
  const write = (name: string, bytes: string | Buffer): void =>
    writeFileSync(join(folder, name), bytes)
  write('good.json', '\ufeff{"persons":[{"id":"p1","name":"Ren\u00e9 Bell"}]}\r\n')
  write('latin1.json', Buffer.from('{"persons":[{"id":"p1","name":"Ren\u00e9 Bell"}]}', 'latin1'))
  expect((await run('actors', 'import', 'latin1.json')).stderr).toContain('not UTF-8')
  expect((await run('actors', 'import', '/dev/zero')).stderr).toContain('G002')
  const dry = await run('actors', 'import', 'good.json', '--dry-run', '--json')
  expect(JSON.parse(dry.stdout)).toEqual({ dryRun: true, actors: 1 })
  expect((await run('actors', 'undo')).stderr).toMatch(/^onrecord\.db: D005 /)
  expect((await run('actors', 'import', 'good.json')).stdout).toContain('imported 1 actor ')
  const again = await run('actors', 'import', 'good.json')
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('D008')])
  expect((await run('actors', 'log', '--json')).stdout.split('\n')).toHaveLength(2)
  const db = join(folder, 'onrecord.db')
  expect((await run('actors', 'export', db)).code).toBe(2)
  expect((await run('actors', 'rene bell')).stdout).toContain('René Bell')
})

test('the log is verified, and a row that was changed is found', async () => {
  const folder = ownFolder()
  const run = (...args: string[]): Promise<Ran> => onrecord(args, { cwd: folder })
  writeFileSync(join(folder, 'a.json'), '{"persons":[{"id":"p1","name":"Ann Bell"}]}')
  await run('actors', 'import', 'a.json')
  await run('actors', 'rename', 'p1', 'Ann Carr', '--why', 'married')
  const verified = await run('actors', 'log', '--verify')
  expect(verified.stdout).toMatch(/^2 decisions, as written; the last hash is [0-9a-f]{64}\n$/)
  const json = await run('actors', 'log', '--verify', '--json')
  expect(JSON.parse(json.stdout)).toMatchObject({ decisions: 2 })
  await run('actors', 'undo')
  expect((await run('actors', 'log', '--verify')).stdout).toContain('3 decisions')
  for (const change of ['undone_by = NULL', "why = 'divorced'"]) {
    const db = new DatabaseSync(join(folder, 'onrecord.db'))
    db.exec(`UPDATE decision SET ${change} WHERE seq = 2`)
    db.close()
    const changed = await run('actors', 'log', '--verify')
    expect([changed.code, changed.stderr]).toEqual([1, expect.stringContaining('D010')])
  }
})
