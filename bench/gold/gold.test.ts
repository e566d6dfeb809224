import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { actorTypes } from '../../src/shapes/actor.ts'
import { speakerBases } from '../../src/shapes/statement.ts'
import { cases, type SpeakerLayer } from '../speakers/layer.ts'

type Marked = Record<'source' | 'cue' | 'content', [number, number][]> & { form: string }

const root = fileURLToPath(new URL('.', import.meta.url))
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // Texts from 57 on have claims alone.
  .filter((name) => Number.parseInt(name, 10) < 57)
const isSinglePass = (name: string): boolean => Number.parseInt(name, 10) > 40
const twice = folders.filter((name) => !isSinglePass(name))
const layerOf = (name: string, layer: string): Marked[] =>
  JSON.parse(readFileSync(`${root}${name}/${layer}.json`, 'utf8'))

describe.each(folders)('%s', (name) => {
  const text = readFileSync(`${root}${name}/text.txt`, 'utf8')
  const layers = ['a', 'b', 'attribution'].filter((layer) =>
    existsSync(`${root}${name}/${layer}.json`),
  )

  test('has its passes and the settled layer, and their spans hold whole words in order', () => {
    expect(layers).toEqual(isSinglePass(name) ? ['attribution'] : ['a', 'b', 'attribution'])
    for (const layer of layers) {
      const attributions = layerOf(name, layer)
      expect(attributions.length).toBeGreaterThan(5)
      const starts = attributions.map(({ content }) => content[0]?.[0] ?? -1)
      expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      for (const { source, cue, content, form } of attributions) {
        expect(['direct', 'mixed', 'indirect', 'question']).toContain(form)
        expect(content.length).toBeGreaterThan(0)
        for (const role of [source, cue, content]) {
          for (const [at, [start, end]] of role.entries()) {
            expect(start >= (role[at - 1]?.[1] ?? 0) && start < end && end <= text.length).toBe(
              true,
            )
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            if (isSinglePass(name)) expect(isWhole(text, start, end)).toBe(true)
          }
        }
      }
    }
  })
})

test('what both passes share stands in the settled layer, but for what settled.md lists', () => {
  let shared = 0
  let kept = 0
  for (const name of twice) {
    const [a = [], b = [], settled = []] = ['a', 'b', 'attribution'].map((layer) =>
      layerOf(name, layer).map((one) => JSON.stringify(one)),
    )
    const both = a.filter((one) => b.includes(one))
    shared += both.length
    kept += both.filter((one) => settled.includes(one)).length
  }
  expect(kept / shared).toBeGreaterThanOrEqual(0.95)
})

test.each(twice)('%s: every attribution has its speaker, by a name that is printed', (name) => {
  const text = readFileSync(`${root}${name}/text.txt`, 'utf8')
  const speakers: { readonly speaker: string | null; readonly basis: string }[] = JSON.parse(
    readFileSync(`${root}${name}/speaker.json`, 'utf8'),
  )
  expect(speakers.length).toBe(layerOf(name, 'attribution').length)
  for (const { speaker, basis } of speakers) {
    expect(['named', 'nominal', 'pronoun', 'carried', 'none']).toContain(basis)
    expect(basis === 'none').toBe(speaker === null)
    if (speaker !== null) expect(text.toLowerCase()).toContain(speaker.toLowerCase())
  }
})

test.each(folders)(
  '%s: actors are chains of whole words, and every attribution has its speaker',
  (name) => {
    const text = readFileSync(`${root}${name}/text.txt`, 'utf8')
    const { id, actors, statements }: SpeakerLayer = JSON.parse(
      readFileSync(`${root}${name}/actors.json`, 'utf8'),
    )
    expect(id).toBe(name)
    expect(new Set(actors.map(({ key }) => key)).size).toBe(actors.length)
    for (const actor of actors) {
      expect(actorTypes).toContain(actor.type)
      expect(actor.mentions).toContainEqual(actor.name)
      for (const [start, end] of actor.mentions) {
        expect(text.slice(start, end).trim()).not.toBe('')
        expect(isWhole(text, start, end)).toBe(true)
      }
    }
    expect(statements.length).toBe(layerOf(name, 'attribution').length)
    const keys: (string | null)[] = [null, ...actors.map(({ key }) => key)]
    for (const { speaker, basis, onBehalfOf, via, to, cases: marked } of statements) {
      expect(speakerBases).toContain(basis)
      expect(basis === 'none').toBe(speaker === null)
      for (const key of [speaker, onBehalfOf, to, ...via]) expect(keys).toContain(key)
      for (const each of marked) expect(cases).toContain(each)
    }
  },
)

test('each case is marked at least ten times in either half', () => {
  for (const parity of [0, 1]) {
    const marked = folders
      .filter((name) => Number.parseInt(name, 10) % 2 === parity)
      .flatMap((name): SpeakerLayer['statements'] => {
        const layer: SpeakerLayer = JSON.parse(readFileSync(`${root}${name}/actors.json`, 'utf8'))
        return layer.statements
      })
      .flatMap((statement) => statement.cases)
    for (const each of cases) {
      expect(marked.filter((one) => one === each).length, each).toBeGreaterThanOrEqual(10)
    }
  }
})

function isWhole(text: string, start: number, end: number): boolean {
  const inWord = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
  return !inWord(start) && !inWord(end)
}
