import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * An id that is a hash of what makes the thing itself: the same parts give the same id. The parts
 * are joined by U+001F, which no name or address holds. 20 hexadecimal digits (80 bits): among a
 * hundred million things the chance of two alike is under one in a hundred million.
 */
export function hashId(parts: readonly string[]): string {
  return sha256(parts.join('\u001f')).slice(0, 20)
}
