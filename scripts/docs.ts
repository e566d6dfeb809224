// Generates the reference pages from the code: node scripts/docs.ts [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import { cliPage } from './docs/cli-page.ts'
import { httpPage } from './docs/http-page.ts'
import { issuesPage } from './docs/issues-page.ts'

const pages: Readonly<Record<string, () => Promise<string> | string>> = {
  'cli.md': cliPage,
  'http.md': httpPage,
  'issues.md': issuesPage,
}

const check = process.argv.includes('--check')
for (const [name, make] of Object.entries(pages)) {
  const path = new URL(`../docs/${name}`, import.meta.url)
  const made = await make()
  if (!check) {
    writeFileSync(path, made)
  } else if (read(path) !== made) {
    console.error(`docs/${name} is out of date: run npm run docs and commit the change.`)
    process.exitCode = 1
  }
}

function read(path: URL): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
