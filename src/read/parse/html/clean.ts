/** The text of an element as it is read: no invisible characters, every kind of space a space. */
export function cleanText(text: string): string {
  // U+200C and U+200D stay: Persian, Hindi and emoji are misspelt without them.
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\0]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
}
