// Golden readings: what came out of an input, pinned. Golden pins behaviour; gold measures it.
//   npm run golden -- <slug> <file>   makes test/golden/<slug>/ from a file written for the project
//   npm run golden -- --accept        rewrites every expected.json; the diff is the review
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { goldenFolder, goldenReading } from '../test/golden/golden.ts'

const [slug, file] = process.argv.slice(2)
if (slug === '--accept') {
  for (const entry of readdirSync(goldenFolder, { withFileTypes: true })) {
    if (entry.isDirectory()) await accept(entry.name)
  }
} else if (slug && file && /^[a-z0-9-]+$/.test(slug)) {
  const folder = join(goldenFolder, slug)
  mkdirSync(folder, { recursive: true })
  copyFileSync(file, join(folder, `input${extname(file)}`))
  if (!existsSync(join(folder, 'note.md'))) {
    writeFileSync(join(folder, 'note.md'), 'What this input shows: \n')
  }
  await accept(slug)
} else {
  console.error('Usage: npm run golden -- SLUG FILE, or npm run golden -- --accept')
  process.exitCode = 2
}

async function accept(name: string): Promise<void> {
  writeFileSync(join(goldenFolder, name, 'expected.json'), await goldenReading(name))
  console.log(`test/golden/${name}/expected.json`)
}
