import { expect, test } from 'vitest'
import type { ClaimLink } from '../../src/record/claims/current.ts'
import type { OccasionRow } from '../../src/record/views/occasion-rows.ts'
import { interview } from '../claims/interview.ts'
import { ownRecord } from './own-record.ts'

test('occasions are told with what their reports say differently', async () => {
  const { run } = await ownRecord(interview)
  const { code, stdout } = await run('claims', 'occasions')
  expect(code).toBe(0)
  expect(stdout).toBe(
    `Mara Quill · Radio Skerry · 2025-03-14 to 2025-03-16 · 3 reports, 2 chains
  ~ 30,000,000 EUR, told 3 times
    verb: pledged (The Harbour Post) / promised (Vestmark Courier) / set aside (Isle Wire)
    stage: allocated (Isle Wire) / pledged (The Harbour Post, Vestmark Courier)
    bound: = (Vestmark Courier) / > (Isle Wire) / ~ (The Harbour Post)

`,
  )
  const [line = ''] = (await run('claims', 'occasions', '--json')).stdout.split('\n')
  const occasion = JSON.parse(line) as OccasionRow
  expect([occasion.speaker.name, occasion.chains]).toEqual(['Mara Quill', 2])
  expect(occasion.figures[0]?.renderings.map(({ verb }) => verb)).toEqual([
    ...['pledged', 'set aside', 'promised'],
  ])
})

test('links are listed with their reasons, and those of one claim', async () => {
  const { run } = await ownRecord(interview)
  const all = await run('claims', 'links')
  expect(all.stdout).toMatch(/30,000,000 EUR +same figure +\S+ +~ 30,000,000 EUR +proposed +“EUR/)
  const id = interview[1]?.claims[0]?.id ?? ''
  const own = (await run('claims', 'links', id, '--json')).stdout.trimEnd().split('\n')
  for (const line of own) {
    const { from, to } = JSON.parse(line) as ClaimLink
    expect([from, to]).toContain(id)
  }
  const none = await run('claims', 'links', '--status', 'accepted')
  expect([none.code, none.stdout]).toEqual([0, ''])
})
