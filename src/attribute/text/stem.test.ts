import { expect, test } from 'vitest'
import { stem } from './stem.ts'

test.each([
  'say says said saying',
  'deny denies denied denying',
  'criticize criticise criticized criticised criticises criticizing',
  'admit admits admitted admitting',
  'agree agrees agreed agreeing',
  'add adds added adding',
  'tell tells told telling',
  'press presses pressed pressing',
  'favor favour favored favours',
  'write wrote written writes writing',
])('%s have one stem', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})

test('a note is not a not', () => {
  expect(stem('noted')).not.toBe(stem('nothing'))
})
