import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { isOdd, readSettledGold } from '../bench/attribution/own-gold.ts'
import { byPiece } from '../src/attribute/neural/cut.ts'
import { toFeatures } from '../src/attribute/neural/features.ts'
import { openNetwork } from '../src/attribute/neural/network.ts'
import { toParameters } from '../src/attribute/neural/parameters.ts'
import { tag } from '../src/attribute/neural/tagger.ts'
import { toWordPiece } from '../src/attribute/neural/wordpiece.ts'
import { toWords } from '../src/attribute/neural/words.ts'
import type { Decision } from '../src/resolve/speakers/ranker/decision.ts'
import { toRanker } from '../src/resolve/speakers/ranker/network.ts'
import type { Attribution } from '../src/shapes/attribution.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const python = join(root, 'training/.venv/bin/python')
const vocabulary = join(root, 'model/vocabulary.txt')
const texts = readSettledGold().filter(isOdd).slice(0, 3)
const odd = [
  'Ünïcödé “naïve” café—don’t… 5.5% $3m <b> 日本 🚢 sails',
  'a\0b \u200bc \ud83d d\u00adé e\u0301\nNEW McKee 2nd',
  '"No," he said. "Yes\n"And" no "',
]

describe.skipIf(!existsSync(python))(
  'training (left out where training/.venv is not there: training/README.md)',
  () => {
    const scratch = mkdtempSync(join(tmpdir(), 'onrecord-training-'))
    afterAll(() => rmSync(scratch, { recursive: true, force: true }))

    function run(script: string, args: readonly string[], input = ''): string {
      return execFileSync(python, [join(root, 'training', script), ...args], {
        input,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['pipe', 'pipe', 'pipe'],
      })
    }

    test('the engine cuts texts exactly as training does', () => {
      const all = [...texts.map(({ text }) => text), ...odd]
      const input = all.map((text) => JSON.stringify({ text })).join('\n')
      const lines = run('cut.py', [vocabulary], input).trim().split('\n')
      const wordPiece = toWordPiece(readFileSync(vocabulary, 'utf8'))
      for (const [at, text] of all.entries()) {
        const words = toWords(text)
        expect({
          starts: [...words.starts],
          ends: [...words.ends],
          features: [...toFeatures(words)],
          pieces: words.texts.map((word) => [...wordPiece.pieces(word)]),
        }).toEqual(JSON.parse(lines[at] ?? ''))
      }
    })

    test('a tagger trains, goes on where it stopped, ships and reads', {
      timeout: 600_000,
    }, async () => {
      const corpus = join(scratch, 'corpus.jsonl')
      writeFileSync(corpus, texts.map((one) => JSON.stringify(one)).join('\n'))
      const out = join(scratch, 'run')
      const options = [corpus, corpus, '--encoder', 'tiny', '--out', out, '--rate', '0.003']
      expect(run('train.py', [...options, '--epochs', '1'])).toContain('"epoch": 1')
      const resumed = run('train.py', [...options, '--epochs', '2'])
      expect(resumed).toContain('"epoch": 2')
      expect(resumed).not.toContain('"epoch": 1,')
      run('export.py', [join(out, 'checkpoint.pt'), '--out', scratch, '--name', 'tiny'])
      const network = await openNetwork(new URL(`file://${scratch}/tiny.onnx`), 1)
      const tagger = {
        network,
        cut: byPiece(toWordPiece(readFileSync(join(scratch, 'vocabulary.txt'), 'utf8'))),
        isHinted: false,
        parameters: toParameters(readFileSync(join(scratch, 'tiny.json'), 'utf8')),
      }
      const { words, found } = await tag(texts[0]?.text ?? '', tagger)
      await network.close()
      for (const { cue } of found) expect(cue.last).toBeLessThan(words.texts.length)
    })

    test('a ranker of speakers learns from a few texts, ships and weighs', {
      timeout: 120_000,
    }, () => {
      const examples = join(scratch, 'speakers.jsonl')
      const weights = join(scratch, 'speakers.json')
      const script = join(root, 'bench/speakers/examples.ts')
      const printed = execFileSync(process.execPath, [script, 'odd/1-9'], { encoding: 'utf8' })
      writeFileSync(examples, printed)
      expect(run('speakers.py', [examples, weights])).toContain(' decisions, temperature ')
      const ranker = toRanker(JSON.parse(readFileSync(weights, 'utf8')))
      const decisions = printed.trim().split('\n').map(toExample)
      const right = decisions.filter((decision) => {
        const chances = ranker.weigh(decision)
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
        return decision.right[chances.indexOf(Math.max(...chances))]
      })
      // One in ten options is right; the network has seen these.
      expect(right.length / decisions.length).toBeGreaterThan(0.7)
    })
  },
)

/** A decision as examples.ts prints it: its numbers are all that the network weighs. */
function toExample(line: string): Decision & { readonly right: readonly boolean[] } {
  const { shared, features, right } = JSON.parse(line)
  const attribution: Attribution = {
    source: [],
    cue: [],
    content: [],
    form: 'direct',
    cueType: 'say',
    carried: false,
    confidence: 1,
  }
  return { attribution, phrase: null, options: [], byRule: null, shared, features, right }
}
