import { expect, test } from 'vitest'
import { toCueType } from './cue-type.ts'

test.each([
  ['said', 'say'],
  ['has repeatedly said', 'say'],
  ['According to', 'say'],
  [':', 'say'],
  ['―', 'say'],
  ['alleged', 'claim'],
  ['acknowledged', 'confirm'],
  ['has denied', 'deny'],
  ['did not promise', 'deny'],
  ['vowed', 'promise'],
  ['called for', 'demand'],
  ['is demanding', 'demand'],
  ['proposes', 'propose'],
  ['endorsed', 'support'],
  ['criticised', 'oppose'],
  ['voted against', 'oppose'],
  ['warned of', 'warn'],
  ['asked', 'ask'],
  ['revealed', 'report'],
  ['In … opinion', 'believe'],
  ['thought', 'believe'],
  ['would like', 'hope'],
  ['intends', 'plan'],
  ['knew', 'know'],
  ['predicted', 'judge'],
  ['zigzagged', 'unknown'],
  ['', 'say'],
])('%s → %s', (cue, type) => {
  expect(toCueType(cue)).toBe(type)
})
