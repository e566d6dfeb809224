import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRegister } from '../../../test/register/arbitrary.ts'
import { checkRegister } from './check.ts'
import { readFollowTheMoney } from './ftm/read.ts'
import { writeFollowTheMoney } from './ftm/write.ts'
import { readPopolo } from './popolo/read.ts'
import { writePopolo } from './popolo/write.ts'
import type { RegisterResult } from './result.ts'

/** Whatever came in: no errors or no entries, and what is kept has no fault left. */
function expectSound(read: (onError: 'stop' | 'skip') => RegisterResult): void {
  const stopped = read('stop')
  const skipped = read('skip')
  expect(stopped.issues).toEqual(skipped.issues)
  const failed = stopped.issues.some(({ severity }) => severity === 'error')
  expect(stopped.entries).toEqual(failed ? [] : skipped.entries)
  const again = checkRegister(skipped.entries)
  expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(again.entries).toEqual(skipped.entries)
  writePopolo(skipped.entries)
  writeFollowTheMoney(skipped.entries)
}

function expectSoundText(text: string): void {
  expectSound((onError) => readPopolo(text, { onError }))
  expectSound((onError) => readFollowTheMoney(text, { onError }))
}

const key = fc.constantFrom(
  ...['id', '@type', 'schema', 'properties', 'name', 'names', 'type', 'persons', 'organizations'],
  ...[
    'memberships',
    'posts',
    'events',
    'areas',
    'person_id',
    'organization_id',
    'post_id',
    'label',
  ],
  ...[
    'other_names',
    'identifiers',
    'member',
    'holder',
    'post',
    'organization',
    'parent_id',
    '__proto__',
  ],
)
const leaf = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'Person',
    'Organization',
    'Membership',
    'Occupancy',
    'Position',
    'person',
  ),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
)
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 6 }),
  ),
}))

test('any JSON', () => {
  fc.assert(
    fc.property(json, (value) => {
      expectSoundText(JSON.stringify(value))
      expectSound((onError) => checkRegister(value, { onError }))
      expectSound((onError) => checkRegister([value], { onError }))
    }),
    { numRuns: 300 },
  )
})

test('any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSoundText))
})

test('good files with a stretch of them changed', () => {
  const change = fc.tuple(
    fc.nat(),
    fc.nat({ max: 30 }),
    fc.constantFrom('', '"', '{', '[1', 'null', 'a'),
  )
  const file = fc.oneof(
    arbitraryRegister.map(writePopolo),
    arbitraryRegister.map(writeFollowTheMoney),
  )
  fc.assert(
    fc.property(file, change, (text, [at, length, put]) => {
      const start = at % (text.length + 1)
      expectSoundText(text.slice(0, start) + put + text.slice(start + length))
    }),
    { numRuns: 200 },
  )
})

test('good entries with a field changed', () => {
  const field = fc.constantFrom(
    ...['id', 'type', 'name', 'names', 'offices', 'memberships', 'identifiers', 'country', 'born'],
  )
  fc.assert(
    fc.property(arbitraryRegister, field, json, fc.nat(), (entries, name, value, at) => {
      const changed = entries.map((entry, index) =>
        index === at % entries.length ? { ...entry, [name]: value } : entry,
      )
      expectSound((onError) => checkRegister(changed, { onError }))
    }),
    { numRuns: 200 },
  )
})
