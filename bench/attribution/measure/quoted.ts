import type { Token } from './tokens.ts'

export type ContentType = 'direct' | 'mixed' | 'indirect'

/** A mask over the code units of a text: 1 inside double quotation marks, within a paragraph. */
export function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  let open = -1
  const close = (end: number): void => {
    if (open >= 0) mask.fill(1, open, end)
    open = -1
  }
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      close(at)
      continue
    }
    const { side, length } = markAt(text, at, open >= 0)
    if (side === 'open' && open < 0) open = at
    else if (side === 'close') close(at + length)
    at += length - 1
  }
  close(text.length)
  return mask
}

/** Direct: every word is quoted; indirect: none; mixed: some. */
export function typeOf(words: readonly Token[], mask: Uint8Array): ContentType {
  const quoted = words.filter(({ start }) => mask[start] === 1).length
  if (quoted === 0) return 'indirect'
  return quoted === words.length ? 'direct' : 'mixed'
}

function markAt(
  text: string,
  at: number,
  isOpen: boolean,
): { readonly side: 'open' | 'close' | null; readonly length: number } {
  const character = text[at] ?? ''
  if ('“„«'.includes(character)) return { side: 'open', length: 1 }
  if ('”»'.includes(character)) return { side: 'close', length: 1 }
  const doubled = (character === "'" || character === '`') && text[at + 1] === character
  if (character !== '"' && character !== '‟' && !doubled) return { side: null, length: 1 }
  const length = doubled ? 2 : 1
  if (character === '`') return { side: 'open', length }
  const before = text[at - 1] ?? '\n'
  const after = text[at + length] ?? '\n'
  const spaceBefore = /[\s([—–\-‘'/]/.test(before)
  const spaceAfter = /\s/.test(after)
  if (spaceBefore && !spaceAfter) {
    return { side: isOpen && /[—–-]/.test(before) ? 'close' : 'open', length }
  }
  if (spaceAfter && !spaceBefore) return { side: 'close', length }
  return { side: isOpen ? 'close' : 'open', length }
}
