import { expect, test } from 'vitest'
import { isOpeningLine, openingCandidates } from './opening-line.ts'

test.each([
  'March 4, 2031, 11:42 CET',
  'Updated two hours ago',
  'Updated: 9 May 2031 at 10:15',
  'Last updated on Wed 21 May 2031 20:02 BST',
  'Posted 11h ago',
  'By Ada Quill and Bo Lund in Quayside',
  'By Ada Quill | Quay Post | 5 April 2031',
  '5 min read',
  'Reading time: 4 minutes',
  'Analysis',
  '3 hours ago',
])('%j is furniture', (line) => {
  expect(isOpeningLine(line)).toBe(true)
})

test.each([
  'Updated forecasts show that the harbour will freeze in 12 days.',
  'Published in 2029, the report named nobody.',
  'By the time the ferry came in, two were missing.',
  'From Monday no car may cross the bridge',
  'Mayor: we will not wait',
  'Posted sentries watched the gate for 3 days',
  'Five minutes passed before anyone spoke.',
])('%j is the report’s own', (line) => {
  expect(isOpeningLine(line)).toBe(false)
})

test('a date and a byline in one line', () => {
  expect(openingCandidates(['Posted on April 5, 2031 by Ada Quill in News'], 'page')).toEqual([
    { field: 'published', value: 'April 5, 2031', by: 'page' },
    { field: 'byline', value: 'Ada Quill', by: 'page' },
  ])
})

test('dates and bylines of an opening', () => {
  expect(
    openingCandidates(
      ['By Ada Quill | 5 April 2031', 'Updated: April 6, 2031 10:15', 'News'],
      'page',
    ),
  ).toEqual([
    { field: 'byline', value: 'By Ada Quill', by: 'page' },
    { field: 'published', value: '5 April 2031', by: 'page' },
    { field: 'modified', value: 'April 6, 2031 10:15', by: 'page' },
  ])
})
