import { expect, test } from 'vitest'
import { hasKeys, joinKeys, searchKeys } from './name-keys.ts'

test('a name is sought as written, in ASCII letters, and without the marks of soft signs', () => {
  expect(searchKeys('Łukasz Réyl')).toEqual(['lukasz reyl'])
  expect(searchKeys('Нур Хальдане')).toEqual(['нур хальдане', "nur khal'dane", 'nur khaldane'])
  expect(searchKeys("Maeve O'Dell")).toEqual(["maeve o'dell"])
})

test('the keys of every name are there, once each', () => {
  const joined = joinKeys(['Нур Хальдане', 'нур хальдане', 'Noor'])
  expect(joined.split('\n').filter(Boolean)).toHaveLength(4)
  expect(hasKeys(joined, 'Нур Хальдане')).toBe(true)
  expect(hasKeys(joined, 'Nur')).toBe(false)
})
