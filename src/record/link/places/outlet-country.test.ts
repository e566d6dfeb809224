import { expect, test } from 'vitest'
import { readOutlet } from '../names/outlet.ts'
import { outletCountry } from './outlet-country.ts'
import { outletCountries } from './outlets.ts'

test('a well-known outlet is at home in its country, by its name or its domain', () => {
  for (const name of ['The New York Times', 'new york times', 'www.nytimes.com', 'NYT']) {
    expect(outletCountry(name, null), name).toBe('US')
  }
  expect(outletCountry('Süddeutsche Zeitung', null)).toBe('DE')
  expect(outletCountry('Reuters', 'https://www.reuters.com/world/')).toBe('GB')
  expect(outletCountry(null, 'https://edition.cnn.com/2025/')).toBe('US')
  expect(outletCountry('The Harbour Post', 'https://harbourpost.com/')).toBeNull()
})

test('else the domain tells, where it is a country’s and not sold to everyone', () => {
  const at = (host: string): string | null => outletCountry('The Harbour Post', `https://${host}/`)
  expect(at('www.harbourpost.co.uk')).toBe('GB')
  expect(at('harbourpost.de')).toBe('DE')
  expect(at('harbourpost.in')).toBe('IN')
  expect(at('xn--80a1acny.xn--p1ai')).toBe('RU')
  for (const host of ['harbourpost.com', 'harbourpost.io', 'harbourpost.eu', 'harbourpost.news']) {
    expect(at(host), host).toBeNull()
  }
  expect(at('127.0.0.1')).toBeNull()
  expect(at('localhost')).toBeNull()
  expect(outletCountry(null, 'no address')).toBeNull()
  expect(outletCountry(null, null)).toBeNull()
})

test('of two outlets of one name the domain says which', () => {
  expect(outletCountry('The Guardian', 'https://www.theguardian.com/')).toBe('GB')
  expect(outletCountry('The Guardian', 'https://guardian.ng/')).toBe('NG')
  expect(outletCountry('The Independent', 'https://harbour-independent.com/')).toBeNull()
  expect(outletCountry('The Independent', null)).toBe('GB')
})

test('no name in the table is of two countries, and each code is two letters', () => {
  const known = new Map<string, string>()
  for (const [name, country] of outletCountries) {
    const { joined } = readOutlet(name)
    expect(joined, name).not.toBe('')
    expect(country).toMatch(/^[A-Z]{2}$/)
    expect(known.get(joined) ?? country, name).toBe(country)
    known.set(joined, country)
  }
})
