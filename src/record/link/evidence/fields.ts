/** Walks of life that hardly share a person. What is in none of them says nothing against anyone. */
export type Field = 'public' | 'business' | 'learning' | 'sport' | 'arts' | 'trade'

const table: Readonly<Record<Field, string>> = {
  public: `minister prime premier chancellor senator congressman congresswoman mp td mep msp governor mayor
councillor alderman candidate whip commissioner lawmaker legislator deputy opposition backbencher ambassador envoy
diplomat negotiator informateur president parliamentary party monarch king queen general colonel admiral commander
judge justice prosecutor magistrate sheriff police superintendent bishop archbishop cardinal imam rabbi
pope union activist inquiry mediator lobbyist politician undersecretary treasurer`,
  business: `executive ceo cfo coo chairman chairwoman chair owner shipowner founder entrepreneur banker investor
manager managing trader broker analyst economist consultant company mining lawyer attorney solicitor barrister
arbitrator developer landlord`,
  learning: `professor scientist scholar volcanologist researcher historian archivist biologist physicist chemist
geologist climatologist epidemiologist virologist seismologist astronomer sociologist anthropologist lecturer
doctor physician surgeon cardiologist nurse midwife vet psychologist psychiatrist engineer librarian
academic linguist philosopher meteorologist`,
  sport: `coach striker goalkeeper midfielder defender winger player captain cyclist footballer guard forward runner
swimmer boxer golfer jockey sprinter batsman bowler skipper quarterback pitcher referee umpire rower skier
tennis rugby basketball football hockey cricket baseball camogie grandmaster chess gymnast athlete champion
ciclista`,
  arts: `conductor soprano tenor pianist violinist singer musician composer actor actress comedian designer painter
sculptor artist writer novelist poet author playwright filmmaker photographer dancer choreographer rapper
guitarist drummer model presenter broadcaster`,
  trade: `farmer butcher baker chef cook brewmaster brewer teacher pupil student carpenter plumber electrician driver
fisherman waiter barber shopkeeper restaurant hairdresser mechanic builder welder miner plasterer publican
florist`,
}

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(table).flatMap(([field, words]) =>
    words.split(/\s+/).map((word): [string, Field] => [word, field as Field]),
  ),
)

export function fieldOf(word: string): Field | null {
  return fields.get(word) ?? null
}

const seats = new Set(
  `minister prime premier chancellor governor mayor president chief executive ceo chairman chairwoman chair
secretary director superintendent archbishop pope king queen commissioner whip leader head speaker ombudsman
informateur treasurer sheriff general manager ambassador`.split(/\s+/),
)

/** Whether one person at a time holds such a post in one body. */
export function isSeat(word: string): boolean {
  return seats.has(word)
}
