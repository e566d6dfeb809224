// node bench/gold/mark.ts FOLDER LAYER: turns FOLDER/LAYER.marks, written by hand, into the standoff
// layer FOLDER/LAYER.json beside FOLDER/text.txt, or says which words it does not find.
//
// A line of marks is one attribution, in reading order: `source | cue | content | form`, with
// fragments joined by ` … ` as they follow in the text, and `\n` for a line break. Source and cue
// may be empty. Lines that begin with # are notes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Pair = [start: number, end: number]

const [folder, layer] = process.argv.slice(2)
if (!folder || !layer) throw new Error('Usage: node bench/gold/mark.ts FOLDER LAYER')
const text = readFileSync(join(folder, 'text.txt'), 'utf8')
const forms = ['direct', 'mixed', 'indirect', 'question']
const problems: string[] = []
let cursor = 0

const attributions = readFileSync(join(folder, `${layer}.marks`), 'utf8')
  .split('\n')
  .flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [source = '', cue = '', content = '', form = ''] = line.split(' | ').map(written)
    const where = `line ${at + 1}`
    if (!forms.includes(form)) problems.push(`${where}: the form is one of ${forms.join(', ')}`)
    const contentSpans = inOrder(content, cursor, where)
    const first = contentSpans[0]
    if (!first) {
      problems.push(`${where}: no content`)
      return []
    }
    cursor = first[0]
    const beside = (words: string): Pair[] => nearest(words, contentSpans, where)
    return [{ source: beside(source), cue: beside(cue), content: contentSpans, form }]
  })

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
} else {
  const lines = attributions.map((attribution) => `  ${JSON.stringify(attribution)}`)
  writeFileSync(join(folder, `${layer}.json`), `[\n${lines.join(',\n')}\n]\n`)
  console.log(`${attributions.length} attributions`)
}

function written(field: string): string {
  return field.trim().replaceAll('\\n', '\n')
}

function fragmentsOf(field: string): string[] {
  return field === '' ? [] : field.split(' … ')
}

/** Fragments as they follow in the text, the first at or after an offset. */
function inOrder(field: string, from: number, where: string): Pair[] {
  let at = from
  return fragmentsOf(field).flatMap((words) => {
    const start = text.indexOf(words, at)
    if (start < 0) {
      problems.push(`${where}: “${words}” does not follow the lines before`)
      return []
    }
    at = start + words.length
    return [[start, at] satisfies Pair]
  })
}

/** The occurrence of each fragment that lies closest to the content and not inside it. */
function nearest(field: string, content: readonly Pair[], where: string): Pair[] {
  return fragmentsOf(field).flatMap((words) => {
    let best: Pair | null = null
    let least = Number.POSITIVE_INFINITY
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      if (!isWhole(start, end) || content.some(([from, to]) => start < to && from < end)) continue
      const gap = Math.min(...content.map(([from, to]) => Math.max(from - end, start - to)))
      if (gap < least) {
        least = gap
        best = [start, end]
      }
    }
    if (!best || least > 400)
      problems.push(`${where}: “${words}” does not stand beside the content`)
    return best ? [best] : []
  })
}

function isWhole(start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  const opens = letter.test(text[start] ?? '') && letter.test(text[start - 1] ?? '')
  const runsOn = letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? '')
  return !opens && !runsOn
}
