import { expect, test } from 'vitest'
import { betterName, hasKeys, joinKeys, searchKeys } from './name-keys.ts'

test('a name is sought as written, in ASCII letters, and without the marks of soft signs', () => {
  expect(searchKeys('Łukasz Réyl')).toEqual(['lukasz reyl'])
  expect(searchKeys('Нур Хальдане')).toEqual(['нур хальдане', "nur khal'dane", 'nur khaldane'])
  expect(searchKeys("Maeve O'Dell")).toEqual(["maeve o'dell"])
})

test.each([
  ['Lena Brandt', 'L. M. Brandt'],
  ['Lena M. Brandt', 'Lena Brandt'],
  ['Lena Maria Brandt', 'Lena M. Brandt'],
  ['Lena Brandt', 'LENA MARIA BRANDT'],
  ['J.K. Brandt', 'Brandt'],
])('%s is a better spelling than %s', (better, worse) => {
  expect([betterName(better, worse), betterName(worse, better)]).toEqual([better, better])
})

test('the keys of every name are there, once each', () => {
  const joined = joinKeys(['Нур Хальдане', 'нур хальдане', 'Noor'])
  expect(joined.split('\n').filter(Boolean)).toHaveLength(4)
  expect(hasKeys(joined, 'Нур Хальдане')).toBe(true)
  expect(hasKeys(joined, 'Nur')).toBe(false)
})
