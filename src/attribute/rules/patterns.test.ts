import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../shapes/attribution.ts'
import { type Span, sliceAll } from '../../shapes/span.ts'
import { rules } from './engine.ts'

/**
 * The tables of `patterns/`: a text on a line (¶ is an empty line, ↵ a line break), then a line for
 * each statement, `- source | cue | content | form`; a text alone states nothing. `! reason` above
 * a text says why the engine does not yet read it so. Lines with # are for readers.
 */
const folder = new URL('./patterns/', import.meta.url)

interface Case {
  readonly text: string
  readonly wanted: readonly string[]
  readonly failsBecause: string | null
}

function readTable(name: string): Case[] {
  const found: Case[] = []
  for (const block of readFileSync(new URL(name, folder), 'utf8').split(/\n\s*\n/)) {
    const all = block.split('\n').filter((line) => line.trim() && !line.startsWith('# '))
    const reason = all.find((line) => line.startsWith('! ')) ?? null
    const [text, ...rest] = all.filter((line) => line !== reason)
    if (text === undefined) continue
    const wanted = rest.map((line) => toText(line.slice(2)))
    found.push({ text: toText(text), wanted, failsBecause: reason?.slice(2) ?? null })
  }
  return found
}

function toText(line: string): string {
  return line.replaceAll('¶', '\n\n').replaceAll('↵', '\n')
}

async function linesOf(text: string): Promise<string[]> {
  const [found = []] = await rules().attribute([text])
  const words = (spans: readonly Span[]): string => sliceAll(text, spans)
  return found.map((one: Attribution) =>
    [one.carried ? 'carried' : words(one.source), words(one.cue), words(one.content), one.form]
      .join(' | ')
      .trim(),
  )
}

const tables = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe.each(tables)('%s', (name) => {
  for (const { text, wanted, failsBecause } of readTable(name)) {
    if (failsBecause === null) {
      test(text, async () => expect(await linesOf(text)).toEqual(wanted))
    } else {
      test.fails(`${text} (${failsBecause})`, async () =>
        expect(await linesOf(text)).toEqual(wanted))
    }
  }
})
