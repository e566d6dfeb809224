/** The exact number units / 10^scale. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

/** Reads a decimal string such as "20000000000" or "-0.835"; throws a RangeError where it is none. */
export function decimal(text: string): Decimal {
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (!parts) throw new RangeError(`Not a decimal number: ${text}`)
  const [, whole = '', fraction = ''] = parts
  return { units: BigInt(whole + fraction), scale: fraction.length }
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

/** `a` divided by a positive `b`, rounded half to even to `places` decimal places. */
export function divide(a: Decimal, b: Decimal, places: number): Decimal {
  const up = 10n ** BigInt(places + b.scale)
  const down = b.units * 10n ** BigInt(a.scale)
  return { units: halfEven(a.units * up, down), scale: places }
}

function halfEven(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator
  const quotient = size / denominator
  const twice = (size % denominator) * 2n
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n)
  const rounded = up ? quotient + 1n : quotient
  return numerator < 0n ? -rounded : rounded
}

/** Writes it with all of its places, or with none where they are all zero. */
export function write({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale)
  const size = /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`
  return units < 0n ? `-${size}` : size
}
