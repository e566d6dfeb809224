import { describe, expect, test } from 'vitest'
import { type IssueCode, issue, issueKinds } from './issue.ts'

const codes = Object.keys(issueKinds) as IssueCode[]

describe.each(codes)('%s', (code) => {
  const { severity, title, remedy } = issueKinds[code]

  test('its message is what was met, then what to do', () => {
    const made = issue(code, 'The page ends inside a tag.', { start: 3, end: 5 })
    expect(made).toEqual({
      code,
      severity,
      message: `The page ends inside a tag. ${remedy}`,
      span: { start: 3, end: 5 },
    })
  })

  test('its remedy is a sentence and its title is not', () => {
    expect(remedy).toMatch(/^[A-Z].*[^.\s]\.$/)
    expect(title).toMatch(/^\S.*[^.\s]$/)
  })
})

test('an issue without a place has no span', () => {
  expect(issue('R006', 'The file is empty.').span).toBeNull()
})

test('titles tell the issues apart', () => {
  expect(new Set(codes.map((code) => issueKinds[code].title)).size).toBe(codes.length)
})
