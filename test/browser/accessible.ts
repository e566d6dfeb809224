import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desk, phone } from './opened.ts'

/** Expects that axe finds nothing, light and dark, wide and on a phone, and that nothing is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
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
}
