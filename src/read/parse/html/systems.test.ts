import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPage } from './page.ts'

const folder = new URL('./fixtures/', import.meta.url)
const names = readdirSync(folder).map((name) => name.replace('.case', ''))

/** Pages in the manner of publishing systems: what the page says of itself, its paragraphs, the page. */
test.each(names)('%s: every paragraph, no other, and the metadata', (name) => {
  const [details = '', text = '', page = ''] = readFileSync(
    new URL(`${name}.case`, folder),
    'utf8',
  ).split('\n=====\n')
  const { drafts, issues } = readPage(page, null)
  expect(drafts[0]?.text.split('\n\n')).toEqual(text.split('\n\n'))
  expect(drafts[0]?.details).toMatchObject(JSON.parse(details))
  expect([...issues, ...(drafts[0]?.issues ?? [])].map(({ message }) => message)).toEqual([])
})
