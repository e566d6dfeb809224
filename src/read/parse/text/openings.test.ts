import { afterAll, expect, test } from 'vitest'
import { closeParsers, parse } from '../parse.ts'

afterAll(closeParsers)

const prose = `The mayor said on Friday that work on the wider harbour would begin in May,
and that nobody in the lower town would have to move. “We will not wait,” she
said.`

async function read(text: string): Promise<Awaited<ReturnType<typeof parse>>['articles'][number]> {
  const bytes = new TextEncoder().encode(text)
  const hint = { input: 'a.txt', mediaType: null, charset: null, url: null, robots: null }
  const { articles } = await parse(bytes, hint)
  if (!articles[0]) throw new Error('The text gave no article.')
  return articles[0]
}

test.each([
  [`Mayor defends harbour plan\nBy Jane Doe\nPublished: 5 April 2031\n\n${prose}`],
  [`Mayor defends harbour plan\n\nBy Jane Doe\n\nPublished: 5 April 2031, 10:15\n\n${prose}`],
  [
    `Mayor defends harbour\nplan\r\n\r\nBy Jane Doe\r\n5 April 2031\r\n\r\n\t${prose}\f\r\nEnd.\r\n`,
  ],
  [`Headline: Mayor defends harbour plan\nDate: 2031-04-05\nAuthor: Jane Doe\n\n${prose}`],
  [
    `---------- Forwarded message ---------\nFrom: Desk <desk@quay.example>\nDate: Sat, 5 Apr 2031 at 10:15\nSubject: Fwd: Mayor defends harbour plan\nTo: <archive@quay.example>\n\nBy Jane Doe\n\n${prose}\n\n-- \nDesk`,
  ],
])('%j keeps its characters and gives title, byline and day', async (text) => {
  const article = await read(text)
  expect(article.text).toBe(text.replaceAll('\r\n', '\n'))
  expect(article).toMatchObject({ published: '2031-04-05', meta: { byline: 'Jane Doe' } })
  if (!text.includes('harbour\nplan')) expect(article.title).toBe('Mayor defends harbour plan')
})

test('a headline may run over two lines', async () => {
  const title = 'Mayor defends the plan for a wider harbour\nagainst the council of the lower town'
  expect((await read(`${title}\n\n${prose}`)).title).toBe(title.replace('\n', ' '))
})

test('the head of a mail is no part of what is said', async () => {
  const { asides, text } = await read(
    `Begin forwarded message:\nFrom: Desk <desk@quay.example>\nTo: Archive\nSubject: Plan\nDate: April 5, 2031 at 10:15 CET\n\n${prose}`,
  )
  expect(asides.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Begin forwarded message:',
    'From: Desk <desk@quay.example>',
    'To: Archive',
    'Subject: Plan',
    'Date: April 5, 2031 at 10:15 CET',
  ])
})

test.each([
  prose,
  `${prose}\n\n${prose}`,
  `OLLE BRANDT: We will not wait.\n\nREPORTER: When does it begin?\n\n${prose}`,
  `From Monday no car may cross the bridge, the council of the lower town said on\nFriday.\n\n${prose}`,
])('%j has neither title nor byline', async (text) => {
  const article = await read(text)
  expect([article.title, article.meta.byline]).toEqual([null, null])
})
