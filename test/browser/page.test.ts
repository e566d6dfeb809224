import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../../src/serve/serve.ts'
import { readingOf } from './readings.ts'
import { recordOf, type TestRecord } from './record.ts'
import { causeway, ferry, ferryRevised, hostile, transcript, turbine } from './reports.ts'

const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const missing = !existsSync(executable)
const left = missing ? ` (left out: no Chromium at ${executable}; set CHROMIUM_PATH)` : ''
const here = test.skipIf(missing)

const desk = { width: 1280, height: 860 }
const phone = { width: 390, height: 844 }
const { report, statements } = readingOf(causeway)
const uncertain = readingOf(turbine)

let folder: string
let record: TestRecord
let served: Served
let browser: Browser

beforeAll(async () => {
  if (missing) return
  folder = mkdtempSync(join(tmpdir(), 'onrecord-browser-'))
  build(folder)
  record = await recordOf([causeway, ferry, ferryRevised, hostile, transcript, turbine])
  served = await serve(record.store, { host: '127.0.0.1', port: 0, webRoot: folder })
  browser = await chromium.launch({
    executablePath: executable,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}, 60_000)

afterAll(async () => {
  if (missing) return
  await browser.close()
  await served.close()
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Builds the page as it is now: what lies in web/dist may be older. */
function build(into: string): void {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', join(root, 'web'), '--outDir', into, '--emptyOutDir']
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The page does not build:\n${stderr}`)
}

/** A page in a fresh context; at the end, whatever went wrong in it fails the test. */
async function withPage(
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: desk, ...options })
  const wrong: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') wrong.push(said.text())
    })
    page.on('dialog', (dialog) => {
      wrong.push(`A dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) wrong.push(`A request to ${request.url()}`)
    })
    await page.goto(new URL(path, served.url).href)
    await page.locator('.entry, .paragraph, tbody tr').first().waitFor()
    await use(page)
    expect(wrong).toEqual([])
  } finally {
    await context.close()
  }
}

async function actorNamed(name: string): Promise<string> {
  const { items } = await record.store.actors(name, { limit: 1 })
  return items[0]?.id ?? ''
}

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
  ['an actor', async () => `/actor/${await actorNamed('Orrin')}`, 'Pavel Orrin'],
]

for (const [name, path, heading] of pages) {
  here(`${name}: axe finds nothing, light and dark, wide and on a phone${left}`, async () => {
    await withPage(await path(), async (page) => {
      expect(await page.locator('h1').textContent()).toBe(heading)
      for (const viewport of [desk, phone]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport)
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).analyze()
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
          expect(found, `${colorScheme}, ${viewport.width} wide`).toEqual([])
        }
      }
      for (const width of [desk.width, 800, phone.width, 320]) {
        await page.setViewportSize({ width, height: 800 })
        const needed = await page.evaluate('document.documentElement.scrollWidth')
        expect(needed, 'nothing is wider than the window').toBeLessThanOrEqual(width)
      }
    })
  })
}

here(`the text of a report is shown exactly, piece by piece${left}`, async () => {
  for (const sketch of [causeway, hostile, transcript, turbine]) {
    const reading = readingOf(sketch)
    const { text } = reading.report
    await withPage(`/report/${reading.report.id}`, async (page) => {
      let rest = text
      const paragraphs = await page.locator('[data-paragraph]').all()
      for (const paragraph of paragraphs) {
        const start = Number(await paragraph.getAttribute('data-paragraph'))
        // Read as code units: a lone surrogate does not survive the way out of the browser.
        const units = await paragraph.evaluate((element) =>
          Array.from({ length: element.textContent?.length ?? 0 }, (_, at) =>
            element.textContent?.charCodeAt(at),
          ),
        )
        const shown = String.fromCharCode(...units.map(Number))
        const at = text.length - rest.length
        expect(text.slice(at, start).trim()).toBe('')
        expect(shown).toBe(text.slice(start, start + shown.length))
        rest = text.slice(start + shown.length)
      }
      expect(rest.trim()).toBe('')
      const [first] = reading.statements
      const content = page.locator('.piece.content[data-statements~="0"]')
      expect((await content.allTextContents()).join('')).toBe(
        first?.content.map(({ start, end }) => text.slice(start, end)).join(''),
      )
    })
  }
})

here(`hostile text stays text${left}`, async () => {
  const reading = readingOf(hostile)
  const eve = await actorNamed('Eve')
  for (const path of [
    '/',
    '/reports',
    `/report/${reading.report.id}`,
    '/actors',
    `/actor/${eve}`,
  ]) {
    await withPage(path, async (page) => {
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

here(`a search leads to the sentence, and Back to the list${left}`, async () => {
  await withPage('/', async (page) => {
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

here(`filters narrow the list and stand in the address${left}`, async () => {
  await withPage('/', async (page) => {
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

here(`only what was said leaves out what somebody believes${left}`, async () => {
  await withPage('/?q=borrowed', async (page) => {
    await expect.poll(() => page.locator('.entry').count()).toBe(1)
    await page.getByLabel('only what was said').check()
    await expect.poll(() => page.locator('.entry').count()).toBe(0)
    expect(new URL(page.url()).search).toBe('?q=borrowed&speech=true')
    await page.getByLabel('only what was said').uncheck()
    await expect.poll(() => page.locator('.entry').count()).toBe(1)
  })
})

here(`a long list grows by pages, and Back returns to the same row${left}`, async () => {
  await withPage('/', async (page) => {
    const entries = page.locator('.entry')
    const more = page.getByRole('button', { name: 'More statements' })
    const { statements: all } = await record.store.counts()
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

here(`what cannot be shown is explained${left}`, async () => {
  // Not by withPage: the browser itself logs an answer of 400 or 404 as an error.
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL('/?q=%22unclosed', served.url).href)
  expect(await page.getByRole('alert').textContent()).toContain('Q001')
  await page.goto(new URL('/report/none', served.url).href)
  expect(await page.getByRole('alert').textContent()).toContain('S004')
  expect(await page.locator('h1').textContent()).toBe('Not on record')
  await context.close()
})

here(`the reader works by keyboard alone${left}`, async () => {
  await withPage('/reports', async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    const link = page.getByRole('link', { name: report.title ?? '' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.locator('.paragraph').first().waitFor()
    await expect
      .poll(() =>
        page.evaluate('document.activeElement.tagName + document.activeElement.className'),
      )
      .toMatch(/^H1/)

    const focused = (): Promise<unknown> =>
      page.evaluate('document.activeElement.dataset.statements ?? null')
    for (const [key, statement] of [
      ['j', '0'],
      ['j', '1'],
      ['j', '2'],
      ['k', '1'],
      ['ArrowDown', '2'],
      ['ArrowUp', '1'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await focused(), key).toBe(statement)
    }
    expect(await page.locator('.piece.lit').allTextContents()).toEqual([
      '“Nobody walks away from a table they have spent two years building,”',
      'Vale',
      'said',
    ])
    const details = page.getByRole('complementary', { name: 'Statement' })
    await page.keyboard.press('Enter')
    await details.getByText('Statement 2 of 15').waitFor()
    expect(new URL(page.url()).hash).toBe(`#s=${statements[1]?.id}`)
    await page.keyboard.press('j')
    await details.getByText('Statement 3 of 15').waitFor()
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('2')
    expect(new URL(page.url()).hash).toBe('')
    expect(await page.locator('blockquote').count()).toBe(0)

    await page.getByLabel('letters work as keys').uncheck()
    await page.locator('h1').focus()
    await page.keyboard.press('j')
    expect(await focused()).toBe(null)
  })
})

here(
  `pointing at a piece lights its statement, the innermost where they overlap${left}`,
  async () => {
    await withPage(`/report/${report.id}`, async (page) => {
      await page.locator('.piece', { hasText: 'the ferry will not wait' }).hover()
      const note = page.locator('.note.lit')
      expect(await note.getAttribute('data-statements')).toBe('12')
      await page.locator('.piece', { hasText: 'both sides' }).hover()
      expect(await note.getAttribute('data-statements')).toBe('11')
      await page.locator('.piece', { hasText: 'both sides' }).click()
      await page.getByText('Statement 12 of 15').waitFor()
      const [note11, piece] = await Promise.all([
        page.locator('.note[data-statements="11"]').boundingBox(),
        page.locator('.piece.content[data-statements~="11"]').first().boundingBox(),
      ])
      const middle = (box: { y: number; height: number } | null): number =>
        (box?.y ?? 0) + (box?.height ?? 0) / 2
      // The piece may go on to a second line; its note stands by the first.
      expect(middle(note11)).toBeGreaterThan((piece?.y ?? 0) - 4)
      expect(middle(note11)).toBeLessThan((piece?.y ?? 0) + 32)
    })
  },
)

/** What is marked in a style, and in what words. */
function marked(page: Page, highlight: string): Promise<unknown> {
  return page.evaluate(
    `[...(CSS.highlights.get('${highlight}') ?? [])].map((range) => range.toString()).sort()`,
  )
}

/** The rows of the details by their names, with spaces collapsed. */
async function rows(page: Page): Promise<Readonly<Record<string, string>>> {
  const said = async (what: string): Promise<string[]> =>
    (await page.locator(`.details ${what}`).allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    )
  const values = await said('dd')
  return Object.fromEntries((await said('dt')).map((name, at) => [name, values[at] ?? '']))
}

here(`who speaks is told with what speaks for it and against it${left}`, async () => {
  const at = async (index: number): Promise<Readonly<Record<string, string>>> => {
    let found = {}
    await withPage(
      `/report/${uncertain.report.id}#s=${uncertain.statements[index]?.id}`,
      async (page) => {
        await page.getByText(`Statement ${index + 1} of 7`).waitFor()
        found = await rows(page)
      },
    )
    return found
  }
  expect(await at(0)).toMatchObject({
    Speaker: 'Lena Tidewell 6 mentions chief executive of Tidewell Energy',
    Known: 'Stands behind “she”. likely, 0.71; chosen by hand',
    'Or else': 'Runa Brandt 3 mentions 0.24',
  })
  expect(await at(1)).toMatchObject({
    Speaker:
      'Nobody is named with enough certainty. It may be Lena Tidewell 6 mentions 0.48 Runa Brandt 3 mentions 0.41',
    Known: 'The text says “one of them”. chosen by hand',
  })
  expect(await at(3)).toMatchObject({
    Speaker: 'Odd Falk 1 mention spokesman',
    For: 'Tidewell Energy 1 mention',
  })
  expect(await at(4)).toMatchObject({
    Speaker: 'two Osterhaven officials 1 mention',
    Unnamed:
      'official, 2 of them of Osterhaven 1 mention “who were not authorised to discuss the inquiry”',
  })
  expect(await at(5)).toMatchObject({
    Relayed: 'as told by two Osterhaven officials 1 mention to the islanders 1 mention',
  })
  expect(await at(6)).toMatchObject({ Speaker: 'Nobody is named.' })
})

here(`the words on anonymity lead to their place${left}`, async () => {
  const id = uncertain.statements[4]?.id
  await withPage(`/report/${uncertain.report.id}#s=${id}`, async (page) => {
    const words = 'who were not authorised to discuss the inquiry'
    await page.locator('.details').getByRole('button', { name: words }).click()
    expect(await marked(page, 'flash')).toEqual([words])
  })
})

here(`an actor's mentions are marked by kind and gone through by keyboard${left}`, async () => {
  const id = uncertain.statements[1]?.id
  await withPage(`/report/${uncertain.report.id}#s=${id}`, async (page) => {
    const lena = page.getByRole('button', { name: '6 mentions of Lena Tidewell' })
    await lena.focus()
    await page.keyboard.press('Enter')
    expect(await lena.getAttribute('aria-pressed')).toBe('true')
    expect(await marked(page, 'mention-name')).toEqual(['Lena Tidewell', 'Ms Tidewell'])
    expect(await marked(page, 'mention-description')).toEqual(['the chief executive'])
    expect(await marked(page, 'mention-pronoun')).toEqual(['She', 'her', 'she'])
    const bar = page.getByRole('region', { name: 'Mentions of Lena Tidewell' })
    for (const words of ['1 of 6, by name: “Lena Tidewell”', '2 of 6, by description: “the']) {
      await bar.getByRole('button', { name: 'Next mention' }).press('Enter')
      expect(await bar.getByRole('status').textContent()).toContain(words)
    }
    expect(await marked(page, 'flash')).toEqual(['the chief executive'])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

    await page.getByRole('button', { name: '3 mentions of Runa Brandt' }).click()
    expect(await marked(page, 'mention-description')).toEqual(['the regulator'])
    await page.keyboard.press('Escape')
    expect(await marked(page, 'mention-name')).toEqual([])
    expect(await page.locator('blockquote').count(), 'the statement stays open').toBe(1)
    await page.keyboard.press('Escape')
    const cast = page.getByRole('region', { name: 'Named in this report' })
    await cast.getByRole('button', { name: '1 mention of the islanders' }).click()
    expect(await marked(page, 'mention-name')).toEqual(['the islanders'])
  })
})

here(`a list says who is not certain and for whom a spokesperson speaks${left}`, async () => {
  await withPage('/?q=june+OR+rule+OR+signed', async (page) => {
    const who = page.locator('.entry .who')
    const said = async (): Promise<string[]> =>
      (await who.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim()).sort()
    await expect
      .poll(said)
      .toEqual(['Odd Falk for Tidewell Energy', 'speaker not certain', 'speaker not known'])
  })
})

here(`a quote is copied with who, where and its exact place${left}`, async () => {
  await withPage(
    `/report/${report.id}#s=${statements[1]?.id}`,
    async (page) => {
      await page.getByRole('button', { name: 'Copy with citation' }).click()
      await page.getByText('Quote and citation copied.').waitFor()
      const copied = String(await page.evaluate('navigator.clipboard.readText()'))
      expect(copied).toContain('two years building,”\n— Ingrid Vale, in “Causeway talks')
      expect(copied).toContain(`(onrecord ${report.id}, characters 204–272, sha256 `)
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  )
})

here(`every number leads to the sentences it counts${left}`, async () => {
  await withPage(`/report/${report.id}`, async (page) => {
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

here(`the chain is shown in order and leads to its words${left}`, async () => {
  await withPage(`/report/${report.id}`, async (page) => {
    const links = page.getByRole('list', { name: 'How the words travelled' }).getByRole('listitem')
    const shown = (await links.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
    expect(shown).toEqual([
      'Ingrid Vale speaker',
      'Radio Skerry venue',
      'Isle News Agency agency',
      'The Marrow Courier outlet',
    ])
    await links.nth(1).getByRole('button').click()
    const marked = "[...CSS.highlights.get('flash')].map((range) => range.toString()).join('|')"
    expect(await page.evaluate(marked)).toBe('Radio Skerry')
  })
})

here(`an earlier text says so and leads to the current one${left}`, async () => {
  await withPage(`/report/${readingOf(ferry).report.id}`, async (page) => {
    await page.getByRole('link', { name: 'Read the current one' }).click()
    await page.getByRole('heading', { name: 'Ferry fares frozen until spring' }).waitFor()
    expect(await page.getByText('This text was replaced').count()).toBe(0)
    expect(await page.locator('.issues li').textContent()).toContain('R010')
    const texts = page.getByRole('region', { name: 'Texts from this address' }).locator('.entry')
    expect(await texts.count()).toBe(2)
  })
})

here(`the chosen colour scheme is kept${left}`, async () => {
  await withPage(
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
