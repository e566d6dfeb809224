// Makes report.txt and the text of report.ninjs.json from the page of each example:
// node scripts/examples.ts [--check]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'

/** Where each page keeps its byline, if report.txt is to have it, and its paragraphs. */
const pages: Readonly<Record<string, { byline?: string; paragraphs: string }>> = {
  '01-wire': { paragraphs: '.Article-body > p' },
  '02-broadsheet': {
    byline: '.cx-byline',
    paragraphs: '.article-body-commercial-selector > p',
  },
  '03-tabloid': { paragraphs: '.article__content > p, .article__content > h2' },
  '04-transcript': { paragraphs: '.transcript > p' },
  '05-press-release': { paragraphs: '.release-body > p, .release-body > h3' },
  '06-live-blog': {
    paragraphs: '.live-post time, .live-post h3, .live-post > p, .live-post blockquote',
  },
  '07-translated-agency': { paragraphs: '#storytext > p' },
  '08-syndicated': { paragraphs: '.entry-content > p' },
  '09-regional-paper': { byline: '.entry-byline', paragraphs: '.entry-content > p' },
  '10-long-read': {
    paragraphs: 'section[name="articleBody"] > p, section[name="articleBody"] > h2',
  },
}

interface Report {
  readonly title: string
  readonly byline: string | null
  readonly paragraphs: readonly string[]
}

const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const check = process.argv.includes('--check')

const folders = readdirSync(folder).filter((name) => /^\d\d-/.test(name))
if (folders.sort().join() !== Object.keys(pages).join()) {
  throw new Error('The folders under examples/ and the list in scripts/examples.ts differ.')
}

for (const [slug, { byline, paragraphs }] of Object.entries(pages)) {
  const report = readPage(join(folder, slug, 'report.html'), byline ?? null, paragraphs)
  settle(join(folder, slug, 'report.txt'), () => toText(report))
  settle(join(folder, slug, 'report.ninjs.json'), (item) => toNinjs(item, report))
}

/** Writes what a file should hold, or with --check says that it holds something else. */
function settle(path: string, make: (before: string) => string): void {
  const before = readFileSync(path, 'utf8')
  const made = make(before)
  if (made === before) return
  if (check) {
    console.error(`${path} does not agree with its page: run node scripts/examples.ts.`)
    process.exitCode = 1
  } else {
    writeFileSync(path, made)
  }
}

function readPage(path: string, byline: string | null, paragraphs: string): Report {
  const { document } = parseHTML(readFileSync(path, 'utf8'))
  const all = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    )
  const [title] = all('h1')
  const found = all(paragraphs)
  if (!title || found.length === 0) throw new Error(`${path} has no headline or no paragraphs.`)
  return { title, byline: byline && (all(byline)[0] ?? null), paragraphs: found }
}

function toText({ title, byline, paragraphs }: Report): string {
  return `${[title, ...(byline ? [byline] : []), ...paragraphs].join('\n\n')}\n`
}

/** The item as it stands, with the headline and the text of the page in the keys of its version. */
function toNinjs(before: string, { title, paragraphs }: Report): string {
  const item = JSON.parse(before)
  item.headlines[0].value = title
  for (const body of item.bodies) {
    const html = (body.contentType ?? body.contenttype) === 'text/html'
    body.value = html
      ? paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')
      : paragraphs.join('\n\n')
    const words = 'wordCount' in body ? 'wordCount' : 'wordcount'
    const characters = 'charCount' in body ? 'charCount' : 'charcount'
    body[words] = paragraphs.join(' ').split(/\s+/).length
    body[characters] = paragraphs.join('').length
  }
  return `${JSON.stringify(item, null, 2)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
