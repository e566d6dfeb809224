import { scriptOf, scriptsOf } from './names.ts'
import { codePoint } from './places.ts'

/** Controls, format characters, lone surrogates, private use and noncharacters; fillers; separators. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]|\p{Noncharacter_Code_Point}/gu
const joiners = new Set(['\u200c', '\u200d'])
/** Scripts in which a joiner or non-joiner changes nothing that is to be seen. */
const joinerless = new Set(['Latn', 'Cyrl', 'Grek', 'Hebr', 'Hani', 'Hang', 'Hira', 'Kana'])

/**
 * The characters of a text that cannot be seen, or that turn the order of others around, as code
 * points. A joiner or non-joiner after a letter of a script that uses them (Persian, Hindi) is none.
 */
export function hiddenCharacters(text: string): readonly string[] {
  const found = new Set<string>()
  for (const { 0: character, index } of text.matchAll(hidden)) {
    if (joiners.has(character) && joins(text.slice(Math.max(index - 4, 0), index))) continue
    found.add(codePoint(character))
  }
  return [...found]
}

function joins(before: string): boolean {
  const letter = before.match(/\p{L}(?=\p{M}*$)/u)?.[0]
  const script = letter === undefined ? null : scriptOf(letter)
  return script !== null && !joinerless.has(script)
}

/** Scripts whose letters are mistaken for one another. */
const lookalikes = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])

/**
 * Words whose letters are of two scripts that look alike ("Пeтр" with a Latin e), with the letters
 * that are in the minority. Two scripts in two words are no fault: "Петро (Petro)", "Радио NRJ"; nor
 * are letters joined by a hyphen or a digit: "ТВ-Sport".
 */
export function mixedWords(
  name: string,
): readonly { readonly word: string; readonly odd: string }[] {
  return [...name.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(([word]) => {
    const [main, ...others] = scriptsOf(word).filter((script) => lookalikes.has(script))
    if (main === undefined || others.length === 0) return []
    const odd = [...word].filter((letter) => others.includes(scriptOf(letter) ?? ''))
    return [{ word, odd: [...new Set(odd)].map((one) => `${one} (${codePoint(one)})`).join(', ') }]
  })
}
