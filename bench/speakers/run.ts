// node bench/speakers/run.ts [odd|even|all]: how often the speaker of a gold attribution is the right
// one, on the project's own gold corpus: resolving with the gold's spans, and end to end with the engine
// of ONRECORD_ENGINE (over the attributions that it finds); beside them a baseline, the last person named.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '../../src/read/parse/parse.ts'
import { type Resolved, resolve } from '../../src/resolve/resolve.ts'
import { defaultEngine } from '../../src/run/engine-names.ts'
import { openEngine } from '../../src/run/engines.ts'
import type { Article } from '../../src/shapes/article.ts'
import type { Attribution, Form } from '../../src/shapes/attribution.ts'
import type { Span } from '../../src/shapes/span.ts'
import type { GoldAttribution, Pair } from '../attribution/gold.ts'

interface Speaker {
  readonly speaker: string | null
  readonly basis: string
}

interface Count {
  all: number
  right: number
  wrong: number
  none: number
}

const root = fileURLToPath(new URL('../gold/', import.meta.url))
const part = process.argv[2] ?? 'all'
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => part === 'all' || (Number.parseInt(name, 10) % 2 === 1) === (part === 'odd'))
const counts = new Map<string, Count>()
const verbose = process.argv.includes('--misses')
const engine = await openEngine(defaultEngine())

for (const folder of folders) {
  const read = (name: string): string => readFileSync(`${root}${folder}/${name}`, 'utf8')
  const text = read('text.txt')
  const gold: (GoldAttribution & { readonly form: Form })[] = JSON.parse(read('attribution.json'))
  const speakers: Speaker[] = JSON.parse(read('speaker.json'))
  const hint = {
    input: 'text.txt',
    mediaType: 'text/plain',
    charset: 'utf-8',
    url: null,
    robots: null,
  }
  const [article] = (await parse(Buffer.from(text), hint)).articles
  if (!article || article.text !== text) throw new Error(`${folder} is not read as it is.`)
  const spans = gold.map(toAttribution)
  const [found = []] = await engine.attribute([text])
  tally('gold spans', folder, speakers, gold, named(spans, resolve(article, '', spans, '')))
  const ours = named(found, resolve(article, '', found, ''))
  tally('end to end', folder, speakers, gold, (at) => {
    const best = matching(gold[at]?.content ?? [], found)
    return best === null ? undefined : ours(best)
  })
  tally('last person named', folder, speakers, gold, (at) => lastPerson(article, spans, at))
}
await engine.close()

console.log('statements, speaker right / another asserted / none given, in per cent')
for (const [name, { all, right, wrong, none }] of counts) {
  const share = (count: number): string => ((100 * count) / all).toFixed(1)
  console.log(
    `${name.padEnd(34)} ${`${all}`.padStart(5)}  ${share(right)} / ${share(wrong)} / ${share(none)}`,
  )
}

/** `answer` gives a name, null for nobody, undefined where the attribution was not found. */
function tally(
  name: string,
  folder: string,
  speakers: readonly Speaker[],
  gold: readonly GoldAttribution[],
  answer: (at: number) => string | null | undefined,
): void {
  for (const [at, { speaker, basis }] of speakers.entries()) {
    const given = answer(at)
    if (given === undefined) continue
    const right = same(given, speaker)
    if (verbose && !right && name === 'gold spans') {
      console.log(`${folder} ${at} ${basis}: ${speaker} | ${given} | ${gold[at]?.source}`)
    }
    for (const row of [name, `${name}: ${basis}`]) {
      const count = counts.get(row) ?? { all: 0, right: 0, wrong: 0, none: 0 }
      counts.set(row, count)
      count.all++
      if (right) count.right++
      else if (given === null) count.none++
      else count.wrong++
    }
  }
}

function named(
  attributions: readonly Attribution[],
  { actors, statements }: Resolved,
): (at: number) => string | null {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const speakers = attributions.map((_, at) => statements[at]?.speaker ?? null)
  return (at) => {
    const speaker = speakers[at]
    return speaker ? (names.get(speaker) ?? null) : null
  }
}

/** The person whose name was printed last before the attribution begins. */
function lastPerson(article: Article, spans: readonly Attribution[], at: number): string | null {
  const { actors } = resolve(article, '', spans, '')
  const start = spans[at]?.source[0]?.end ?? spans[at]?.content[0]?.start ?? 0
  let best: { readonly name: string; readonly end: number } | null = null
  for (const { type, name, mentions } of actors) {
    if (type !== 'person') continue
    for (const { end } of mentions) {
      if (end <= start && end > (best?.end ?? -1)) best = { name, end }
    }
  }
  return best?.name ?? null
}

/** The attribution that shares at least half of the content's code units. */
function matching(content: readonly Pair[], found: readonly Attribution[]): number | null {
  const size = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const gold = content.map(([start, end]) => ({ start, end }))
  let best: number | null = null
  let most = 0.5
  for (const [at, { content: other }] of found.entries()) {
    let shared = 0
    for (const a of gold) {
      for (const b of other) {
        shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
      }
    }
    const share = shared / (size(gold) + size(other) - shared)
    if (share >= most) {
      most = share
      best = at
    }
  }
  return best
}

function toAttribution({
  source,
  cue,
  content,
  form,
}: GoldAttribution & { form: Form }): Attribution {
  const spans = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({ start, end }))
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    form,
    cueType: 'unknown',
    carried: source.length === 0 && cue.length === 0,
    confidence: 1,
  }
}

/** One name: without case, article and kind of apostrophe; a description may be the longer one. */
function same(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [one, other] = [plain(a), plain(b)]
  if (one === other) return true
  return describes(b) && (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `))
}

/** Whether words describe and do not name: "senior official", "Forecasters at the Survey", "Survivors". */
function describes(name: string): boolean {
  const words = name.split(' ').filter((word) => !/^(?:the|an?|of|for|and|de|van)$/i.test(word))
  return words.some((word) => /^\p{Ll}/u.test(word)) || (words.length === 1 && name.endsWith('s'))
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/^(?:the|an?) /, '')
    .trim()
}
