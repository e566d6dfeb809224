import { expect, test } from 'vitest'
import { ids, ownRecord } from './own-record.ts'
import { jsonLines, onrecord } from './run.ts'

const { figure = '', later = '', narrated = '' } = ids
const figures = ['review', '--kind', 'figure', '--by', 'ana']

interface Shown {
  readonly claim: { readonly id: string; readonly value: string; readonly stage: string }
  readonly status: string
}

test('claims are gone through by keys from a pipe, the newest report first', async () => {
  const { piped, run } = await ownRecord()
  const keys = 'a\nr\na price\ne\nvalue=41000000; stage=committed\n'
  const { code, stdout, stderr } = await piped(keys, ...figures)
  expect([code, stderr]).toEqual([0, ''])
  for (const part of [
    /^\n1 of 3\nfigure · proposed · Évening Mail · 2025-03-05 · A report\n/,
    /that Norland pledged \[60 million\] for the tunnel/,
    /\n {2}60,000,000 EUR pledged by Norland\n {2}a accept {3}e edit /,
    /\n2 of 3\n[\s\S]*\n3 of 3\n/,
    /\nThat was the last one\. 1 accepted, 1 edited, 1 rejected\.\n$/,
  ]) {
    expect(stdout).toMatch(part)
  }
  const list = jsonLines<Shown>((await run('claims', '--kind', 'figure', '--json')).stdout)
  expect(list.map(({ claim, status }) => [claim.id, claim.value, claim.stage, status])).toEqual([
    [later, '60000000', 'pledged', 'accepted'],
    [narrated, '5000000', 'delivered', 'rejected'],
    [figure, '41000000', 'committed', 'accepted'],
  ])
  const { stdout: log } = await run('actors', 'log', '--json')
  expect(log).toContain('"by":"ana"')
  expect(log).toContain('"why":"a price"')
  const left = await piped('', ...figures)
  expect([left.code, left.stdout]).toEqual([
    ...[0, '\nNo claim to decide on. 0 accepted, 0 edited, 0 rejected.\n'],
  ])
})

test('skip, back, undo and quit', async () => {
  const { piped, run } = await ownRecord()
  const { code, stdout } = await piped('s\nb\na\na\nu\nr\nno pledge\nu\nu\nq\na\n', ...figures)
  expect(code).toBe(0)
  expect(stdout.match(/^\d of 3$/gm)).toEqual([
    ...['1 of 3', '2 of 3', '1 of 3', '2 of 3', '3 of 3', '2 of 3', '3 of 3', '2 of 3', '1 of 3'],
  ])
  expect(stdout).toMatch(/\n0 accepted, 0 edited, 0 rejected\.\n$/)
  expect((await run('claims', '--status', 'proposed', '--kind', 'figure')).stdout).toContain(later)
  expect((await run('verify')).stdout).toContain(' 6 decisions: as written')
})

test('a key that is none helps, and what cannot be done is said', async () => {
  const { piped, run } = await ownRecord()
  const keys = [
    ...['x', 'u', 'r\n', 'e\nvalue=a lot', 'e\nstage', 'e\ndonors=Atlantis', 'e\nvalue=60000000'],
    ...['a', 'b', 'a', 'q'],
  ]
  const { code, stdout, stderr } = await piped(`${keys.join('\n')}\n`, ...figures)
  expect(code).toBe(0)
  expect(stderr.trimEnd().split('\n')).toEqual([
    '  There is nothing to undo.',
    '  A rejection needs a reason.',
    expect.stringContaining('D015 error: The field value cannot be "a lot".'),
    '  “stage” is not FIELD=VALUE.',
    '  The report does not print “Atlantis”.',
    expect.stringContaining('D008 error: The claim says this already.'),
    expect.stringContaining('D008 error: ana has accepted this claim already.'),
  ])
  expect(stdout).toMatch(/\? help\n {2}a accept /)
  expect(stdout).toMatch(/1 accepted, 0 edited, 0 rejected\.\n$/)
  expect((await run('verify')).stdout).toContain(' 1 decision: as written')
})

test('who decides against another is told, and the review goes on', async () => {
  const { piped, run } = await ownRecord()
  await run('decide', 'accept', later, '--by', 'ben')
  const { stdout, stderr } = await piped(
    ...(['r\nnever said\n', 'review', '--status', 'accepted', '--by', 'ana'] as const),
  )
  expect(stderr).toContain('D013 warning: "ben" decided otherwise')
  expect(stdout).toMatch(/0 accepted, 0 edited, 1 rejected\.\n$/)
  expect((await run('claims', '--status', 'disputed')).stdout).toContain(later)
})

test('an end of the keys ends the review; a wrong filter begins none', async () => {
  const { piped } = await ownRecord()
  const ended = await piped('a', 'review', '--by', 'ana')
  expect([ended.code, ended.stdout]).toEqual([
    0,
    expect.stringMatching(/\n2 of 10\n[\s\S]*\n1 accepted, 0 edited, 0 rejected\.\n$/),
  ])
  const wrong = await piped('a', 'review', '--from', 'today')
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('review: Q002 error: ')])
  expect((await onrecord(['review', 'all'])).code).toBe(2)
})
