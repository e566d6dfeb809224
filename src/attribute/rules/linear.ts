/**
 * Makes a feature's key from a template's pieces. The engine makes numbers, the trainer names;
 * a feature function serves both.
 */
export type ToKey<K> = (pieces: TemplateStringsArray, ...values: readonly (string | number)[]) => K

/** A linear scorer: the weight of each feature by its key. */
export class Weights {
  private readonly keys: Int32Array
  private readonly values: Float64Array
  private readonly mask: number

  /** Reads a weight table: `name weight` a line, the weight in hundredths. */
  constructor(table: string) {
    const lines = table.split('\n')
    // At most half full, so that a feature without a weight is known after a probe or two.
    let size = 16
    while (size < lines.length * 2) size *= 2
    this.keys = new Int32Array(size)
    this.values = new Float64Array(size)
    this.mask = size - 1
    for (const line of lines) {
      const gap = line.lastIndexOf(' ')
      if (gap > 0) this.add(toNumber(mixIn(seed, line, gap)), Number(line.slice(gap + 1)) / 100)
    }
  }

  score(features: readonly number[]): number {
    let sum = 0
    for (const key of features) {
      let at = key & this.mask
      while (this.keys[at] !== 0) {
        if (this.keys[at] === key) {
          sum += this.values[at] ?? 0
          break
        }
        at = (at + 1) & this.mask
      }
    }
    return sum
  }

  private add(key: number, value: number): void {
    let at = key & this.mask
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask
    this.keys[at] = key
    this.values[at] = value
  }
}

// FNV-1a, 32 bits: the key of a template is the hash of the name it would spell, and no string is
// made. Joining strings and looking them up took half of the engine's time.
const seed = 0x811c9dc5

export function hashKey(
  pieces: TemplateStringsArray,
  ...values: readonly (string | number)[]
): number {
  let hash = seed
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    hash = mixIn(hash, piece, piece.length)
    const value = values[at]
    if (value === undefined) continue
    const text = typeof value === 'string' ? value : String(value)
    hash = mixIn(hash, text, text.length)
  }
  return toNumber(hash)
}

function mixIn(hash: number, text: string, length: number): number {
  let mixed = hash
  for (let at = 0; at < length; at++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193)
  }
  return mixed
}

/** Spreads the high bits into the low ones that index a table; 0 marks an empty place there. */
function toNumber(hash: number): number {
  return hash ^ (hash >>> 15) || 1
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** The candidate that scores highest; undefined where there is none. */
export function best<T>(
  weights: Weights,
  candidates: readonly T[],
  features: (candidate: T) => readonly number[],
): T | undefined {
  if (candidates.length < 2) return candidates[0]
  let chosen: T | undefined
  let highest = -Infinity
  for (const candidate of candidates) {
    const value = weights.score(features(candidate))
    if (value <= highest) continue
    highest = value
    chosen = candidate
  }
  return chosen
}
