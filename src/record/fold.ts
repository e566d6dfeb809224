/** Letters that Unicode does not take apart into a base and a mark, and what people type for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  '’': "'",
}

/**
 * A name or outlet as it is compared in searches: lower case, without diacritics, width or
 * ligature variants, spaces collapsed. It is never shown.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþħıłŧ’]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()
}
