export function shown(text: string): string
export function shown(text: string | null): string | null
/** The same text, with U+FFFD for what SQLite's text cannot hold; offsets stay. */
export function shown(text: string | null): string | null {
  return text === null ? null : text.toWellFormed().replaceAll('\0', '\ufffd')
}
