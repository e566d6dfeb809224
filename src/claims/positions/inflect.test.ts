import { expect, test } from 'vitest'
import { formsOf } from './inflect.ts'

test.each([
  ['welcome', 'welcome welcomes welcomed welcoming'],
  ['plan', 'plan plans planned planning'],
  ['oppose', 'oppose opposes opposed opposing'],
  ['deny', 'deny denies denied denying'],
  ['press', 'press presses pressed pressing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['back', 'back backs backed backing'],
  ['regret', 'regret regrets regretted regretting'],
  ['seek/sought', 'seek seeks sought seeking'],
  ['foresee/foresaw/foreseen', 'foresee foresees foresaw foreseen foreseeing'],
])('%s → %s', (written, forms) => {
  expect(formsOf(written).join(' ')).toBe(forms)
})
