import type { Article } from '../../shapes/article.ts'
import { type Issue, issue } from '../../shapes/issue.ts'
import { decode } from './bytes/decode.ts'
import type { Draft, Drafts } from './draft.ts'
import { finish } from './finish.ts'
import type { Hint } from './hint.ts'
import { readJson } from './json/read-json.ts'
import { sniff } from './sniff.ts'
import { readMarkdown } from './text/markdown.ts'
import { readPlain } from './text/plain.ts'
import { closeWorkers, inWorker } from './worker/pool.ts'

export type { Hint } from './hint.ts'

/** The articles of one input; `issues` are those that belong to no single one of them. */
export interface Parsed {
  readonly articles: readonly Article[]
  readonly issues: readonly Issue[]
}

/** In UTF-16 code units, some 350,000 words: a novel has fewer, and to read it takes 3 s and 500 MB. */
const longest = 2_000_000

/**
 * Bytes → the articles in them: HTML, plain text, Markdown, IPTC ninjs, RSS, Atom, RDF or JSON
 * Feed, told apart by content, media type and name. Never throws for what the bytes are, and ends
 * within about 5 s: bad input gives issues R004 to R018. HTML and feeds are read in a worker.
 */
export async function parse(bytes: Uint8Array, hint: Hint): Promise<Parsed> {
  if (bytes.length === 0) return nothing('R006', 'The input is empty.')
  const refused = refusedType(hint.mediaType)
  if (refused) return nothing('R004', refused)
  const { text, charset, issues } = await decode(bytes, hint.charset)
  if (text === null) return { articles: [], issues }
  if (text.trim() === '') return nothing('R006', 'The input holds nothing but white space.')
  const { drafts, issues: found } = await read(text, hint)
  // What is wrong with the bytes is wrong with the one article, or with the whole feed.
  const one = drafts.length === 1 && drafts[0]?.item === null
  const articles: Article[] = []
  const tooLong: Issue[] = []
  for (const draft of drafts) {
    if (draft.text.length > longest) {
      const detail = `A text of ${draft.text.length} characters is no single report.`
      tooLong.push(issue('R018', detail))
      continue
    }
    const article = await finish(draft, hint, charset)
    articles.push(
      one ? { ...article, issues: [...place(issues, article), ...article.issues] } : article,
    )
  }
  return { articles, issues: [...(one ? found : [...issues, ...found]), ...tooLong] }
}

/** Ends the parsing workers; the next page starts new ones. */
export async function closeParsers(): Promise<void> {
  await closeWorkers()
}

async function read(text: string, hint: Hint): Promise<Drafts> {
  switch (sniff(text, hint)) {
    case 'html':
      return marked(await inWorker({ kind: 'page', html: text, url: hint.url }), 'The page')
    case 'feed':
      return marked(await inWorker({ kind: 'feed', text, url: hint.url }), 'The feed')
    case 'json':
      return isJsonFeed(text)
        ? marked(await inWorker({ kind: 'feed', text, url: hint.url }), 'The feed')
        : await readJson(text, hint.url)
    case 'markdown':
      return single({ format: 'markdown', ...readMarkdown(text) })
    case 'text':
      return single({ format: 'text', ...readPlain(text), credits: [], issues: [] })
    case 'unknown':
      return none('R004', 'The input is XML, but neither a page nor a feed.')
  }
}

function marked(
  { answer, failed }: { answer: Drafts | null; failed: 'time' | 'memory' | null },
  what: string,
): Drafts {
  if (answer) return answer
  return none(
    'R015',
    `${what} took more ${failed === 'time' ? 'than 4 s' : 'memory than allowed'}.`,
  )
}

function single(draft: Omit<Draft, 'item' | 'links'>): Drafts {
  if (draft.text.trim() === '') return none('R006', 'The input holds no text.')
  return { drafts: [{ ...draft, item: null, links: [] }], issues: [] }
}

function isJsonFeed(text: string): boolean {
  return /"version"\s{0,20}:\s{0,20}"https?:\/\/(www\.)?jsonfeed\.org\//.test(text.slice(0, 4000))
}

/** Media types that are no text, whatever the bytes look like. */
function refusedType(mediaType: string | null): string | null {
  return mediaType !== null && /^(image|audio|video|font)\/(?!svg)/i.test(mediaType)
    ? `The input is stated to be ${mediaType}.`
    : null
}

/** An issue of the bytes points at its first place in the text, where the text still has it. */
function place(issues: readonly Issue[], { text }: Article): readonly Issue[] {
  const at = text.indexOf('\ufffd')
  return at < 0 ? issues : issues.map((one) => ({ ...one, span: { start: at, end: at + 1 } }))
}

function none(code: 'R004' | 'R006' | 'R015', detail: string): Drafts {
  return { drafts: [], issues: [issue(code, detail)] }
}

function nothing(code: 'R004' | 'R006', detail: string): Parsed {
  return { articles: [], issues: none(code, detail).issues }
}
