// How long until the first answer? node bench/start/run.ts [statements]
// Builds a record of so many statements, then times whole processes, ten runs each: bare Node,
// `onrecord --help`, and `onrecord search` with its first results.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSqlite, type Reading } from '../../src/index.ts'
import { hashId, sha256 } from '../../src/shapes/id.ts'
import { seeded } from '../../test/random.ts'

const statements = Number(process.argv[2] ?? 100_000)
const perReport = 20
const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const db = join(folder, 'record.db')

try {
  await fill(db)
  time('node --version', ['--version'])
  time('onrecord --help', [bin, '--help'])
  time('onrecord search "peacekeeping force"', [bin, 'search', 'peacekeeping force', '--db', db])
  time('onrecord search said --speaker "speaker 7"', [
    bin,
    'search',
    'said',
    '--speaker',
    'speaker 7',
    '--db',
    db,
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function time(name: string, args: readonly string[]): void {
  const runs = Array.from({ length: 10 }, () => {
    const begun = performance.now()
    execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    return performance.now() - begun
  }).sort((a, b) => a - b)
  const [least = 0] = runs
  console.log(
    `${name.padEnd(45)} least ${least.toFixed(0)} ms, median ${(runs[5] ?? 0).toFixed(0)} ms`,
  )
}

async function fill(path: string): Promise<void> {
  const { store } = await openSqlite(path)
  if (!store) throw new Error('The record does not open.')
  const random = seeded(1)
  // A few thousand words by Zipf's law, as language has them, and some that are searched for.
  const rare = ['peacekeeping', 'force', 'harbour', 'ceasefire', 'pledge', 'budget', 'treaty']
  const word = (): string =>
    random() < 0.02
      ? (rare[Math.floor(random() * rare.length)] ?? '')
      : `w${Math.floor(5000 ** random())}`
  for (let report = 0; report < statements / perReport; report++) {
    await store.add(reading(report, word))
  }
  await store.close()
}

function reading(n: number, word: () => string): Reading {
  let text = ''
  const parts = Array.from({ length: perReport }, (_, at) => {
    const source = `Speaker ${(n + at) % 500}`
    const content = Array.from({ length: 24 }, word).join(' ')
    const start = text.length
    text += `${source} said ${content}.\n\n`
    const cue = start + source.length + 1
    return { start, source, cue, content: cue + 5, end: cue + 5 + content.length }
  })
  const id = hashId(['report', '', '', sha256(text)])
  const names = [...new Set(parts.map(({ source }) => source))]
  return {
    report: {
      id,
      sha256: sha256(text),
      url: `https://news.example/${n}`,
      title: `Report ${n}`,
      published: `203${n % 10}-0${1 + (n % 9)}-1${n % 10}`,
      language: 'en',
      outlet: `Outlet ${n % 30}`,
      chain: [],
      text,
    },
    actors: names.map((name, at) => ({
      id: `a${at + 1}`,
      type: 'person',
      name,
      office: null,
      mentions: parts
        .filter(({ source }) => source === name)
        .map(({ start }) => ({ start, end: start + name.length, kind: 'name' })),
      unnamed: null,
    })),
    statements: parts.map((part) => ({
      id: hashId(['statement', id, `${part.content}`]),
      form: 'indirect',
      content: [{ start: part.content, end: part.end }],
      cue: [{ start: part.cue, end: part.cue + 4 }],
      source: [{ start: part.start, end: part.start + part.source.length }],
      cueType: 'say',
      speaker: `a${names.indexOf(part.source) + 1}`,
      speakerBasis: 'named',
      speakerBy: 'bench',
      speakerConfidence: 0.9,
      candidates: [],
      onBehalfOf: null,
      relays: [],
      confidence: 0.9,
      by: 'bench@1',
    })),
    claims: [],
    issues: [],
    meta: {
      input: `${n}.txt`,
      format: 'text',
      charset: 'utf-8',
      byline: null,
      section: null,
      publishedAt: null,
      modifiedAt: null,
      knownBy: {},
      robots: null,
    },
  }
}
