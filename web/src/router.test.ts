import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  actorPath,
  claimOfHash,
  claimPath,
  parseRoute,
  reportPath,
  statementOfHash,
  withQuery,
} from './router.ts'

test.each([
  ['/', { kind: 'search' }],
  ['/reports', { kind: 'reports' }],
  ['/actors/', { kind: 'actors' }],
  ['/claims', { kind: 'claims' }],
  ['/ledger/', { kind: 'ledger' }],
  ['/positions', { kind: 'positions' }],
  ['/processes', { kind: 'processes' }],
  ['/occasions', { kind: 'occasions' }],
  ['/ledger/a', { kind: 'unknown' }],
  ['/report/a1', { kind: 'report', id: 'a1' }],
  ['/report/', { kind: 'unknown' }],
  ['/report/a/b', { kind: 'unknown' }],
  ['/reports/a', { kind: 'unknown' }],
  ['/report/%ff', { kind: 'report', id: '%ff' }],
  ['/elsewhere', { kind: 'unknown' }],
])('%s', (path, route) => {
  expect(parseRoute(path)).toEqual(route)
})

test('any id comes back from its address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      fc.pre(id !== '.' && id !== '..')
      const url = new URL(reportPath(id, id), 'http://localhost')
      expect(parseRoute(url.pathname)).toEqual({ kind: 'report', id })
      expect(statementOfHash(url.hash)).toBe(id)
      expect(claimOfHash(url.hash)).toBeNull()
      const claim = new URL(claimPath(id, id), 'http://localhost')
      expect(parseRoute(claim.pathname)).toEqual({ kind: 'report', id })
      expect(claimOfHash(claim.hash)).toBe(id)
      expect(statementOfHash(claim.hash)).toBeNull()
      expect(parseRoute(new URL(actorPath(id), 'http://localhost').pathname)).toEqual({
        kind: 'actor',
        id,
      })
    }),
  )
})

test('empty parameters are left out of an address', () => {
  expect(withQuery('/', { q: '', form: '' })).toBe('/')
  expect(withQuery('/', { q: 'a b', form: 'direct' })).toBe('/?q=a+b&form=direct')
})
