import { toAscii } from '../names/ascii.ts'
import { memo } from '../names/memo.ts'
import { capitals, countryNames } from './countries.ts'

const longForm =
  /^(?:the )?(?:(?:federal|federative|islamic|people|democratic|socialist|united|arab) )*(?:republic|kingdom|state|commonwealth|principality|sultanate|union) of (?:the )?/

/** ISO 3166-1 alpha-2 of the state that a whole name means, long forms too; null where it means none. */
export const countryOf: (name: string) => string | null = memo((name) => {
  const plain = plainWords(name)
  return (
    countryNames.get(plain) ??
    countryNames.get(plain.replace(/^the /, '')) ??
    countryNames.get(plain.replace(longForm, '')) ??
    capitals.get(plain.replace(/^the /, '')) ??
    capitals.get(plain) ??
    null
  )
})

export interface Placed {
  /** ISO 3166-1 alpha-2, each once. */
  readonly countries: readonly string[]
  /** Those whose capital the words name. */
  readonly byCapital: readonly string[]
  /** What is left of the words without those that name a state. */
  readonly rest: readonly string[]
}

/** Which states the words of an office or a body name: "Norwegian", "of South Korea", "Polish". */
export const placesIn: (text: string) => Placed = memo((text) => {
  const words = plainWords(text).split(' ')
  const countries = new Set<string>()
  const byCapital = new Set<string>()
  const rest: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2, 1].find((n) => countryNames.has(words.slice(at, at + n).join(' ')))
    if (length === undefined) {
      for (const n of [3, 2, 1]) {
        const capital = capitals.get(words.slice(at, at + n).join(' '))
        if (capital !== undefined) byCapital.add(capital)
      }
      rest.push(words[at] ?? '')
      at++
      continue
    }
    countries.add(countryNames.get(words.slice(at, at + length).join(' ')) ?? '')
    at += length
  }
  return {
    countries: [...countries],
    byCapital: [...byCapital],
    rest: rest.filter((word) => word !== ''),
  }
})

function plainWords(text: string): string {
  const ascii = toAscii(text.replaceAll(/['’]s\b/g, ''))
  return ascii
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}
