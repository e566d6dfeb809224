import { keep, kept } from '../keep.ts'

export interface KeyHandlers {
  /** 1 for the next statement, -1 for the one before. */
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
}

/** Whether single letters are keys of the reader. They can be in the way of other software. */
export function lettersOn(): boolean {
  return kept('letters') !== 'off'
}

/** Keeps whether single letters are keys. */
export function setLetters(on: boolean): void {
  keep('letters', on ? 'on' : 'off')
}

/** Follows the keys of the reader: j, k, the arrows while a note has the focus, Escape. */
export function followKeys(handlers: KeyHandlers): () => void {
  const follow = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof HTMLElement ? event.target : null
    if (target?.matches('input, select, textarea, [contenteditable]')) return
    const onNote = target?.matches('.note') ?? false
    const letters = lettersOn()
    if ((letters && event.key === 'j') || (onNote && event.key === 'ArrowDown')) handlers.step(1)
    else if ((letters && event.key === 'k') || (onNote && event.key === 'ArrowUp'))
      handlers.step(-1)
    else if (event.key === 'Escape') handlers.close()
    else return
    event.preventDefault()
  }
  document.addEventListener('keydown', follow)
  return () => document.removeEventListener('keydown', follow)
}
