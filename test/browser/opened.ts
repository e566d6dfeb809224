import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/record/store.ts'
import { type Served, serve } from '../../src/serve/serve.ts'
import { recordOf, type TestRecord } from './record.ts'
import { decideAll } from './register.ts'
import { causeway, ferry, ferryRevised, hostile, transcript, turbine } from './reports.ts'

const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const missing = !existsSync(executable)
const left = missing ? ` (left out: no Chromium at ${executable}; set CHROMIUM_PATH)` : ''

export const desk = { width: 1280, height: 860 } as const
export const phone = { width: 390, height: 844 } as const

/** A test that needs a browser; where there is none its name says so. */
export function here(name: string, run: () => Promise<void>): void {
  test.skipIf(missing)(`${name}${left}`, run)
}

/** The page in a real browser, over a real record that is served, for the tests of one file. */
export class Opened {
  record!: TestRecord
  served!: Served
  browser!: Browser
  /** Id of the entry that was merged into Ingrid Vale's. */
  mergedId = ''
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'onrecord-browser-'))

  readonly #fill: ((store: Store) => Promise<void>) | null

  /** `fill` puts other reports on record than the sketched ones. */
  constructor(fill: ((store: Store) => Promise<void>) | null = null) {
    this.#fill = fill
    beforeAll(() => this.#open(), 60_000)
    afterAll(() => this.#close())
  }

  async #open(): Promise<void> {
    if (missing) return
    build(this.#folder)
    if (this.#fill) {
      this.record = await recordOf([])
      await this.#fill(this.record.store)
    } else {
      this.record = await recordOf([causeway, ferry, ferryRevised, hostile, transcript, turbine])
      this.mergedId = await this.actorNamed('I. Vale-Sund')
      await decideAll(this.record.store)
    }
    const options = { host: '127.0.0.1', port: 0, webRoot: this.#folder }
    this.served = await serve(this.record.store, options)
    this.browser = await chromium.launch({
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
  }

  async #close(): Promise<void> {
    rmSync(this.#folder, { recursive: true, force: true })
    if (missing) return
    await this.browser.close()
    await this.served.close()
    await this.record.close()
  }

  /** A page in a fresh context; at the end, whatever went wrong in it fails the test. */
  async withPage(
    path: string,
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await this.browser.newContext({ viewport: desk, ...options })
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
        if (!request.url().startsWith(this.served.url)) wrong.push(`A request to ${request.url()}`)
      })
      await page.goto(new URL(path, this.served.url).href)
      await page.locator('.entry, .paragraph, tbody tr').first().waitFor()
      await use(page)
      expect(wrong).toEqual([])
    } finally {
      await context.close()
    }
  }

  /** Id of the first actor whose name holds these letters. */
  async actorNamed(name: string): Promise<string> {
    const { items } = await this.record.store.actors(name, { limit: 1 })
    return items[0]?.id ?? ''
  }
}

/** The words of each element as they are laid out, with spaces collapsed. */
export async function shown(elements: Locator): Promise<string[]> {
  return (await elements.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
}

/** Builds the page as it is now: what lies in web/dist may be older. */
function build(into: string): void {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', join(root, 'web'), '--outDir', into, '--emptyOutDir']
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The page does not build:\n${stderr}`)
}
