import { expect, test } from 'vitest'
import type { Actor } from '../shapes/actor.ts'
import { recordActorId } from './actor-id.ts'

function id(name: string, type: Actor['type'], report = 'r1', local = 'a1'): string {
  return recordActorId({ id: local, type, name, office: null, mentions: [], unnamed: null }, report)
}

test.each([
  ['person', 'Ada Holm'],
  ['organisation', 'Port Authority'],
  ['organisation', 'NATO'],
  ['state', 'Norland'],
  ['outlet', 'Mail'],
] as const)('a %s named %s is one across reports', (type, name) => {
  const one = id(name, type)
  expect(one).toMatch(/^[0-9a-f]{20}$/)
  expect(id(` ${name.toUpperCase()} `.replace(' ', '\u00a0 '), type, 'r2', 'a9')).toBe(one)
  expect(id(`${name}s`, type)).not.toBe(one)
})

test('a name is another actor as another type', () => {
  expect(id('Norland', 'state')).not.toBe(id('Norland', 'organisation'))
})

test.each([
  ['unnamed', 'a senior official'],
  ['group', 'the dockers'],
  ['person', 'Holm'],
  ['organisation', ' '],
] as const)('a %s called "%s" is known within its report alone', (type, name) => {
  const all = [id(name, type), id(name, type, 'r2'), id(name, type, 'r1', 'a2')]
  expect(new Set(all).size).toBe(3)
  expect(id(name, type)).toBe(all[0])
})
