import { expect, test, vi } from 'vitest'
import { engineNames } from './engine-names.ts'
import { EngineUnavailable, openEngine, spreadOf } from './engines.ts'

vi.mock('../attribute/neural/load.ts', () => ({
  loadTagger: () => Promise.reject(new Error('no such file: accurate.onnx\nat somewhere')),
}))

test('an engine whose network is not there says so, and what to do', async () => {
  const opening = openEngine('accurate')
  await expect(opening).rejects.toBeInstanceOf(EngineUnavailable)
  await expect(opening).rejects.toThrow(
    'The accurate engine cannot be loaded (no such file: accurate.onnx). Install onrecord again, or use --engine rules, which needs no network.',
  )
})

test('the rules need nothing', async () => {
  const engine = await openEngine('rules')
  expect(engine.name).toBe('rules')
  await engine.close()
})

test('no engine is spread over more than four workers', () => {
  for (const name of engineNames) {
    expect(spreadOf(name).workers).toBeGreaterThanOrEqual(0)
    expect(spreadOf(name).workers).toBeLessThanOrEqual(4)
  }
})
