import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pair } from '../../attribution/gold.ts'
import { codePointOffsets } from '../../peers/map.ts'
import type { Reader } from './readers.ts'

/** What a peer finds in one text; half-open, in UTF-16 code units or, before `inUtf16`, its own. */
export interface Reading {
  readonly quotations: readonly Quotation[]
  /** Mentions of one actor each; what is mentioned once may be left out. */
  readonly chains: readonly (readonly Pair[])[]
}

export interface Quotation {
  readonly content: Pair
  /** The mention to which the peer ties it; null where to none. */
  readonly speaker: Pair | null
}

const empty: Reading = { quotations: [], chains: [] }
const kept = join(import.meta.dirname, '../../peers/.readings')

/**
 * A reader's readings, by a process of its own: COMMAND… TEXTS OUT, where TEXTS is a file of texts
 * parted by NUL and OUT the file to write, a JSON list with null for what it threw on. Readings are
 * kept and taken again for the same script and texts. The reason, as a sentence, where it does not
 * run.
 */
export function readAll(reader: Reader, texts: readonly string[]): readonly Reading[] | string {
  if (!existsSync(reader.needs)) return 'It is not installed: sh bench/peers/install.sh'
  const joined = texts.join('\0')
  const out = join(kept, `${reader.key}-${hash(readFileSync(reader.script, 'utf8'), joined)}.json`)
  if (!existsSync(out)) {
    mkdirSync(kept, { recursive: true })
    const textsPath = join(kept, `${reader.key}.texts`)
    writeFileSync(textsPath, joined)
    const [program, ...args] = reader.command
    const { status, signal, error, stderr } = spawnSync(
      program,
      [...args, textsPath, `${out}.part`],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    )
    if (error) return `${program} does not start (${error.message}).`
    if (signal) return `It was ended by ${signal}.`
    if (status !== 0) return `It ended with: ${stderr.trim().split('\n').at(-1)}`
    renameSync(`${out}.part`, out)
  }
  const readings: readonly (Reading | null)[] = JSON.parse(readFileSync(out, 'utf8'))
  return texts.map((text, at) => {
    const reading = readings[at] ?? empty
    return reader.offsets === 'code points' ? inUtf16(text, reading) : reading
  })
}

export function inUtf16(text: string, { quotations, chains }: Reading): Reading {
  const offsets = codePointOffsets(text)
  const convert = ([start, end]: Pair): Pair => [
    offsets[start] ?? text.length,
    offsets[end] ?? text.length,
  ]
  return {
    quotations: quotations.map(({ content, speaker }) => ({
      content: convert(content),
      speaker: speaker && convert(speaker),
    })),
    chains: chains.map((chain) => chain.map(convert)),
  }
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0\0')).digest('hex').slice(0, 12)
}
