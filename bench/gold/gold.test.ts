import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

type Marked = Record<'source' | 'cue' | 'content', [number, number][]> & { form: string }

const root = fileURLToPath(new URL('.', import.meta.url))
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const layerOf = (name: string, layer: string): Marked[] =>
  JSON.parse(readFileSync(`${root}${name}/${layer}.json`, 'utf8'))

describe.each(folders)('%s', (name) => {
  const text = readFileSync(`${root}${name}/text.txt`, 'utf8')
  const layers = ['a', 'b', 'attribution'].filter((layer) =>
    existsSync(`${root}${name}/${layer}.json`),
  )

  test('has both passes and the settled layer, and their spans hold whole words in order', () => {
    expect(layers).toEqual(['a', 'b', 'attribution'])
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
          }
        }
      }
    }
  })
})

test('what both passes share stands in the settled layer, but for what settled.md lists', () => {
  let shared = 0
  let kept = 0
  for (const name of folders) {
    const [a = [], b = [], settled = []] = ['a', 'b', 'attribution'].map((layer) =>
      layerOf(name, layer).map((one) => JSON.stringify(one)),
    )
    const both = a.filter((one) => b.includes(one))
    shared += both.length
    kept += both.filter((one) => settled.includes(one)).length
  }
  expect(kept / shared).toBeGreaterThanOrEqual(0.95)
})

test.each(folders)('%s: every attribution has its speaker, by a name that is printed', (name) => {
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
