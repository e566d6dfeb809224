import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from './answers.ts'
import { readManifest, type Service } from './manifest.ts'

const service: Service = {
  protocol: '0.2',
  batchSize: null,
  scheme: 'wikidata',
  identifierSpace: 'http://www.wikidata.org/entity/',
}

const key = fc.constantFrom(
  ...['q0', 'q1', 'results', 'result', 'candidates', 'id', 'name', 'score', 'match', 'type'],
  ...['versions', 'identifierSpace', 'view', 'url', 'batchSize', '__proto__'],
)
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { maxKeys: 5 }),
  ),
}))

test('any answer is read or refused', () => {
  fc.assert(
    fc.property(json, (value) => {
      readManifest(value)
      for (const protocol of ['0.2', '1.0'] as const) {
        const read = readAnswers(value, 2, { ...service, protocol })
        if (!read) continue
        expect(read.candidates.length).toBe(2)
        for (const one of read.candidates.flatMap((list) => list ?? [])) {
          expect(one.id).not.toBe('')
          expect(Object.keys(one)).toEqual(['id', 'name', 'score', 'match', 'types'])
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('a manifest without versions is of 0.1, and one of both is asked as 0.2', () => {
  const identifierSpace = 'http://www.wikidata.org/entity/'
  expect(readManifest({ name: 'x', identifierSpace })).toEqual(service)
  const versions = ['1.0-draft', '0.2']
  expect(readManifest({ name: 'x', identifierSpace, versions })?.protocol).toBe('0.2')
  expect(readManifest({ name: 'x', versions: ['1.0-draft'] })?.protocol).toBe('1.0')
  expect(readManifest({ name: 'x' })).toBeNull()
})
