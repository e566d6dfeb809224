/** Verbs of taking part, with what may follow them before what it is in. */
export const joining: ReadonlySet<string> = new Set(
  `join participate contribute involved help serve deploy send there part join joining participating contributing
  taking take sign signing enter entering`.split(/\s+/),
)

export const certainties: Readonly<Record<string, 'CT' | 'PR' | 'PS'>> = {
  will: 'CT',
  wo: 'CT',
  "'ll": 'CT',
  would: 'CT',
  could: 'PS',
  might: 'PS',
  may: 'PS',
  can: 'PS',
  possibly: 'PS',
  perhaps: 'PS',
  maybe: 'PS',
  possible: 'PS',
  conceivable: 'PS',
  likely: 'PR',
  unlikely: 'PR',
  probably: 'PR',
  probable: 'PR',
  improbable: 'PR',
  expected: 'PR',
  certain: 'CT',
  certainly: 'CT',
  sure: 'CT',
  definitely: 'CT',
}

export const negations: ReadonlySet<string> = new Set(
  "not n't never no hardly scarcely unlikely improbable neither nor".split(' '),
)
