/** Thrown where a row does not hold what this program wrote; the message names what is wrong. */
export class DamageError extends Error {
  override readonly name = 'DamageError'
}

/** JSON that the store itself has written; a DamageError where it has been changed since. */
export function parseStored<T>(json: string, fits: (value: unknown) => boolean): T {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new DamageError('a row is not JSON', { cause: error })
  }
  if (!fits(value)) throw new DamageError('a row holds JSON of another shape')
  return value as T
}

export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}
