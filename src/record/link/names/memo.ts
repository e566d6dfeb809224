/** As many texts as the actors of some thousand reports have; a read name takes about 500 bytes. */
const most = 20_000

/** A function that keeps what it gave; it forgets all at once when full. */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = read(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, value)
    return value
  }
}
