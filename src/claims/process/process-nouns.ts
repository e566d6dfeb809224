function family(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Nouns of processes by what they are one of: within a report, one family is mostly one process. */
export const families: Readonly<Record<string, ReadonlySet<string>>> = {
  talks: family(
    'talks negotiations negotiation discussions mediation parley consultations summit bargaining dialogue process',
  ),
  merger: family('merger takeover takeovers bid acquisition buyout tie-up buy-out'),
  bill: family('bill referendum ballot legislation motion'),
  dispute: family(
    `dispute strike strikes walkout standoff stand-off lockout lock-out stoppage arbitration
    impasse deadlock stalemate row`,
  ),
  trial: family('trial lawsuit inquest retrial proceedings'),
  inquiry: family('inquiry enquiry probe investigation'),
  tender: family('tender auction procurement'),
  deal: family('treaty accord pact ceasefire truce armistice deal agreement'),
}

/** What may follow the noun within its name: “talks on”, “negotiations aimed at ending the war”. */
export const complements: ReadonlySet<string> = family(
  'on over to aimed about for between of with raising banning against into',
)

/** Nouns that mean a process only with what it is about: “a row over the levy”, not “in a row”. */
export const onlyWith: Readonly<Record<string, ReadonlySet<string>>> = {
  row: family('over about with between'),
  impasse: family('over between with'),
  deadlock: family('over between with'),
  stalemate: family('over between with'),
  motion: family('of to on'),
  ballot: family('on over'),
  summit: family('on with between to of'),
}

/** Words before a noun that make it another thing: “air strikes”, “a clinical trial”, “a lightning strike”. */
export const otherThing: Readonly<Record<string, ReadonlySet<string>>> = {
  strike: family('air drone missile rocket lightning artillery pre-emptive bird military'),
  strikes: family('air drone missile rocket lightning artillery pre-emptive military russian'),
  trial: family('clinical field drug vaccine on-farm sea free pilot medical randomised randomized'),
  bill: family('tax water energy wage electricity heating gas phone'),
  acquisition: family('land data language'),
  discussions: family('panel'),
}

/** Words that make of a deal what parties negotiate: “a coalition deal”, not “a good deal”. */
export const negotiated: ReadonlySet<string> = family(
  `coalition trade peace merger grain gas fisheries fishing free-trade security ceasefire takeover tariff border pay wage
  government power-sharing prisoner hostage transit water climate nuclear arms`,
)

/** What a trial stands beside: without a court, “the trial” is a test. */
export const courtWords: ReadonlySet<string> = family(
  `court jury juror jurors judge prosecutor prosecutors prosecution prosecuting defendant tribunal barrister
  lawsuit arbitration arbitrator arbitrators`,
)
