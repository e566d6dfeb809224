import { expect } from 'vitest'
import { fillInterview, interview } from '../claims/interview.ts'
import { expectAccessible } from './accessible.ts'
import { here, Opened, shown } from './opened.ts'

const opened = new Opened(fillInterview)
const [, wire] = interview

for (const [name, path, heading] of [
  ['occasions', '/occasions', 'Said once, told often'],
  ['occasions of one report', '/occasions?all=true', 'Said once, told often'],
  ['a cell with links', '/ledger', 'What was pledged, and what came of it'],
] as const) {
  here(`${name}: axe finds nothing, light and dark, wide and on a phone`, async () => {
    await opened.withPage(path, async (page) => {
      expect(await page.locator('h1').textContent()).toBe(heading)
      for (const one of await page.locator('button.opens, details > summary').all()) {
        await one.click()
      }
      await expectAccessible(page)
    })
  })
}

here('an occasion has its renderings side by side, each value with its sentence', async () => {
  await opened.withPage('/', async (page) => {
    await page.getByRole('navigation', { name: 'Sections' }).getByText('Occasions').click()
    const occasion = page.getByRole('region', { name: 'Mara Quill, 14 March 2025 – 16 March 2025' })
    await occasion.first().waitFor()
    expect(await shown(occasion.first().locator('.facts'))).toEqual([
      expect.stringMatching(
        /^to Radio Skerry .*14 March 2025 – 16 March 2025 .*3 reports in 2 independent chains$/,
      ),
    ])
    const figures = page.getByRole('region', { name: /^Figures: Mara Quill/ })
    expect(await shown(figures.locator('tbody tr'))).toEqual([
      'told 3 times, not alike in verb, stage, bound its stage is unclear until somebody decides “pledged” Pledged 30 m about EUR 2025 The Harbour Post not yet accepted 14 March 2025',
      '“set aside” Allocated 30 m over EUR 2025 Isle Wire not yet accepted 15 March 2025',
      '“promised” Pledged 30 m exact EUR 2025 Vestmark Courier not yet accepted 16 March 2025',
    ])
    await figures.getByRole('link', { name: 'over' }).click()
    await page.getByRole('heading', { level: 1, name: wire?.report.title ?? '' }).waitFor()
    expect(new URL(page.url()).hash).toBe(`#c=${wire?.claims[0]?.id}`)
    await page.goBack()
    await page.getByText('What else was said').click()
    expect(await page.locator('details li').count()).toBe(3)
    await page.getByLabel('told by one report alone as well').check()
    await expect.poll(() => new URL(page.url()).search).toBe('?all=true')
  })
})

here('an opened cell says how its figures relate, and why', async () => {
  await opened.withPage('/ledger', async (page) => {
    await page.getByRole('button', { name: /30 m EUR/ }).click()
    expect(await shown(page.locator('.links li'))).toContainEqual(
      '30,000,000 EUR (Vestmark Courier) is the same figure as ~ 30,000,000 EUR (The Harbour Post), not yet accepted “EUR 30 million” and “about EUR 30 million” are the same value. They have the same speaker, occasion, giver, recipient and period.',
    )
  })
})
