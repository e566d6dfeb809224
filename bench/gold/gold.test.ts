import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(folders)('%s', (name) => {
  const text = readFileSync(`${root}${name}/text.txt`, 'utf8')
  const passes = ['a', 'b'].filter((pass) => existsSync(`${root}${name}/${pass}.json`))

  test('has a first pass, and its spans hold whole words in order', () => {
    expect(passes).toContain('a')
    for (const pass of passes) {
      const layer = JSON.parse(readFileSync(`${root}${name}/${pass}.json`, 'utf8')) as Record<
        'source' | 'cue' | 'content',
        [number, number][]
      >[]
      expect(layer.length).toBeGreaterThan(5)
      for (const { source, cue, content } of layer) {
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
