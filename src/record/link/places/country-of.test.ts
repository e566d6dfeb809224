import { expect, test } from 'vitest'
import { countryOf, placesIn } from './country-of.ts'

test('a state is known by its short and long names, its demonym and its capital', () => {
  const names = [
    'Netherlands',
    'the Netherlands',
    'Kingdom of the Netherlands',
    'Dutch',
    'The Hague',
  ]
  for (const name of names) expect(countryOf(name), name).toBe('NL')
  expect(countryOf('Democratic People’s Republic of Korea')).toBe('KP')
  expect(countryOf('Republic of Korea')).toBe('KR')
  expect(countryOf('the U.S.')).toBe('US')
  expect(countryOf("Côte d'Ivoire")).toBe('CI')
  expect(countryOf('Україна')).toBe('UA')
  expect(countryOf('Congo')).toBeNull()
})

test('an office says of which state it is; a capital stays in its words', () => {
  expect(placesIn("South Korea's fisheries minister")).toEqual({
    countries: ['KR'],
    byCapital: [],
    rest: ['fisheries', 'minister'],
  })
  expect(placesIn('mayor of Oslo')).toEqual({
    countries: [],
    byCapital: ['NO'],
    rest: ['mayor', 'of', 'oslo'],
  })
})
