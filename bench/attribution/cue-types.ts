/**
 * How many cues of a gold file have a cue type, and which kinds there are. Prints counts, no texts:
 * `node bench/attribution/cue-types.ts FILE` (with `--unknown N` the N cues most often without one).
 */
import { parseArgs } from 'node:util'
import { toCueType } from '../../src/attribute/cue-type.ts'
import { toForm } from '../../src/attribute/form.ts'
import { cueTypes } from '../../src/shapes/attribution.ts'
import { sliceAll, span } from '../../src/shapes/span.ts'
import { isSpeech } from '../../src/shapes/speech.ts'
import { type Pair, readGold } from './gold.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unknown: { type: 'string', default: '0' } },
})
const [path] = positionals
if (!path) throw new Error('Give the gold file.')

const counts = new Map<string, number>(cueTypes.map((type) => [type, 0]))
const unknown = new Map<string, number>()
let total = 0
let speech = 0
for (const { text, attributions } of readGold(path)) {
  const quotations = [...text.matchAll(/[“"][^“”"]*[”"]/g)].map(({ index, 0: quotation }) =>
    span(index, index + quotation.length),
  )
  const toSpans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => span(start, end))
  for (const attribution of attributions) {
    if (attribution.cue.length === 0) continue
    const cue = toSpans(attribution.cue)
      .map((at) => sliceAll(text, [at]))
      .join(' ')
    const content = toSpans(attribution.content)
    const form = toForm(text, content, quotations)
    const cueType = toCueType({ cue, content: sliceAll(text, content), form })
    total++
    if (isSpeech({ cueType, form })) speech++
    counts.set(cueType, (counts.get(cueType) ?? 0) + 1)
    if (cueType === 'unknown') {
      unknown.set(cue.toLowerCase(), (unknown.get(cue.toLowerCase()) ?? 0) + 1)
    }
  }
}

const share = (count: number): string => `${((100 * count) / total).toFixed(1)} %`
console.log(`${total} attributions with a cue`)
console.log(
  `${share(total - (counts.get('unknown') ?? 0))} have a cue type, ${share(speech)} are speech`,
)
for (const [type, count] of [...counts].sort((a, b) => b[1] - a[1])) {
  console.log(`${type.padEnd(8)} ${`${count}`.padStart(6)} ${share(count).padStart(7)}`)
}
const often = [...unknown].sort((a, b) => b[1] - a[1]).slice(0, Number(values.unknown))
for (const [cue, count] of often) console.log(`${`${count}`.padStart(4)} ${cue}`)
