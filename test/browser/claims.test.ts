import { expect } from 'vitest'
import { claimAt, fillSeaWall, seaWall } from '../claims/sea-wall.ts'
import { expectAccessible } from './accessible.ts'
import { here, Opened, shown } from './opened.ts'

const opened = new Opened(fillSeaWall)
const [announced] = seaWall
const report = announced?.report.id ?? ''
const move = claimAt("The ball is in Vestmark's court")
const narrated = claimAt('a joint inspection team, proposed by the Compact, after a survey')

const pages: readonly (readonly [string, string, string])[] = [
  ['the claims', '/claims', 'Claims'],
  ['claims of one kind', '/claims?kind=figure&status=accepted', 'Claims'],
  ['the ledger', '/ledger', 'What was pledged, and what came of it'],
  [
    'the ledger in one currency',
    '/ledger?currency=USD&proposed=true',
    'What was pledged, and what came of it',
  ],
  ['positions', '/positions', 'Who stands where'],
  ['boards of processes', '/processes', 'Who is at the table, and whose move it is'],
  ['a claim in its report', `/report/${report}#c=${move}`, announced?.report.title ?? ''],
]

for (const [name, path, heading] of pages) {
  here(`${name}: axe finds nothing, light and dark, wide and on a phone`, async () => {
    await opened.withPage(path, async (page) => {
      expect(await page.locator('h1').textContent()).toBe(heading)
      const opens = page.locator('button.opens').first()
      if ((await opens.count()) > 0) await opens.click()
      await expectAccessible(page)
    })
  })
}

here('claims are filtered, and each leads to its words in the report', async () => {
  await opened.withPage('/claims', async (page) => {
    await page.getByLabel('Kind').selectOption('state of a process')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(2)
    expect(new URL(page.url()).search).toBe('?kind=state')
    await page.getByRole('link', { name: /move/ }).click()
    await expect.poll(() => marked(page)).toBe("The ball is in Vestmark's court")
    expect(new URL(page.url()).hash).toBe(`#c=${move}`)
    const rail = page.getByRole('complementary', { name: 'Statement' })
    await rail.getByText('Statement 3 of 3').waitFor()
    expect(await rail.locator('[aria-current=true]').textContent()).toContain('move')
    await page.keyboard.press('Escape')
    await expect.poll(() => marked(page)).toBeNull()
    await page.goBack()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(2)
  })
})

here('a claim in narration is marked without a statement', async () => {
  await opened.withPage(`/report/${report}#c=${narrated}`, async (page) => {
    await expect.poll(() => marked(page)).toMatch(/^a joint inspection team/)
    const rail = page.getByRole('complementary', { name: 'Statement' })
    expect(await rail.getByText('Statement 1 of 3').count()).toBe(0)
    await rail.getByRole('link', { name: /40,000,000 EUR/ }).click()
    await expect.poll(() => marked(page)).toBe('EUR 40 million')
    await rail.getByText('Statement 1 of 3').waitFor()
    expect(new URL(page.url()).hash).toBe(`#c=${claimAt('EUR 40 million')}`)
  })
})

here('every amount of the ledger leads to the sentence it came from', async () => {
  await opened.withPage('/ledger', async (page) => {
    const totals = page.getByRole('region', { name: 'Totals by unit' })
    expect(await shown(totals.locator('thead th'))).toEqual(['In', 'Pledged', 'Delivered'])
    expect(await shown(totals.locator('tbody tr').first())).toEqual([
      'EUR 40 m 1 figure 50 m 1 figure',
    ])
    const rows = page.getByRole('region', { name: 'Rows of the ledger' })
    expect((await shown(rows.locator('thead th'))).slice(4)).toEqual([
      'Pledged',
      'Delivered',
      'Outcome',
    ])
    const amount = rows.getByRole('button', { name: '40 m EUR' })
    await amount.focus()
    await page.keyboard.press('Enter')
    expect(await amount.getAttribute('aria-expanded')).toBe('true')
    expect(await shown(rows.locator('.opened'))).toEqual([
      '“EUR 40 million” said by Ilse Brandt, The Harbour Post, as of 14 March 2025',
    ])
    const came = page.getByRole('region', { name: 'Promises, rated' }).locator('tbody tr')
    expect(await shown(came)).toEqual([
      'The Northern Compact Osterhaven Pledged 40,000,000 EUR 50,000,000 EUR exceeded What was given is 50,000,000 of 40,000,000. verified',
      'The Northern Compact Osterhaven Pledged 5,000,000 USD pending No report says that anything was given, and there is time left. not verified',
    ])
    const left = page.getByRole('region', { name: 'In no total' })
    expect(await shown(left.locator('details', { hasText: 'Nobody' }))).toEqual([
      expect.stringMatching(
        /^Nobody has accepted it 1 5,000,000 USD “\$5 million” said by Ilse Brandt/,
      ),
    ])
    await rows.getByRole('link', { name: '“EUR 40 million”' }).click()
    await expect.poll(() => marked(page)).toBe('EUR 40 million')
  })
})

here('the ledger is as of a day, in one currency, with what is proposed', async () => {
  await opened.withPage('/ledger', async (page) => {
    await page.getByLabel('Convert to').fill('usd')
    await page.keyboard.press('Enter')
    const rows = page.getByRole('region', { name: 'Rows of the ledger' })
    await expect.poll(() => shown(rows)).toEqual([expect.stringContaining('≈ 43.56 m USD')])
    await page.getByLabel('As of').fill('2025-04-01')
    await expect.poll(() => page.getByText('From 1 report of The Harbour Post').count()).toBe(1)
    expect(await rows.getByRole('button', { name: '50 m EUR' }).count()).toBe(0)
    await page.getByLabel('total what is proposed').check()
    await expect.poll(() => new URL(page.url()).searchParams.get('proposed')).toBe('true')
    await expect
      .poll(() =>
        shown(page.getByRole('region', { name: 'Shares of figures' }).locator('tbody tr')),
      )
      .toEqual([expect.stringMatching(/^60 % 40,000,000 EUR Pledged 24 m EUR “Sixty per cent”/)])
    await page.getByLabel('accepted only').check()
    await expect.poll(() => new URL(page.url()).search).not.toContain('proposed')
  })
})

here('a position opens to its history, with what it waits on', async () => {
  await opened.withPage('/positions', async (page) => {
    const row = page.locator('tbody tr').filter({ hasText: 'requires' })
    expect(await shown(row)).toEqual([
      expect.stringMatching(
        /^Osterhaven “pay for the lock” requires said by Pavel Orrin, Isle Wire, as of 20 June 2025, not yet accepted 2 .* turned$/,
      ),
    ])
    await page.getByRole('button', { name: '2 statements of Osterhaven' }).click()
    expect(await shown(page.locator('.opened li'))).toEqual([
      expect.stringMatching(
        /^rules out, a red line “should never pay for the lock” unless Vestmark does said by Pavel Orrin/,
      ),
      expect.stringMatching(/^requires turned “must pay for the lock”/),
    ])
    await page.getByLabel('Issue').fill('zebra')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByText(/^No position found in 2 reports of /).count()).toBe(1)
  })
})

here('a board tells none from unknown, and who said it as of when', async () => {
  await opened.withPage('/processes', async (page) => {
    const board = page.getByRole('region', { name: 'lock talks', exact: true })
    const text = (await shown(board)).join()
    expect(text).toContain('as of 14 March 2025')
    expect(text).toContain(
      "Whose move Vestmark “The ball is in Vestmark's court” said by Ilse Brandt",
    )
    expect(text).toContain('Unknown status, held up by')
    const seats = page.getByRole('region', { name: 'Who is at the table: lock talks' })
    expect(await shown(seats.locator('tbody tr'))).toEqual([
      expect.stringMatching(/^Osterhaven Party .* unknown$/),
      expect.stringMatching(
        /^Vestmark Party .* none “Vestmark has no red lines” \(paraphrase\) said by Ilse Brandt/,
      ),
      expect.stringMatching(/^Skerry Not a party .* not yet accepted$/),
    ])
    const proposals = page.getByRole('region', { name: 'Proposals: lock talks' })
    expect(await shown(proposals.locator('tbody tr'))).toEqual([
      '1 “a joint inspection team” proposed The Northern Compact proposes after “a survey” Osterhaven: possible “would be” told by The Harbour Post, as of 14 March 2025, not yet accepted',
    ])
  })
})

/** The words that are marked as those of the chosen claim; null where none are. */
async function marked(page: { evaluate(script: string): Promise<unknown> }): Promise<unknown> {
  return page.evaluate(
    '[...(CSS.highlights.get("claim") ?? [])].map((range) => range.toString())[0] ?? null',
  )
}
