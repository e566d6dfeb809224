/** As many texts as the actors of some thousand reports have; a read name takes about 500 bytes. */
const most = 20_000

/** UTF-16 code units. The longest names of ministries have 200; what is longer is no name. */
const longest = 300

/** A function of a name that keeps what it gave; it forgets all at once when full. */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (whole) => {
    const text = whole.length > longest ? whole.slice(0, longest) : whole
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = read(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, value)
    return value
  }
}
