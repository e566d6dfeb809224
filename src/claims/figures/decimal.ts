/** An exact decimal number: `digits` divided by ten to the power of `places`, which may be negative. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

/** Reads `12`, `0.5`. */
export function decimal(plain: string): Decimal {
  const point = plain.indexOf('.')
  if (point < 0) return { digits: BigInt(plain), places: 0 }
  const after = plain.slice(point + 1)
  return { digits: BigInt(plain.slice(0, point) + after), places: after.length }
}

/** Times ten to the power of `power`. */
export function shift(of: Decimal, power: number): Decimal {
  return { digits: of.digits, places: of.places - power }
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places }
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { digits: at(a, places) + at(b, places), places }
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places)
  return at(a, places) < at(b, places)
}

/** The quotient of whole numbers to two places, halves away from zero. */
export function ratio(part: number, whole: number): Decimal {
  return {
    digits: (BigInt(part) * 200n + BigInt(whole)) / (2n * BigInt(whole)),
    places: 2,
  }
}

/** Without zeros at the end beyond `least` places after the point. */
export function print(of: Decimal, least = 0): string {
  const places = Math.max(of.places, least)
  const digits = at(of, places)
    .toString()
    .padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  let end = places
  const after = digits.slice(digits.length - places)
  while (end > least && after[end - 1] === '0') end--
  return end > 0 ? `${whole}.${after.slice(0, end)}` : whole
}

function at(of: Decimal, places: number): bigint {
  return of.digits * 10n ** BigInt(places - of.places)
}
