import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLocalName, isPublic, literalAddress } from './address.ts'

const notPublic = [
  // IPv4, with the first and last address of each range.
  ...['0.0.0.0', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255'],
  ...['127.0.0.1', '127.255.255.255', '169.254.0.0', '169.254.169.254', '172.16.0.0'],
  ...['172.31.255.255', '192.0.0.1', '192.0.2.1', '192.88.99.1', '192.168.0.0', '192.168.255.255'],
  ...['198.18.0.0', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1'],
  ...['239.255.255.255', '240.0.0.0', '255.255.255.254', '255.255.255.255'],
  // Other spellings of the same.
  ...['2130706433', '0x7f.1', '0x7f000001', '0177.0.0.1', '127.1', '012.0.0.1'],
  // IPv6.
  ...['::', '::1', 'fc00::1', 'fdff:ffff::1', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1'],
  ...['ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1'],
  ...['64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::1', '2002:7f00:1::', '2002:808:808::'],
  ...['2001:0:53aa:64c::1', '2001:db8::1', '3fff::1', '100::1', '5f00::1', '4000::1', '2001:10::1'],
  // What is no address.
  ...['', 'localhost', 'example.org', '1.2.3.4.5', '256.1.1.1', ':::', '[::1]', '127.0.0.1 '],
]
test.each(notPublic)('%j is not public', (address) => {
  expect(isPublic(address)).toBe(false)
})

const open = [
  ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0'],
  ...['126.255.255.255', '128.0.0.1', '169.253.255.255', '172.15.255.255', '172.32.0.0'],
  ...['192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255'],
  ...['2606:4700::1', '2a00:1450::1', '2001:4860:4860::8888', '2000::1'],
]
test.each(open)('%s is public', (address) => {
  expect(isPublic(address)).toBe(true)
})

test('any string has an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.ipV4Extended(), fc.ipV6()), (address) => {
      expect(typeof isPublic(address)).toBe('boolean')
    }),
  )
})

test('no private IPv4 address is public in an IPv6 that carries it', () => {
  const parts = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(parts, ([c, d]) => {
      expect(isPublic(`::ffff:192.168.${c}.${d}`)).toBe(false)
      expect(isPublic(`64:ff9b::10.1.${c}.${d}`)).toBe(false)
      expect(isPublic(`2002:7f00:${c.toString(16)}${d.toString(16).padStart(2, '0')}::1`)).toBe(
        false,
      )
    }),
  )
})

const literals: readonly (readonly [string, string | null])[] = [
  ['127.0.0.1', '127.0.0.1'],
  ['127.0.0.1.', '127.0.0.1'],
  ['2130706433', '127.0.0.1'],
  ['0x7f.1', '127.0.0.1'],
  ['0177.0.0.1', '127.0.0.1'],
  ['[::1]', '::1'],
  ['[::ffff:127.0.0.1]', '::ffff:7f00:1'],
  ['example.org', null],
  ['localhost', null],
]
test.each(literals)('the host %s as an address', (host, address) => {
  expect(literalAddress(host)).toBe(address)
})

test('names of this machine', () => {
  for (const name of ['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'a.localhost..']) {
    expect(isLocalName(name)).toBe(true)
  }
  for (const name of ['localhost.example.org', 'notlocalhost', 'example.org']) {
    expect(isLocalName(name)).toBe(false)
  }
})
