/** What the reader chose, kept in the browser; null where nothing is kept or nothing can be. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`onrecord-${name}`)
  } catch {
    return null
  }
}

/** Keeps a choice. A browser that refuses to store it forgets it with the page. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`onrecord-${name}`, value)
  } catch {
    // Storage may be switched off; the choice then holds until the page is left.
  }
}
