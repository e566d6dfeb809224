import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { seeded } from '../../../test/random.ts'
import { readSettledGold } from '../own-gold.ts'
import { wordsIn } from '../words.ts'

export interface Lines {
  readonly json: string
  readonly reports: number
  readonly words: number
}

// 64 KiB is what a pipe holds on Linux.
const chunkLength = 65_536

/**
 * So many reports as JSON Lines `{"id","text"}`, a chunk at a time: settled gold texts and examples of
 * the project drawn at random, the paragraphs of each in a random order, the same for the same number
 * on any machine.
 */
export function* reportLines(reports: number): Generator<Lines> {
  const random = seeded(1)
  const texts = projectTexts()
  let chunk = { json: '', reports: 0, words: 0 }
  for (let id = 0; id < reports; id++) {
    const drawn = texts[Math.floor(random() * texts.length)]
    if (!drawn) throw new Error('The project has no texts.')
    const text = shuffled(drawn.paragraphs, random).join('\n\n')
    chunk.json += `${JSON.stringify({ id, text })}\n`
    chunk.reports++
    chunk.words += drawn.words
    if (chunk.json.length < chunkLength && id < reports - 1) continue
    yield chunk
    chunk = { json: '', reports: 0, words: 0 }
  }
}

function projectTexts(): readonly {
  readonly paragraphs: readonly string[]
  readonly words: number
}[] {
  const cwd = fileURLToPath(new URL('../../../', import.meta.url))
  const examples = globSync('examples/*/report.txt', { cwd, absolute: true })
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
  return [...readSettledGold().map(({ text }) => text), ...examples].map((text) => ({
    paragraphs: text.split(/\n{2,}/),
    words: wordsIn(text),
  }))
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
}
