/**
 * Where entries and their parts came from, for messages: "Line 12 (“Ada Holm”)". Kept beside the
 * objects, since the register's shape has no room for it.
 */
export type Places = WeakMap<object, string>

/** The place of a thing, or the words that stand in for it. */
export function placeOf(places: Places, thing: object, otherwise: string): string {
  return places.get(thing) ?? otherwise
}

/** A value as messages show it: in quotation marks, control characters escaped, cut at 60 units. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const cut = value.length > 60 ? `${value.slice(0, 60)}…` : value
    return `“${cut.replace(/[\p{C}\u2028\u2029]/gu, codePoint)}”`
  }
  if (Array.isArray(value)) return 'a list'
  if (value === undefined) return 'nothing'
  if (value !== null && typeof value === 'object') return 'an object'
  return String(value)
}

/** A character as its code point: U+202E. */
export function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
