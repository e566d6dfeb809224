const classes: Readonly<Record<string, string>> = {
  politics: `president premier chancellor minister secretary senator congressman congresswoman congressperson representative
    rep governor mayor mayoress lawmaker legislator politician candidate nominee contender hopeful frontrunner incumbent
    leader chairman chairwoman mp mep councillor councilman councilwoman councilor taoiseach democrat republican
    conservative liberal socialist delegate ex-minister ex-premier ex-president speaker whip statesman parliamentarian
    deputy alderman freshman backbencher gov sen`,
  government: `official officer administrator commissioner bureaucrat aide adviser advisor envoy ambassador diplomat secretary
    undersecretary negotiator mediator attache consul regulator inspector chief director head minister spokesman
    spokeswoman spokesperson strategist`,
  business: `executive ceo cfo boss founder co-founder owner chairman chairwoman director manager entrepreneur tycoon mogul
    billionaire millionaire businessman businesswoman industrialist banker financier investor trader developer president
    head chief shopkeeper butcher baker farmer publisher employer landlord`,
  media: `journalist reporter correspondent editor columnist anchor host presenter broadcaster commentator moderator pundit
    blogger writer author interviewer publisher`,
  law: `lawyer attorney solicitor barrister counsel prosecutor judge justice magistrate coroner advocate litigator`,
  order: `detective officer policeman policewoman constable sergeant inspector superintendent sheriff marshal chief
    commissioner investigator warden agent`,
  arms: `general admiral colonel captain lieutenant major sergeant commander soldier veteran officer marine fighter`,
  learning: `professor economist scientist historian researcher scholar academic analyst expert specialist lecturer
    psychologist sociologist biologist chemist physicist geologist climatologist political-scientist statistician
    epidemiologist hydrologist doctor dean rector student teacher author fellow`,
  arts: `actor actress singer musician director filmmaker comedian star artist painter novelist poet playwright author
    writer rapper guitarist drummer composer performer celebrity legend model showrunner photographer`,
  sport: `coach captain striker player goalkeeper midfielder defender winger manager boss skipper champion athlete star
    runner swimmer rider driver bowler batsman pitcher quarterback veteran sprinter medallist`,
  church: `pope bishop archbishop cardinal imam rabbi pastor reverend priest vicar cleric preacher`,
  health: `doctor surgeon nurse physician midwife paramedic consultant medic psychiatrist dentist pharmacist`,
  kin: `father mother dad mum mom wife husband widow widower son daughter brother sister uncle aunt nephew niece cousin
    grandfather grandmother parent spouse partner fiance fiancee neighbour neighbor friend pal`,
  sea: `skipper captain pilot fisherman sailor harbourmaster deckhand mate crewman`,
  speaking: `spokesman spokeswoman spokesperson secretary aide adviser advisor strategist manager director`,
}

let byNoun: ReadonlyMap<string, readonly string[]> | null = null

/** The walks of life that an occupation belongs to: a senator is of `politics`; none where it is unknown. */
export function walksOf(noun: string): readonly string[] {
  byNoun ??= load()
  return byNoun.get(noun) ?? []
}

function load(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [walk, nouns] of Object.entries(classes)) {
    for (const noun of nouns.trim().split(/\s+/)) {
      const known = found.get(noun)
      if (known) known.push(walk)
      else found.set(noun, [walk])
    }
  }
  return found
}
