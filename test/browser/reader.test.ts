import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { here, Opened, shown } from './opened.ts'
import { readingOf } from './readings.ts'
import { causeway, ferry, hostile, transcript, turbine } from './reports.ts'

const { report, statements } = readingOf(causeway)
const uncertain = readingOf(turbine)
const opened = new Opened()

here(`the text of a report is shown exactly, piece by piece`, async () => {
  for (const sketch of [causeway, hostile, transcript, turbine]) {
    const reading = readingOf(sketch)
    const { text } = reading.report
    await opened.withPage(`/report/${reading.report.id}`, async (page) => {
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

here(`the reader works by keyboard alone`, async () => {
  await opened.withPage('/reports', async (page) => {
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

here(`pointing at a piece lights its statement, the innermost where they overlap`, async () => {
  await opened.withPage(`/report/${report.id}`, async (page) => {
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
})

/** What is marked in a style, and in what words. */
function marked(page: Page, highlight: string): Promise<unknown> {
  return page.evaluate(
    `[...(CSS.highlights.get('${highlight}') ?? [])].map((range) => range.toString()).sort()`,
  )
}

/** The rows of the details by their names. */
async function rows(page: Page): Promise<Readonly<Record<string, string>>> {
  const values = await shown(page.locator('.details dd'))
  const names = await shown(page.locator('.details dt'))
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
}

here(`who speaks is told with what speaks for it and against it`, async () => {
  const at = async (index: number): Promise<Readonly<Record<string, string>>> => {
    let found = {}
    await opened.withPage(
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

here(`the words on anonymity lead to their place`, async () => {
  const id = uncertain.statements[4]?.id
  await opened.withPage(`/report/${uncertain.report.id}#s=${id}`, async (page) => {
    const words = 'who were not authorised to discuss the inquiry'
    await page.locator('.details').getByRole('button', { name: words }).click()
    expect(await marked(page, 'flash')).toEqual([words])
  })
})

here(`an actor's mentions are marked by kind and gone through by keyboard`, async () => {
  const id = uncertain.statements[1]?.id
  await opened.withPage(`/report/${uncertain.report.id}#s=${id}`, async (page) => {
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

here(`a list says who is not certain and for whom a spokesperson speaks`, async () => {
  await opened.withPage('/?q=june+OR+rule+OR+signed', async (page) => {
    const who = page.locator('.entry .who')
    await expect
      .poll(async () => (await shown(who)).sort())
      .toEqual(['Odd Falk for Tidewell Energy', 'speaker not certain', 'speaker not known'])
  })
})

here(`a quote is copied with who, where and its exact place`, async () => {
  await opened.withPage(
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

here(`the chain is shown in order and leads to its words`, async () => {
  await opened.withPage(`/report/${report.id}`, async (page) => {
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

here(`an earlier text says so and leads to the current one`, async () => {
  await opened.withPage(`/report/${readingOf(ferry).report.id}`, async (page) => {
    await page.getByRole('link', { name: 'Read the current one' }).click()
    await page.getByRole('heading', { name: 'Ferry fares frozen until spring' }).waitFor()
    expect(await page.getByText('This text was replaced').count()).toBe(0)
    expect(await page.locator('.issues li').textContent()).toContain('R010')
    const texts = page.getByRole('region', { name: 'Texts from this address' }).locator('.entry')
    expect(await texts.count()).toBe(2)
  })
})
