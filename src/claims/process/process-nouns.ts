function family(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Nouns of processes by what they are one of: within a report, one family is mostly one process. */
export const families: Readonly<Record<string, ReadonlySet<string>>> = {
  talks: family(
    'talks negotiations negotiation discussions mediation parley consultations dialogue summit',
  ),
  merger: family('merger takeover bid acquisition buyout tie-up'),
  bill: family('bill referendum ballot legislation motion'),
  dispute: family('dispute strike walkout standoff stand-off lockout boycott arbitration'),
  trial: family('trial lawsuit hearing inquest prosecution appeal'),
  inquiry: family('inquiry probe investigation'),
  tender: family('tender auction procurement'),
  deal: family('treaty accord pact ceasefire truce'),
}

/** What may follow the noun within its name: “talks on”, “negotiations aimed at ending the war”. */
export const complements: ReadonlySet<string> = new Set(
  'on over to aimed about for between of with raising banning against into'.split(' '),
)
