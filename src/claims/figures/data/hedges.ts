import type { Bound } from '../../../shapes/claims/figure.ts'

/** Words before a number, by what they make of it; those of a line's end are apart by commas. */
export const hedgesBefore: Readonly<Record<Exclude<Bound, '=' | 'range'>, string>> = {
  '~': `about, around, some, roughly, nearly, barely, almost, close to, approximately, approx, approx., circa, ca., c.,
    near, an estimated, estimated, virtually, practically, not quite, in the region of, in the order of,
    on the order of, in the neighbourhood of, in the neighborhood of, somewhere around, something like,
    or about, or around, just about, maybe, perhaps, very nearly, very close to, an average of, ~, ≈, ±`,
  '>': `more than, over, above, in excess of, upwards of, upward of, exceeding, north of, greater than,
    larger than, higher than, beyond, >`,
  '≥': `at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum, at the very least, at a minimum, ≥`,
  '<': `under, less than, below, fewer than, shy of, short of, lower than, smaller than, south of, <`,
  '≤': `up to, as much as, as many as, at most, no more than, not more than, a maximum of, maximum, a ceiling of, at the most,
    anything up to, as high as, not exceeding, at least up to, ≤`,
}

/** Words that may stand before one of `>` and `<`: “just under”, “well over”. */
export const degrees = `just, well, slightly, far, a little, a bit, considerably, significantly, comfortably, substantially, much, only just,
  marginally, a fraction, a shade, narrowly, fractionally, way`

/** Hedges that are also prepositions of place: hedges of money and shares alone. */
export const placeHedges = 'north of, south of, short of, shy of, near, beyond, minimum, maximum'

/** Words behind a figure. */
export const hedgesBehind: Readonly<Record<Exclude<Bound, '=' | 'range' | '<'>, string>> = {
  '~': 'or so, or thereabouts, give or take, -odd, odd, -ish',
  '>': 'and counting',
  '≥': 'or more, or higher, or above, and more, and above, plus, -plus, +',
  '≤': 'or less, or fewer, or below',
}
