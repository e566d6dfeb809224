import anyAscii from 'any-ascii'

/** ISO 15924 codes of the scripts that a name may be in, the commonest first. */
const scripts =
  `Latn Cyrl Arab Hani Hira Kana Hang Grek Hebr Deva Beng Geor Armn Thai Taml Telu Knda Mlym Gujr Guru
Orya Sinh Khmr Laoo Mymr Tibt Ethi Mong Bopo Thaa Syrc Nkoo Tfng Vaii Cher Cans Olck Adlm Yiii Java
Bali Sund Cham Tale Talu Lana Lisu Mtei Copt Goth Glag`.split(/\s+/)

const patterns = new Map(scripts.map((code) => [code, new RegExp(`\\p{Script=${code}}`, 'u')]))
const letters = /\p{Letter}/gu
const common = /[\p{Script=Common}\p{Script=Inherited}]/u
const uncoded = 'Zzzz'

/**
 * The scripts of a text's letters as ISO 15924 codes, most letters first, by letters. Letters that all
 * scripts share (ª, ー) count for none; a letter of a script that is not listed is `Zzzz`.
 */
export function scriptsOf(text: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const [letter] of text.matchAll(letters)) {
    if (common.test(letter)) continue
    const code = codeOf(letter)
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code)
}

/** Letters that were met, so that a long file in a rare script asks 50 patterns once a letter. */
const met = new Map<string, string>()
const mostMet = 20_000

function codeOf(letter: string): string {
  const known = met.get(letter)
  if (known !== undefined) return known
  const code = scripts.find((script) => patterns.get(script)?.test(letter)) ?? uncoded
  if (met.size < mostMet) met.set(letter, code)
  return code
}

/**
 * ISO 15924 of a name's letters: `Latn`, `Cyrl` …; the script of most letters where there are several,
 * `Jpan` for kana with or without Han, `Kore` for Hangul with Han; null where there are no letters.
 */
export function scriptOf(name: string): string | null {
  const found = scriptsOf(name)
  if (found.some((code) => code === 'Hira' || code === 'Kana')) {
    if (found.every((code) => japanese.has(code))) return 'Jpan'
  }
  if (found.length === 2 && found.every((code) => korean.has(code))) return 'Kore'
  return found[0] ?? null
}

const japanese = new Set(['Hira', 'Kana', 'Hani'])
const korean = new Set(['Hang', 'Hani'])

/** Words before a name that are not part of it. A title that names an office ("Pope") is kept. */
const honorifics = new Set('mr mrs ms mx dr prof professor sir dame rev hon'.split(' '))

/**
 * What two spellings of one name share: NFKC, lower case, ASCII letters and digits, one space between
 * words, initials joined ("U. S." is "us"), no honorific in front. For finding candidates: names of
 * different people may share a key. Empty where nothing of the name can be written in ASCII.
 */
export function nameKey(name: string): string {
  const ascii = anyAscii(name.normalize('NFKC').toLowerCase()).toLowerCase()
  const words = joinInitials(ascii.replaceAll(/['`’]/g, '').match(/[a-z0-9]+/g) ?? [])
  const first = words.findIndex((word) => !honorifics.has(word))
  return words.slice(Math.max(first, 0)).join(' ')
}

function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let initials = false
  for (const word of words) {
    const last = joined.length - 1
    const single = /^[a-z]$/.test(word)
    if (single && initials) joined[last] = `${joined[last]}${word}`
    else joined.push(word)
    initials = single
  }
  return joined
}
