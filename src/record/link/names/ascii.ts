import anyAscii from 'any-ascii'
import { memo } from './memo.ts'

const syllabic = /[\p{Script=Han}\p{Script=Hangul}]/u
const hangul = /^\p{Script=Hangul}+$/u
const greek = /\p{Script=Greek}/u

/**
 * A name in ASCII and lower case, apostrophes gone, its words as printed; hyphens stay. Han and Hangul
 * are parted by syllable, and Greek digraphs are written as they sound.
 */
export const toAscii: (text: string) => string = memo((text) => {
  const plain = text.normalize('NFKC')
  if (/^[\0-\x7f]*$/.test(plain)) return plain.toLowerCase().replaceAll(/['`]/g, '')
  const ascii = syllabic.test(plain)
    ? anyAscii(plain).replaceAll(/(?<=[A-Za-z])(?=[A-Z])/g, ' ')
    : anyAscii(plain)
  const lower = ascii.toLowerCase().replaceAll(/['`]/g, '')
  if (hangul.test(plain)) return withUsualFamilyName(lower)
  return greek.test(plain) ? asItSounds(lower) : lower
})

/** any-ascii writes Greek by letter: μπ as "mp", ου as "oy". */
function asItSounds(greekLetters: string): string {
  return greekLetters
    .replaceAll(/\bmp/g, 'b')
    .replaceAll(/\bnt/g, 'd')
    .replaceAll('oy', 'ou')
    .replaceAll(/gk/g, 'g')
}

export function wordsOf(text: string): readonly string[] {
  return toAscii(text).match(/[a-z0-9]+/g) ?? []
}

/** Korean family names by the letters that any-ascii writes → as they are usually written in Latin. */
const koreanFamilyNames: ReadonlyMap<string, string> = new Map(
  `gim kim, i lee, bag park, choe choi, gang kang, jeong jung, jo cho, yun yoon, im lim, sin shin, an ahn, o oh,
baeg baek, gwon kwon, u woo, no roh, yu yoo, mun moon, ju joo, gu koo, ho heo, bae bae`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** "gim min su" → "kim minsu". */
function withUsualFamilyName(syllables: string): string {
  const [family = '', ...given] = syllables.split(' ')
  return `${koreanFamilyNames.get(family) ?? family} ${given.join('')}`.trim()
}
