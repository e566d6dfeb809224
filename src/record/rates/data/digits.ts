/** Decimal places of the currencies that ISO 4217 gives other than two. */
const placesByCode: Readonly<Record<string, number>> = Object.fromEntries([
  ...'BEF BIF BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF PTE PYG RWF UGX VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
])

/** How many decimal places the smallest unit of a currency has. */
export function places(currency: string): number {
  return placesByCode[currency] ?? 2
}
