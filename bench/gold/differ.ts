// node bench/gold/differ.ts [FOLDER…]: prints the attributions on which the two passes differ, in words.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pair } from '../attribution/gold.ts'

interface Marked {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly form: string
}

const root = fileURLToPath(new URL('.', import.meta.url))
const asked = process.argv.slice(2)
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (asked.length === 0 || asked.includes(entry.name)))
  .map(({ name }) => name)
  .filter((name) => existsSync(`${root}${name}/a.json`))

let differing = 0
for (const folder of folders) {
  const text = readFileSync(`${root}${folder}/text.txt`, 'utf8')
  const [a, b] = ['a', 'b'].map((pass): Marked[] =>
    JSON.parse(readFileSync(`${root}${folder}/${pass}.json`, 'utf8')),
  )
  const words = (spans: readonly Pair[]): string =>
    spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', '\\n')).join(' … ')
  const line = ({ source, cue, content, form }: Marked): string =>
    `${words(source)} | ${words(cue)} | ${words(content)} | ${form}`
  const key = (marked: Marked): string => JSON.stringify(marked)
  const inA = new Set(a?.map(key))
  const inB = new Set(b?.map(key))
  const rows = [
    ...(a ?? []).filter((one) => !inB.has(key(one))).map((one) => ({ pass: 'a', one })),
    ...(b ?? []).filter((one) => !inA.has(key(one))).map((one) => ({ pass: 'b', one })),
  ].sort((x, y) => (x.one.content[0]?.[0] ?? 0) - (y.one.content[0]?.[0] ?? 0))
  if (rows.length === 0) continue
  console.log(`\n${folder}`)
  for (const { pass, one } of rows) console.log(`  ${pass}: ${line(one)}`)
  differing += rows.length
}
console.log(`\n${differing} attributions stand in one pass only`)
