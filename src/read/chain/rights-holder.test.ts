import { expect, test } from 'vitest'
import { isHolding, rightsHolder } from './rights-holder.ts'

test.each([
  ['© 2031 The Quay Post', 'The Quay Post'],
  ['© The Quay Post 2031', 'The Quay Post'],
  ['Copyright (c) 2029-2031, Quay Post Ltd. All rights reserved.', 'Quay Post'],
  ['Copyright © 2031 by Quay Post, Inc.', 'Quay Post'],
  ['(c) Quay Post Publishing GmbH & Co. KG', 'Quay Post Publishing'],
  ['© 2031 Quay Post & Sons', 'Quay Post'],
  ['© 2031 Harl & Sons Ltd', 'Harl & Sons'],
  ['Copyright 2031 Tidewater plc | All Rights Reserved', 'Tidewater'],
  ['© 2031 Quay News Limited.', 'Quay News'],
  ['Quay News LLC', 'Quay News'],
  ['Tidewater News Agency', 'Tidewater News Agency'],
  ['© 2031', ''],
  ['Limited', 'Limited'],
  ['The U.S. Tribune', 'The U.S. Tribune'],
])('%j names %j', (notice, name) => {
  expect(rightsHolder(notice)).toBe(name)
})

test('a publishing house is not the paper', () => {
  expect(isHolding('Valley Newspapers')).toBe(true)
  expect(isHolding('Valley Advertiser')).toBe(false)
})
