import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import type { StatementRow } from '../../src/index.ts'
import { bin, jsonLines, onrecord, ownFolder } from './run.ts'
import { harbour, numbered } from './texts.ts'

describe('help', () => {
  test('lists every command', async () => {
    const { code, stdout } = await onrecord(['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  test.each(Object.keys(commands))('%s --help has usage, examples and exit codes', async (name) => {
    const { code, stdout, stderr } = await onrecord([name, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Usage: onrecord ${name} `)
    expect(stdout).toMatch(/Examples:\n {2}\S/)
    expect(stdout).toContain('Exit codes: 0 done')
  })
})

describe('usage errors end with 2 and say what to do', () => {
  test.each([
    [[], ''],
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['read'], 'read needs at least one input.'],
    [['read', '--colour', 'x.txt'], '--colour'],
    [['read', 'x.txt', '--max-bytes', 'lots'], '--max-bytes is a whole number'],
    [['read', 'x.txt', '--engine', 'magic'], 'There is no engine "magic".'],
    [['search', 'x', '--form', 'sung'], '--form is one of direct, mixed, indirect, question'],
    [['search', 'x', '--limit', '0'], '--limit is a whole number from 1 to 1000'],
    [['export', '--format', 'xls'], '--format is jsonl or csv'],
    [['serve', '--port', '70000'], '--port is a whole number'],
    [['help', 'frobnicate'], 'There is no command "frobnicate".'],
    [['help', 'constructor'], 'There is no command "constructor".'],
    [['export', 'record.db'], 'export takes no inputs.'],
    [['serve', 'record.db'], 'serve takes no inputs.'],
    [['serve', '--host', ''], '--host is empty'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await onrecord(args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('the record from the command line', () => {
  test('is not overwritten by its own export, under its name or another', async () => {
    const folder = ownFolder()
    const run = (...args: string[]): ReturnType<typeof onrecord> => onrecord(args, { cwd: folder })
    writeFileSync(join(folder, 'harbour.txt'), harbour)
    await run('add', 'harbour.txt')
    symlinkSync('onrecord.db', join(folder, 'link.jsonl'))
    for (const out of ['onrecord.db', 'link.jsonl']) {
      const { code, stderr } = await run('export', '--out', out)
      expect([code, stderr.includes('--out is the record itself')]).toEqual([2, true])
    }
    expect(jsonLines((await run('export')).stdout)).toHaveLength(1)
  })

  test('added, found, shown and exported; nothing is added twice', async () => {
    const folder = ownFolder()
    const run = (...args: string[]): ReturnType<typeof onrecord> => onrecord(args, { cwd: folder })
    writeFileSync(join(folder, 'harbour.txt'), harbour)
    const added = await run('add', 'harbour.txt', '--statements')
    expect(added.code).toBe(0)
    expect(added.stdout).toMatch(/^added {4}[0-9a-f]{20}/)
    expect(added.stdout).toMatch(/Lena Brandt +direct +“We promised the fishermen/)
    expect(added.stdout).not.toContain('\u001b')
    expect((await run('add', 'harbour.txt')).stdout).toContain('0 added, 0 revised, 1 already on')

    const found = await run('search', 'working harbour', '--speaker', 'brandt', '--json')
    const rows = jsonLines<StatementRow>(found.stdout)
    expect(rows.map(({ words }) => words)).toEqual([
      '“We promised the fishermen a working harbour, and they will have one,”',
    ])
    expect(rows[0]?.speaker?.name).toBe('Lena Brandt')
    expect((await run('search', 'harbour', '--speaker', 'reyl', '--json')).stdout).toBe('')
    const hostile = await run('search', '"unclosed AND (')
    expect(hostile.code).toBe(1)
    expect(hostile.stderr).toContain('Q001')

    const statement = await run('show', rows[0]?.statement.id ?? '')
    expect(statement.stdout).toContain('Lena Brandt (named)')
    const report = await run('show', rows[0]?.report.id ?? '', '--text')
    expect(report.stdout).toBe(`${harbour}\n`)
    const missing = await run('show', 'feedfeedfeedfeedfeed')
    expect([missing.code, missing.stderr.includes('S004')]).toEqual([1, true])
    expect((await run('actors', 'brandt')).stdout).toMatch(/person +[0-9a-f]{20} +Lena Brandt/)

    const jsonl = await run('export')
    const read = await run('read', 'harbour.txt', '--json')
    expect(jsonl.stdout).toBe(read.stdout)
    expect((await run('export', '--format', 'csv', '-o', 'out.csv')).code).toBe(0)
    const csv = readFileSync(join(folder, 'out.csv'), 'utf8')
    expect(csv.split('\r\n')[0]).toMatch(/^statement,report,url,title,/)
    expect(csv).toContain(
      '"“We promised the fishermen a working harbour, and they will have one,”"',
    )
  })

  test('--speech-only leaves attitudes out of a search and an export', async () => {
    const folder = ownFolder()
    const run = (...args: string[]): ReturnType<typeof onrecord> => onrecord(args, { cwd: folder })
    const text = 'Ada Holm said that the pier was safe. Holm hopes to reopen it in May.\n'
    writeFileSync(join(folder, 'pier.txt'), text)
    await run('add', 'pier.txt')
    const types = async (...args: string[]): Promise<string[]> =>
      jsonLines<StatementRow>((await run('search', '--json', ...args)).stdout).map(
        ({ statement }) => statement.cueType,
      )
    expect(await types()).toEqual(['say', 'hope'])
    expect(await types('--speech-only')).toEqual(['say'])
    const exported = async (...args: string[]): Promise<number> =>
      (await run('export', '--format', 'csv', ...args)).stdout.trim().split('\r\n').length - 1
    expect([await exported(), await exported('--speech-only')]).toEqual([2, 1])
  })

  test('a read command makes no record, and says where none is', async () => {
    const folder = ownFolder()
    const { code, stderr } = await onrecord(['search', 'x', '--db', 'none.db'], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toContain('none.db: S001')
  })

  test('a file that is no record is left as it was', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'a.txt'), harbour)
    writeFileSync(join(folder, 'notes.db'), 'These are my notes.')
    const { code, stderr } = await onrecord(['add', 'a.txt', '--db', 'notes.db'], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toContain('notes.db: S001')
    expect(readFileSync(join(folder, 'notes.db'), 'utf8')).toBe('These are my notes.')
  })

  test('standard input and several files; ONRECORD_DB names the record', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'one.txt'), numbered(1))
    const env = { ONRECORD_DB: 'mine.db' }
    const added = await onrecord(['add', 'one.txt', '-', '-q'], {
      cwd: folder,
      input: numbered(2),
      env,
    })
    expect(added.stdout).toMatch(/^2 added, .* in mine\.db\n$/)
    const found = await onrecord(['search', 'bridge', '--limit', '1'], { cwd: folder, env })
    expect(found.stdout.split('\n').length).toBe(2)
    expect(found.stderr).toMatch(/^More: add --cursor \S+\n$/)
  })
})

test.skipIf(!existsSync('/dev/full'))(
  'output onto a full disk is a message and code 1 (where the system has /dev/full)',
  () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'harbour.txt'), harbour)
    const command = `"${process.execPath}" "${bin}" read harbour.txt > /dev/full`
    const { status, stderr } = spawnSync(command, { shell: true, cwd: folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, 'The output cannot be written (ENOSPC).\n'])
  },
)

test('add goes on where the reader of its output goes away', async () => {
  const folder = ownFolder()
  for (let n = 0; n < 300; n++) writeFileSync(join(folder, `${n}.txt`), numbered(n))
  const child = spawn(process.execPath, [bin, 'add', '.', '--statements'], { cwd: folder })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  expect([await new Promise((resolve) => child.on('close', resolve)), stderr]).toEqual([0, ''])
  const { stdout } = await onrecord(['show', '--limit', '1000', '--json'], { cwd: folder })
  expect(jsonLines(stdout).length).toBe(300)
})
