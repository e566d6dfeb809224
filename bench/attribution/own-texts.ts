// node bench/attribution/own-texts.ts > own.jsonl: the project's own marked texts to train on, as JSON
// Lines {"id","text","attributions"}: the odd half of the settled texts of bench/gold, 01 to 40, and the
// constructed sentences of src/attribute/rules/patterns/, some to a text.
import { readdirSync, readFileSync } from 'node:fs'
import type { GoldAttribution, Pair } from './gold.ts'
import { isOdd, readSettledGold } from './own-gold.ts'

const patterns = new URL('../../src/attribute/rules/patterns/', import.meta.url)
// 12: as many as a few hundred words, the length of a window.
const perText = 12

interface Marked {
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

for (const { id, text, attributions } of readSettledGold().filter(isOdd)) {
  // A quotation that stands alone has no cue, and the engines find it without a network.
  write(`gold-${id}`, { text, attributions: attributions.filter(({ cue }) => cue.length > 0) })
}

const cases = readdirSync(patterns)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, patterns), 'utf8').split(/\n\s*\n/))
  .flatMap(toMarked)
// Every so-many-th together, so that a text has sentences of many kinds.
const texts = Math.ceil(cases.length / perText)
for (let at = 0; at < texts; at++) {
  write(`patterns-${at}`, together(cases.filter((_, index) => index % texts === at)))
}

function write(id: string, marked: Marked): void {
  console.log(JSON.stringify({ id, ...marked }))
}

function together(some: readonly Marked[]): Marked {
  let text = ''
  const attributions: GoldAttribution[] = []
  for (const one of some) {
    const by = text.length
    const move = (spans: readonly Pair[]): Pair[] =>
      spans.map(([start, end]) => [start + by, end + by])
    text += `${one.text}\n\n`
    for (const { source, cue, content } of one.attributions) {
      attributions.push({ source: move(source), cue: move(cue), content: move(content) })
    }
  }
  return { text, attributions }
}

/** A case of a table with offsets; none where its words stand in the text more than once. */
function toMarked(block: string): Marked[] {
  const lines = block.split('\n').filter((line) => line.trim() && !/^(?:# |! )/.test(line))
  const [first, ...rest] = lines
  if (first === undefined) return []
  const text = first.replaceAll('¶', '\n\n').replaceAll('↵', '\n')
  const attributions: GoldAttribution[] = []
  for (const line of rest) {
    const [source = '', cue = '', content = ''] = line
      .slice(2)
      .replaceAll('¶', '\n\n')
      .replaceAll('↵', '\n')
      .split(' | ')
    const spans = [source === 'carried' ? '' : source, cue, content].map((role) => find(text, role))
    const [sources, cues, contents] = spans
    if (!sources || !cues?.length || !contents?.length) return []
    attributions.push({ source: sources, cue: cues, content: contents })
  }
  return [{ text, attributions }]
}

function find(text: string, role: string): Pair[] | null {
  const found: Pair[] = []
  for (const part of role.split(' … ').filter(Boolean)) {
    const start = text.indexOf(part)
    if (start < 0 || text.indexOf(part, start + 1) >= 0) return null
    found.push([start, start + part.length])
  }
  return found
}
