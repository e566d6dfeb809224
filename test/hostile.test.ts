import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite, processInputs } from '../src/index.ts'
import { ownFolder } from './cli/run.ts'
import { harbour } from './cli/texts.ts'
import { seeded } from './random.ts'

const COUNT = 500
const seed = Number(process.env.ONRECORD_SEED ?? Date.now() % 1_000_000)

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pier to reopen</title>
<meta property="og:site_name" content="Coastal Post"><link rel="canonical" href="https://coastal.example/pier">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier to reopen","datePublished":"2031-05-05T08:00:00+02:00"}</script>
</head><body><article><h1>Pier to reopen</h1>${harbour
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}</article></body></html>`
const ninjs = JSON.stringify({
  uri: 'urn:example:1',
  standard: { name: 'ninjs', version: '3.0' },
  headlines: [{ value: 'Pier to reopen' }],
  bodies: [{ contenttype: 'text/plain', value: harbour }],
})
const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coastal Post</title><item><title>Pier</title><link>https://coastal.example/pier</link><content:encoded><![CDATA[${page}]]></content:encoded></item></channel></rss>`
const seeds: readonly (readonly [string, string])[] = [
  ['html', page],
  ['txt', harbour],
  ['md', `---\ntitle: Pier\ndate: 2031-05-05\n---\n\n# Pier\n\n${harbour}`],
  ['json', ninjs],
  ['xml', feed],
]

test(`${COUNT} hostile inputs: no crash, none over five seconds, nothing lost (ONRECORD_SEED=${seed})`, async () => {
  const folder = ownFolder()
  const random = seeded(seed)
  mkdirSync(join(folder, 'in'))
  for (let n = 0; n < COUNT; n++) {
    const [extension = 'txt', text = ''] = seeds[Math.floor(random() * seeds.length)] ?? []
    const name = `${`${n}`.padStart(3, '0')}.${extension}`
    writeFileSync(join(folder, 'in', name), mutate(Buffer.from(text), random))
  }
  const { store } = await openSqlite(join(folder, 'record.db'))
  if (!store) throw new Error('The record does not open.')
  const added = new Set<string>()
  let inputs = 0
  let begun = performance.now()
  for await (const { input, readings, issues } of processInputs([join(folder, 'in')])) {
    expect(performance.now() - begun, `${input} took too long`).toBeLessThan(5000)
    inputs++
    // Nothing is dropped in silence: an input gives a reading or an error.
    if (readings.length === 0) {
      expect(
        issues.map(({ severity }) => severity),
        input,
      ).toContain('error')
    }
    for (const reading of readings) {
      const { length } = reading.report.text
      for (const { content, cue, source } of reading.statements) {
        for (const { start, end } of [...content, ...cue, ...source]) {
          expect(start >= 0 && start < end && end <= length, input).toBe(true)
        }
      }
      added.add((await store.add(reading)).id)
    }
    begun = performance.now()
  }
  expect(inputs).toBe(COUNT)
  let kept = 0
  for await (const reading of store.readings()) {
    expect(added).toContain(reading.report.id)
    kept++
  }
  expect(kept).toBe(added.size)
  await store.close()
}, 180_000)

/** Ways in which real inputs are broken, and some in which only an enemy's are. */
function mutate(bytes: Buffer, random: () => number): Buffer {
  const at = (): number => Math.floor(random() * bytes.length)
  const changes: readonly (() => Buffer)[] = [
    () => bytes.subarray(0, at()),
    () => Buffer.concat([bytes.subarray(at()), bytes.subarray(0, at())]),
    () => {
      const flipped = Buffer.from(bytes)
      for (let n = 0; n < 50; n++) flipped[at()] = Math.floor(random() * 256)
      return flipped
    },
    () => Buffer.from(bytes.toString('latin1').replaceAll('p>', 'blockquote>'), 'latin1'),
    () => Buffer.from(`${'<div>'.repeat(20_000)}${bytes}`),
    () => Buffer.from(`${'<b><i>'.repeat(30_000)}${bytes}${'</b>'.repeat(30_000)}`),
    () => Buffer.from('“'.repeat(50_000) + bytes),
    () => Buffer.from(bytes.toString().replaceAll('said', '"said '.repeat(500))),
    () => Buffer.from(bytes.toString().toUpperCase()),
    () => Buffer.from(bytes.toString().replaceAll(' ', '\u202e\u0000 ')),
    () => Buffer.from(bytes.toString(), 'utf16le'),
    () => Buffer.from(`${'['.repeat(100_000)}${bytes}`),
    () => Buffer.from(`<a href="${'&amp;'.repeat(50_000)}">${bytes}</a>`),
    () => Buffer.from(`<!--${bytes}`),
    () => Buffer.from(bytes.toString().replaceAll(/\s+/g, '')),
    () => Buffer.from(Array.from({ length: 5000 }, () => Math.floor(random() * 256))),
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes]),
    () => Buffer.from(`<table>${'<tr><td>'.repeat(5000)}${bytes}`),
    () => Buffer.from(`${bytes}${'A said that B said that '.repeat(5000)}`),
    () => Buffer.alloc(0),
  ]
  return changes[Math.floor(random() * changes.length)]?.() ?? bytes
}
