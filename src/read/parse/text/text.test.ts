import { expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'
import { readPlain } from './plain.ts'

test('plain text keeps every character', () => {
  const text = '\n  Mayor   defends plan \n\nThe mayor said\nit would  go on.\n\n\n'
  expect(readPlain(text).text).toBe(text)
})

test.each([
  ['Mayor defends harbour plan\n\nThe mayor said on Friday that work would begin.', true],
  ['Will the harbour be widened?\n\nThe mayor said on Friday that work would begin.', true],
  ['The mayor said so.\n\nThe mayor said on Friday that work would begin.', false],
  ['The mayor said so on\nFriday in the harbour of the town where she lives.', false],
  ['By Ada Quill\n\nThe mayor said on Friday that work would begin.', false],
  ['QUAYSIDE, April 5 —\n\nThe mayor said on Friday that work would begin.', false],
  ['OLLE BRANDT:\n\nThe mayor said on Friday that work would begin.', false],
  ['Mayor defends harbour plan\n\nYes.', false],
  ['One line alone', false],
])('%j has a headline: %s', (text, has) => {
  expect(readPlain(text).details.title !== null).toBe(has)
})

test('Markdown gives its prose and its front matter', () => {
  const source = `---
title: "Harbour: a plan"
date: 2025-04-05
authors: [Ada Quill, 'Bo Lund']
outlet: The Quay Post # as printed
url: https://quay.example/plan?utm_medium=x
lang: en
copyright: © Tidewater News Agency
draft: true
---

# Harbour to be *widened*

The **mayor** said on _Friday_ that [work](https://quay.example/a "t") would
begin.${'  '}
Nothing is torn down.

> “We will \\*not\\* wait,” she said.
> It was time.

- first *item*
- second \`item\`

![a picture](x.png)

| Donor | Sum |
|-------|----:|
| State | 20  |

Snake_case_names and 2 * 3 * 4 stay; &quot;so&quot; does this.[^1] <b>Bold</b>.

[^1]: https://quay.example/note

Setext
------

\`\`\`
code  stays
\`\`\`
`
  const { text, details, credits, issues } = readMarkdown(source)
  expect(text.split('\n\n')).toEqual([
    'The mayor said on Friday that work would begin.\nNothing is torn down.',
    '“We will *not* wait,” she said. It was time.',
    'first item',
    'second item',
    'Donor | Sum\nState | 20',
    'Snake_case_names and 2 * 3 * 4 stay; "so" does this. Bold.',
    'Setext',
    'code  stays',
  ])
  expect(details).toMatchObject({
    title: 'Harbour: a plan',
    published: '2025-04-05',
    byline: 'Ada Quill, Bo Lund',
    outlet: 'The Quay Post',
    url: 'https://quay.example/plan',
    language: 'en',
  })
  expect([credits, issues]).toEqual([['© Tidewater News Agency'], []])
})

test('Markdown without front matter takes its title from the first heading', () => {
  expect(readMarkdown('# Plan\n\nThe mayor said so.')).toMatchObject({
    text: 'The mayor said so.',
    details: { title: 'Plan', knownBy: { title: 'h1' } },
  })
})

test('a byline under the heading, footnotes, addresses and code keep their words', () => {
  const { text, details } = readMarkdown(`# Plan

*By Jane Doe, 5 April 2031*

The mayor[^1] said [so](https://quay.example/a) at <https://quay.example/b>.

    indented code

1. One
   - nested

[^1]: Elected in 2029, with
three votes.
`)
  expect(details).toMatchObject({ title: 'Plan', byline: 'Jane Doe', published: '2031-04-05' })
  expect(text.split('\n\n')).toEqual([
    'By Jane Doe, 5 April 2031',
    'The mayor said so at https://quay.example/b.',
    'indented code',
    'One',
    'nested',
    'Elected in 2029, with three votes.',
  ])
})

test('an entity that is none stays', () => {
  expect(readMarkdown('A &toString; &amp; &#0; &nosuch; b').text).toBe(
    'A &toString; & &#0; &nosuch; b',
  )
})

test('a wall of brackets or stars stays what it is, in linear time', () => {
  for (const char of ['[', '*', '`', '<', '![', '> ']) {
    const started = performance.now()
    expect(readMarkdown(`a ${char.repeat(200_000)}`).text).toContain('a')
    expect(performance.now() - started).toBeLessThan(2000)
  }
})
