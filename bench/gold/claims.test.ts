import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readClaimTexts } from '../claims/corpus.ts'
import { outletKey } from '../claims/layer.ts'

const texts = [...readClaimTexts('odd'), ...readClaimTexts('even')]

test('sixty texts and more carry claims, many of them in groups about one occasion', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60)
  const occasions = Map.groupBy(
    texts.filter(({ layer }) => layer.occasion !== null),
    ({ layer }) => layer.occasion,
  )
  expect(occasions.size).toBeGreaterThanOrEqual(8)
  for (const [, group] of occasions) {
    expect(group.length).toBeGreaterThan(1)
    // A group lies wholly in one half, so that nothing of it is seen while rules are made.
    const halves = new Set(group.map(({ layer }) => Number.parseInt(layer.id, 10) % 2))
    expect(halves.size).toBe(1)
  }
})

test('every occasion has the ledger that an analyst would draw', () => {
  for (const { layer } of texts) {
    if (layer.occasion === null) continue
    const path = fileURLToPath(new URL(`../claims/ledgers/${layer.occasion}.json`, import.meta.url))
    expect(JSON.parse(readFileSync(path, 'utf8')).texts).toContain(layer.id)
  }
})

describe.each(texts.map((each) => [each.layer.id, each] as const))('%s', (_, { text, layer }) => {
  test('has claims over its own words, by actors that it names', () => {
    const keys = new Set([outletKey, ...layer.actors.map(({ key }) => key)])
    expect(layer.claims.length).toBeGreaterThan(3)
    for (const { names } of layer.actors) {
      for (const name of names) expect(text).toContain(name)
    }
    for (const claim of layer.claims) {
      const [start, end] = claim.span
      const words = text.slice(start, end)
      expect(words).toBe(words.trim())
      expect(words).not.toBe('')
      if (claim.saidBy !== null) expect(keys).toContain(claim.saidBy)
      if (claim.saidBy === outletKey) expect(claim.assertion).toBe('narrated')
      if (claim.kind === 'figure') expect(claim.value).toMatch(/^-?\d+(?:\.\d+)?$/)
    }
  })
})
