import { beforeAll, describe, expect, test } from 'vitest'
import { type Floor, reached, readFloors } from '../bench/attribution/floor.ts'
import { evaluate } from '../bench/attribution/measure/evaluate.ts'
import { readSettledGold } from '../bench/attribution/own-gold.ts'
import { slowness } from '../bench/attribution/slowness.ts'
import { type Timed, timed } from '../bench/attribution/timed.ts'
import { engineNames } from '../src/run/engine-names.ts'
import { openEngine } from '../src/run/engines.ts'

const gold = readSettledGold()
const texts = gold.map(({ text }) => text)
const floors = readFloors()

describe.each(engineNames)('%s on the project’s settled gold', (name) => {
  let read: Timed
  let floor: Floor
  beforeAll(async () => {
    const recorded = floors[name]
    if (!recorded) {
      throw new Error(
        `No floor holds ${name}: node bench/attribution/report.ts --engine ${name} --write-floor`,
      )
    }
    floor = recorded
    const engine = await openEngine(name)
    read = await timed(engine, texts)
    await engine.close()
  }, 180_000)

  test('no F1 is more than a point under its floor', () => {
    const now = reached(evaluate(gold, read.found))
    for (const part of ['soft', 'source', 'cue', 'content'] as const) {
      expect(now[part], part).toBeGreaterThanOrEqual(floor[part] - 1)
    }
  })

  test('every fragment lies in its text and holds something to read, trimmed', () => {
    const attributions = read.found.flatMap((found, at) =>
      found.map((one) => ({ text: texts[at] ?? '', ...one })),
    )
    expect(attributions.length).toBeGreaterThan(500)
    for (const { text, source, cue, content } of attributions) {
      for (const { start, end } of [...source, ...cue, ...content]) {
        expect(Number.isInteger(start) && 0 <= start && start < end && end <= text.length).toBe(
          true,
        )
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      }
    }
  })

  test('it takes no more of the rule engine’s processor time than its floor allows', async () => {
    const { slowest } = floor
    if (slowest) expect(await slowness(read.seconds, texts)).toBeLessThan(slowest)
    else expect(name).toBe('rules')
  })
})
