/** Words that make a proposition probable, possible or only imagined, with how certain they leave it. */
export const modals: Readonly<Record<string, 'PR' | 'PS' | 'Uu'>> = {
  likely: 'PR',
  probably: 'PR',
  presumably: 'PR',
  expected: 'PR',
  could: 'PS',
  might: 'PS',
  may: 'PS',
  possibly: 'PS',
  perhaps: 'PS',
  maybe: 'PS',
  conceivably: 'PS',
  would: 'Uu',
}

/** Words that turn a proposition round. */
export const denials: ReadonlySet<string> = new Set(
  `not n't never no none neither nor nobody nothing unlikely without hardly barely`.split(' '),
)

/** Words that only suppose what follows them. */
export const suppositions: ReadonlySet<string> = new Set(
  'if unless whether suppose supposing assuming provided'.split(' '),
)
