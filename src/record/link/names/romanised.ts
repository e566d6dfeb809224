import { memo } from './memo.ts'

/** What the common systems for writing Cyrillic, Arabic and Greek names in Latin letters differ in. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:[aeu][lrs])?-?/, 'abd'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ks/g, 'x'],
  [/ck|q/g, 'k'],
  [/(?<=[a-z])j(?=[aou])/g, 'i'],
  [/ij|yj|iy|yi|yy|ii/g, 'i'],
  [/y/g, 'i'],
  [/ii/g, 'i'],
  // Cyrillic ё after a sibilant.
  [/(?<=[cszj]h)(?:io|ie|o|e)(?=[vnm])/g, 'e'],
  [/^(?:ie|je)/, 'e'],
]

/** German and Nordic letters written out: "Mueller" as "muller". For names that print such a letter. */
export const withoutUmlauts: (word: string) => string = memo((word) =>
  word.replaceAll(/([aou])e/g, '$1').replaceAll('aa', 'a'),
)

/** Endings of Slavic family names, where h and g are two spellings of one letter. */
const slavic = /(?:ko|chuk|iuk|ski|ska|aia|ov|ova|ev|eva|in|ina|ich|ach|shin|ian)$/

/** One spelling for a word (ASCII, lower case) that is romanised in several ways. */
export const romanised: (word: string) => string = memo((word) => {
  let plain = word
  for (const [from, to] of rules) plain = plain.replace(from, to)
  return slavic.test(plain) ? plain.replaceAll(/(?<![cszt])h/g, 'g') : plain
})

/** Whether a romanised family name is of a kind that is written in several ways. */
export function isRomanised(family: string): boolean {
  return slavic.test(family)
}

/** The consonants of a romanised word, each run of one once: what Arabic and Hebrew letters tell. */
export const skeleton: (word: string) => string = memo((word) => {
  const consonants = word.replaceAll(/[aeiouyvwh]+/g, '').replaceAll(/(.)\1+/g, '$1')
  return consonants === '' ? word : consonants
})
