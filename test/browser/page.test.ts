import { expect } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { here, Opened, shown } from './opened.ts'
import { readingOf } from './readings.ts'
import { causeway, ferry, hostile, turbine } from './reports.ts'

const { report, statements } = readingOf(causeway)
const uncertain = readingOf(turbine)
const opened = new Opened()

const pages: readonly (readonly [string, () => string | Promise<string>, string])[] = [
  ['the newest statements', () => '/', 'Who said what, in which exact words'],
  ['a search', () => '/?q=ferry&form=mixed', 'Who said what, in which exact words'],
  ['the reports', () => '/reports', 'Reports'],
  ['a report', () => `/report/${report.id}`, report.title ?? ''],
  ['a statement', () => `/report/${report.id}#s=${statements[3]?.id}`, report.title ?? ''],
  [
    'a statement of nobody certain',
    () => `/report/${uncertain.report.id}#s=${uncertain.statements[1]?.id}`,
    uncertain.report.title ?? '',
  ],
  [
    'a statement of an unnamed source',
    () => `/report/${uncertain.report.id}#s=${uncertain.statements[4]?.id}`,
    uncertain.report.title ?? '',
  ],
  ['an earlier text', () => `/report/${readingOf(ferry).report.id}`, 'Ferry fares frozen'],
  ['the actors', () => '/actors', 'Actors'],
  ['an actor', async () => `/actor/${await opened.actorNamed('Orrin')}`, 'Pavel Orrin'],
  [
    'an entry of the register',
    async () => `/actor/${await opened.actorNamed('Ingrid')}`,
    'Ingrid Vale',
  ],
  ['actors found by another name', () => '/actors?name=sund', 'Actors'],
]

for (const [name, path, heading] of pages) {
  here(`${name}: axe finds nothing, light and dark, wide and on a phone`, async () => {
    await opened.withPage(await path(), async (page) => {
      expect(await page.locator('h1').textContent()).toBe(heading)
      await expectAccessible(page)
    })
  })
}

here(`hostile text stays text`, async () => {
  const reading = readingOf(hostile)
  const eve = await opened.actorNamed('Eve')
  for (const path of [
    '/',
    '/reports',
    `/report/${reading.report.id}`,
    '/actors',
    `/actor/${eve}`,
  ]) {
    await opened.withPage(path, async (page) => {
      expect(await page.title()).not.toBe('taken')
      expect(await page.title()).not.toMatch(/[\u202a-\u202e]/)
      expect(await page.locator('main :is(script, img, svg, iframe)').count()).toBe(0)
      expect(await page.locator('[onload], [onerror], [onmouseover], [style*=url]').count()).toBe(0)
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
      expect(await page.locator('main').textContent()).toMatch(
        /<b onmouseover=alert\(1\)>Eve<\/b>|<img src=x onerror=/,
      )
    })
  }
})

here(`a search leads to the sentence, and Back to the list`, async () => {
  await opened.withPage('/', async (page) => {
    await page.getByLabel('Words to find').fill('disappointed')
    await page.keyboard.press('Enter')
    const result = page.locator('.entry .words a')
    await expect.poll(() => result.count()).toBe(1)
    expect(new URL(page.url()).search).toBe('?q=disappointed')
    expect(await page.locator('mark').allTextContents()).toEqual(['disappointed', 'disappointed'])
    expect(await page.getByRole('status').textContent()).toContain('1 statement.')

    await result.click()
    const details = page.getByRole('complementary', { name: 'Statement' })
    await details.getByText('Statement 6 of 15').waitFor()
    expect(await page.title()).toBe(`${report.title} · onrecord`)
    expect(await details.locator('blockquote').textContent()).toBe(
      '“Deadlines are for people who want to be disappointed,” … “and I have been disappointed enough.”',
    )
    const lit = page.locator('.piece.lit')
    expect(await lit.allTextContents()).toEqual([
      '“Deadlines are for people who want to be disappointed,”',
      'she',
      'said',
      '“and I have been disappointed enough.”',
    ])

    await page.goBack()
    await expect.poll(() => result.count()).toBe(1)
    expect(await page.getByLabel('Words to find').inputValue()).toBe('disappointed')
  })
})

here(`filters narrow the list and stand in the address`, async () => {
  await opened.withPage('/', async (page) => {
    await page.getByLabel('Form').selectOption('question')
    await expect.poll(() => page.locator('.entry').count()).toBe(2)
    expect(new URL(page.url()).search).toBe('?form=question')
    await page.getByLabel('Form').selectOption('any')
    await page.getByLabel('Speaker').fill('quill')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.entry .who a').allTextContents()).toEqual(['Mara Quill'])
    await page.getByRole('link', { name: 'Clear the search' }).click()
    await expect.poll(() => page.locator('.entry').count()).toBe(30)
  })
})

here(`only what was said leaves out what somebody believes`, async () => {
  await opened.withPage('/?q=borrowed', async (page) => {
    await expect.poll(() => page.locator('.entry').count()).toBe(1)
    await page.getByLabel('only what was said').check()
    await expect.poll(() => page.locator('.entry').count()).toBe(0)
    expect(new URL(page.url()).search).toBe('?q=borrowed&speech=true')
    await page.getByLabel('only what was said').uncheck()
    await expect.poll(() => page.locator('.entry').count()).toBe(1)
  })
})

here(`a long list grows by pages, and Back returns to the same row`, async () => {
  await opened.withPage('/', async (page) => {
    const entries = page.locator('.entry')
    const more = page.getByRole('button', { name: 'More statements' })
    const { statements: all } = await opened.record.store.counts()
    await more.click()
    await expect.poll(() => entries.count()).toBe(all)
    expect(await more.count()).toBe(0)
    const focused = await page.evaluate(
      '[...document.querySelectorAll(".entry")].findIndex((one) => one.contains(document.activeElement))',
    )
    expect(focused, 'the first new entry has the focus').toBe(30)
    await entries
      .nth(all - 3)
      .locator('.words a')
      .click()
    await page.locator('.paragraph').first().waitFor()
    await page.goBack()
    await expect.poll(() => entries.count()).toBe(all)
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(500)
  })
})

here(`what cannot be shown is explained`, async () => {
  // Not by withPage: the browser itself logs an answer of 400 or 404 as an error.
  const context = await opened.browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL('/?q=%22unclosed', opened.served.url).href)
  expect(await page.getByRole('alert').textContent()).toContain('Q001')
  await page.goto(new URL('/report/none', opened.served.url).href)
  expect(await page.getByRole('alert').textContent()).toContain('S004')
  expect(await page.locator('h1').textContent()).toBe('Not on record')
  await context.close()
})

here(`every number leads to the sentences it counts`, async () => {
  await opened.withPage(`/report/${report.id}`, async (page) => {
    await page.getByRole('link', { name: '5 mixed' }).click()
    await expect.poll(() => page.locator('.entry').count()).toBe(5)
    await page.getByRole('link', { name: 'Reports' }).click()
    await page.getByRole('link', { name: '15 statements' }).click()
    await expect.poll(() => page.locator('.entry').count()).toBe(15)
    await page.getByRole('link', { name: 'Actors' }).click()
    await page.getByRole('link', { name: '5 statements of Pavel Orrin' }).click()
    await expect.poll(() => page.locator('.entry').count()).toBe(5)
  })
})

here(`the register's entry of an actor is shown under any of its ids`, async () => {
  await opened.withPage(`/actor/${opened.mergedId}`, async (page) => {
    const vale = await opened.record.store.entry(opened.mergedId)
    if (!vale) throw new Error('The old id leads nowhere.')
    const notice = page.locator('.notice')
    expect(await notice.textContent()).toBe(
      `The entry ${opened.mergedId} was merged into this one.`,
    )
    expect(await page.locator('.entry').count()).toBe(8)
    const register = page.getByRole('complementary', { name: 'In the register' })
    const facts = async (): Promise<string> => (await shown(register.locator('dl'))).join()
    await expect.poll(facts).toContain('special envoy, Northern Council since February 2023')
    const now = await facts()
    for (const fact of [
      'Ingrid Vale preferred · English · Latin · in 1 report',
      'Інгрід Вале transliteration · Ukrainian · Cyrillic',
      'Ingrid Sund former name · Norwegian Bokmål · Latin',
      'special envoy of the Northern Council in 1 report, 12 May 2025',
      'Northern Council, member 2019 – 31 January 2023',
      'Radio Skerry, presenter until 2009',
      'Norway NO',
      'born March 1961, female',
      'parliament vale-i',
      `Merged in ${opened.mergedId}`,
    ]) {
      expect(now).toContain(fact)
    }
    const wikidata = register.getByRole('link', { name: 'Q999999999' })
    expect(await wikidata.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q999999999')

    const section = (name: string): ReturnType<typeof register.locator> =>
      register.locator('details.section', { has: page.getByRole('heading', { name }) })
    const [suggestion] = vale.suggestions
    const possible = section('May be the same as')
    expect(await shown(possible)).toEqual([expect.stringContaining('may be Ingrid Vale, because')])
    await possible.getByText('Decide').click()
    expect(await possible.locator('code').allTextContents()).toEqual([
      `onrecord actors link ${suggestion?.mention} ${vale.id}`,
      `onrecord actors link ${suggestion?.mention} ${vale.id} --not`,
    ])
    const [decided] = await shown(section('Decided lately'))
    expect(decided).toContain('undid the one that added the name “the Envoy”')
    expect(decided).toContain('added the name “the Envoy” (undone)')
    expect(decided).toContain('merged “I. Vale-Sund” into this entry: her name until she married')
    expect(await section('Named in').getByRole('listitem').count()).toBe(vale.mentions.length)
  })
})

here(`the list of actors tells which other name was found`, async () => {
  await opened.withPage('/actors?name=sund', async (page) => {
    const row = page.locator('tbody th')
    await expect
      .poll(() => shown(row))
      .toEqual([expect.stringMatching(/^Ingrid Vale .*found as I. Vale-Sund$/)])
    await page.getByLabel('Name').fill('інгрід')
    await expect
      .poll(() => shown(row))
      .toEqual([expect.stringMatching(/^Ingrid Vale .*found as Інгрід Вале$/)])
    await page.getByLabel('Name').fill('orrin')
    await expect.poll(() => shown(row)).toEqual([expect.stringMatching(/^Pavel Orrin/)])
    expect(await page.getByText('found as').count()).toBe(0)
  })
})

here(`the chosen colour scheme is kept`, async () => {
  await opened.withPage(
    '/',
    async (page) => {
      const scheme = (): Promise<unknown> =>
        page.evaluate('getComputedStyle(document.documentElement).colorScheme')
      const button = page.getByRole('button', { name: 'Colour scheme' })
      await button.click()
      expect(await scheme()).toBe('light')
      await button.click()
      expect(await scheme()).toBe('dark')
      await page.reload()
      await page.locator('h1').waitFor()
      expect(await scheme()).toBe('dark')
    },
    { colorScheme: 'light' },
  )
})
