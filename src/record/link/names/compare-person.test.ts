import { expect, test } from 'vitest'
import { comparePersons } from './compare-person.ts'
import { readPerson } from './person.ts'

test.each([
  ['Pieter van den Brouckere', 'Pieter Vandenbrouckere', 'exact'],
  ['Kang Do-hyeong', 'Do Hyeong Kang', 'turned'],
  ['강도형', 'Kang Do-hyeong', 'exact'],
  ['Liu Zhengkai', '刘正凯', 'exact'],
  ['Szegvári-Nagy Ágota', 'Agota Szegvari Nagy', 'turned'],
  ['Bob Ellingboe', 'Robert J. Ellingboe', 'form'],
  ['W. Featheringill', 'Bill Featheringill', 'initial'],
  ['Jörg Müllenbröck', 'Joerg Muellenbroeck', 'romanised'],
  ['Volodymyr Hontarenko', 'Vladimir Gontarenko', 'romanised'],
  ['Mahmud al-Mansuri', 'Mahmoud Almansouri', 'romanised'],
  ['محمود المنصوري', 'Mahmoud El-Mansouri', 'script'],
  ['Blažena Dvořáčková-Hrubá', 'Blazena Dvorackova', 'part'],
  ['José García López', 'José García', 'part'],
  ['Geraint Prothero-Vane', 'Geraint Protheroe-Vane', 'misspelt'],
  ['Catherine Lowenthal', 'Catherine Lowentahl', 'misspelt'],
  ['Lena Achterbrink', 'Konrad Achterbrink', 'none'],
  ['Lowenthal', 'Catherine Lowenthal', 'family'],
] as const)('%s and %s: %s', (a, b, agreement) => {
  expect(comparePersons(readPerson(a), readPerson(b)).agreement).toBe(agreement)
  expect(comparePersons(readPerson(b), readPerson(a)).agreement).toBe(agreement)
})

test('middle names are compared by place', () => {
  const middle = (a: string, b: string): string =>
    comparePersons(readPerson(a), readPerson(b)).middle
  expect(middle('Torgeir B. Askvoll', 'Torgeir Bjarne Askvoll')).toBe('agree')
  expect(middle('Torgeir Askvoll', 'Torgeir B. Askvoll')).toBe('one')
  expect(middle('Torgeir H. B. Askvoll', 'Torgeir B. Askvoll')).toBe('conflict')
})
