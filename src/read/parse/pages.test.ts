import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPage } from './html/page.ts'

function read(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

/** Whole pages (HTML, named .page so that no tool mends them) with what surrounds a report: menus, advertising, related reports, comments. */
test.each([
  [
    'harbour',
    {
      title: 'Ferry crews to strike over rosters',
      byline: 'Ada Quill',
      outlet: 'The Quayside Post',
      language: 'en-GB',
      url: 'https://post.example/region/2025/04/ferry-strike',
      published: '2025-04-05',
      modifiedAt: '2025-04-05T09:45:00+01:00',
    },
  ],
  [
    'builder',
    {
      title: 'Minister sets date for dam vote',
      byline: 'Lena Moor',
      outlet: 'Upland Courier',
      section: 'Politics',
      url: 'https://courier.example/2025/dam-vote/',
      published: '2025-03-14',
    },
  ],
  ['release', { outlet: 'Ministry of Works', published: '2025-03-03', language: null }],
])('%s: every paragraph of the report and no other', (name, details) => {
  const { drafts, issues } = readPage(read(`${name}.page`), null)
  const expected = read(`${name}.txt`).trimEnd().split('\n\n')
  expect(drafts[0]?.text.split('\n\n')).toEqual(expected)
  expect(drafts[0]?.details).toMatchObject(details)
  expect([...issues, ...(drafts[0]?.issues ?? [])]).toEqual([])
})
