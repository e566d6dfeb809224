import { describe, expect, test } from 'vitest'
import { type IssueCode, issue, issueKinds } from './issue.ts'
import { span } from './span.ts'

const codes = Object.keys(issueKinds) as IssueCode[]

test('an issue says what was met, then what to do', () => {
  expect(issue('R010', 'The page ends inside a tag.', span(40, 52))).toEqual({
    code: 'R010',
    severity: 'warning',
    message: 'The page ends inside a tag. What was there was read; fetch or save the page again.',
    span: { start: 40, end: 52 },
  })
})

test('an issue without a place has no span', () => {
  expect(issue('R001', 'There is no file “harbour.html”.').span).toBeNull()
})

test('an issue survives JSON', () => {
  const made = issue('A001', 'Line 3 is no JSON object.', span(0, 9))
  expect(JSON.parse(JSON.stringify(made))).toEqual(made)
})

describe.each(codes)('%s', (code) => {
  const { severity, title, remedy } = issueKinds[code]

  test('has a severity, a title and a remedy in full sentences', () => {
    expect(code).toMatch(/^[RASQH]\d{3}$/)
    expect(['warning', 'error']).toContain(severity)
    expect(title).toMatch(/^\p{L}.*[^.]$/u)
    expect(remedy).toMatch(/^\p{Lu}.+\.$/u)
  })

  test('is made with its own severity and remedy', () => {
    expect(issue(code, 'It was met.')).toEqual({
      code,
      severity,
      message: `It was met. ${remedy}`,
      span: null,
    })
  })
})

test('no two kinds have one title', () => {
  const titles = codes.map((code) => issueKinds[code].title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('kinds are listed by room and number', () => {
  const rooms = 'RASQH'
  const order = codes.map((code) => rooms.indexOf(code.charAt(0)) * 1000 + Number(code.slice(1)))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})
