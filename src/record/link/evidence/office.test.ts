import { expect, test } from 'vitest'
import { compareOffices, readOffice } from './office.ts'

test.each([
  ['minister of culture', 'former culture minister', 'same'],
  ['chief executive of Skellig Line', 'head of Skellig Line', 'same'],
  ['chief executive', 'Skellig Line chief executive', 'field'],
  ['finance minister', 'prime minister', 'near'],
  ['міністр інфраструктури', 'infrastructure minister', 'same'],
  ['董事长', 'chairman of Haoyue', 'field'],
  ['senator', 'mayor of Dunmore Falls', 'field'],
  ['mayor of Oslo', 'mayor of Bergen', 'near'],
  ['energy minister', 'basketball coach', 'apart'],
  ['Norwegian finance minister', 'Danish finance minister', 'other'],
  ['minister', '', 'unknown'],
] as const)('%s and %s: %s', (a, b, agreement) => {
  expect(compareOffices(readOffice(a), readOffice(b))).toBe(agreement)
  expect(compareOffices(readOffice(b), readOffice(a))).toBe(agreement)
})
