import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContractReading } from '../../src/index.ts'
import { jsonLines, onrecord, ownFolder } from './run.ts'
import { harbour } from './texts.ts'

describe('read --json', () => {
  test('keeps the contract to the letter', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'harbour.txt'), harbour)
    const { code, stdout } = await onrecord(['read', 'harbour.txt', '--json'], { cwd: folder })
    expect(code).toBe(0)
    const [line = '', ...rest] = stdout.split('\n')
    expect(rest).toEqual([''])
    const reading = JSON.parse(line) as ContractReading
    expect(Object.keys(reading)).toEqual(['report', 'actors', 'statements', 'claims', 'issues'])
    expect(Object.keys(reading.report ?? {})).toEqual([
      'id',
      'sha256',
      'url',
      'title',
      'published',
      'language',
      'outlet',
      'chain',
      'text',
    ])
    expect(reading.report?.text).toBe(harbour)
    const ids = new Set(reading.actors.map(({ id }) => id))
    for (const actor of reading.actors) {
      expect(Object.keys(actor)).toEqual(['id', 'type', 'name', 'office', 'mentions', 'unnamed'])
    }
    expect(reading.statements.length).toBeGreaterThanOrEqual(4)
    for (const statement of reading.statements) {
      expect(Object.keys(statement)).toEqual([
        'id',
        'form',
        'content',
        'cue',
        'source',
        'cueType',
        'speaker',
        'speakerBasis',
        'speakerBy',
        'speakerConfidence',
        'candidates',
        'onBehalfOf',
        'relays',
        'confidence',
        'by',
      ])
      if (statement.speaker !== null) expect(ids).toContain(statement.speaker)
      for (const { start, end } of [statement.content, statement.cue, statement.source].flat()) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(harbour.length)
      }
    }
    expect(reading.claims.length).toBeGreaterThan(2)
    for (const claim of reading.claims) {
      expect(Object.keys(claim).slice(0, 9)).toEqual([
        'id',
        'statement',
        'span',
        'kind',
        'saidBy',
        'assertion',
        'modality',
        'confidence',
        'by',
      ])
      if (claim.saidBy !== null) expect(ids).toContain(claim.saidBy)
      expect(claim.span.start).toBeLessThan(claim.span.end)
      expect(claim.span.end).toBeLessThanOrEqual(harbour.length)
    }
    const figure = reading.claims.find(({ kind }) => kind === 'figure')
    expect(Object.keys(figure ?? {}).slice(9)).toEqual([
      'measure',
      'value',
      'valueMax',
      'unit',
      'bound',
      'currencyBasis',
      'stage',
      'stageCue',
      'period',
      'donors',
      'recipients',
      'of',
    ])
  })

  test('an input that cannot be read is a line that says why, and the rest goes on', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'a.txt'), '')
    writeFileSync(join(folder, 'b.txt'), harbour)
    const { code, stdout, stderr } = await onrecord(
      ['read', 'a.txt', 'missing.txt', 'b.txt', '--json'],
      { cwd: folder },
    )
    expect(code).toBe(1)
    const lines = jsonLines<ContractReading>(stdout)
    expect(lines.map(({ report }) => report === null)).toEqual([true, true, false])
    expect(lines.map(({ issues }) => issues[0]?.code)).toEqual(['R006', 'R001', undefined])
    expect(stderr).toContain('missing.txt: R001 error:')
  })
})

describe('attribute', () => {
  test('--speech-only leaves attitudes out', async () => {
    const text = 'Ada Holm said that the pier was safe. Holm hopes to reopen it in May.'
    const input = JSON.stringify({ id: 1, text })
    const contents = async (...options: string[]): Promise<string[]> => {
      const { stdout } = await onrecord(['attribute', ...options], { input })
      const [line] = jsonLines<{ attributions: { content: [number, number][] }[] }>(stdout)
      return (line?.attributions ?? []).map(({ content: [[start, end] = [0, 0]] }) =>
        text.slice(start, end),
      )
    }
    expect(await contents()).toEqual(['that the pier was safe', 'to reopen it in May'])
    expect(await contents('--speech-only')).toEqual(['that the pier was safe'])
  })

  test('one line for each line, in order, and a bad line does not end the stream', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: '“We will pay,” the mayor said.' }),
      'not json',
      JSON.stringify({ id: 7, text: '' }),
      JSON.stringify({ id: 'no text' }),
      '',
      JSON.stringify([1]),
      JSON.stringify({ id: 'b', text: 'Ada Holm said that bridges matter. \ud800 \u0000' }),
    ].join('\n')
    const { code, stdout } = await onrecord(['attribute'], { input })
    expect(code).toBe(1)
    const lines = jsonLines<{
      id: unknown
      attributions?: { source: number[][]; cue: number[][]; content: number[][] }[]
      error?: { code: string; message: string }
    }>(stdout)
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 7, 'no text', null, null, 'b'])
    expect(lines.map(({ error }) => error?.code ?? null)).toEqual([
      null,
      'A001',
      null,
      'A001',
      'A001',
      'A001',
      null,
    ])
    const [first] = lines[0]?.attributions ?? []
    expect(Object.keys(first ?? {})).toEqual(['source', 'cue', 'content', 'confidence'])
    const words = (spans: number[][] = []): string[] =>
      spans.map(([start, end]) => '“We will pay,” the mayor said.'.slice(start, end))
    expect(words(first?.content)).toEqual(['“We will pay,”'])
    expect(words(first?.cue)).toEqual(['said'])
    expect(words(first?.source)).toEqual(['the mayor'])
    expect(lines[2]?.attributions).toEqual([])
  })

  test('a line longer than allowed is passed over', async () => {
    const long = JSON.stringify({ id: 'long', text: 'word '.repeat(1000) })
    const input = `${long}\n${JSON.stringify({ id: 'b', text: 'Ada said no.' })}\n`
    const { stdout } = await onrecord(['attribute', '--max-bytes', '1000'], { input })
    const lines = jsonLines<{ id: unknown; error?: { code: string } }>(stdout)
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'A002'],
      ['b', undefined],
    ])
  })
})
