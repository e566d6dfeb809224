import type { UnnamedKind } from '../../shapes/unnamed.ts'

/** Head nouns, in the singular, of the descriptions of sources without a name. */
const nouns: Readonly<Record<Exclude<UnnamedKind, 'other'>, string>> = {
  official: `official bureaucrat civil-servant functionary president premier minister secretary
    undersecretary chancellor governor mayor commissioner regulator inspector administrator officeholder
    ombudsman judge magistrate prosecutor authority`,
  diplomat: 'diplomat ambassador envoy consul attache attaché negotiator emissary',
  lawmaker: `lawmaker legislator senator congressman congresswoman representative deputy mp mep
    parliamentarian councillor councilor councilman councilwoman backbencher`,
  military: `soldier general admiral colonel captain commander lieutenant major sergeant airman sailor
    serviceman servicewoman veteran`,
  police:
    'policeman policewoman officer detective constable sheriff superintendent investigator agent',
  lawyer: 'lawyer attorney counsel solicitor barrister',
  adviser: 'adviser advisor aide strategist staffer operative consultant confidant surrogate',
  spokesperson: 'spokesman spokeswoman spokesperson press-officer publicist',
  executive: `executive director chairman chairwoman chair boss chief ceo cfo manager banker owner
    founder financier shareholder investor`,
  employee: 'employee worker staff colleague contractor nurse teacher driver',
  expert: `expert analyst economist scientist researcher scholar academic historian professor specialist
    observer commentator pundit`,
  witness: 'witness eyewitness bystander onlooker neighbour neighbor resident passer-by survivor',
  insider: 'insider friend pal ally associate intimate relative supporter donor',
  source: 'source informant whistleblower leaker',
  document: `report statement letter study document memo memorandum indictment complaint lawsuit filing
    paper email e-mail post tweet transcript law bill amendment act agreement contract treaty order ruling
    verdict data statistic analysis assessment audit video recording tape footage release article
    story book ad advert advertisement plan budget record note message text census website blog review
    findings finding investigation inquiry research legislation communique communiqué draft notice projection count
    estimate index ranking chart map`,
  poll: 'poll survey polling referendum questionnaire canvass pollster',
  // Beside the nouns of organisations.
  body: 'prosecution defence defense movement community press public media opposition electorate',
}

/** What may follow a noun as plain as "person" or "source" and makes its bearer an insider. */
export const insideWords: ReadonlySet<string> = new Set([
  'familiar',
  'close',
  'briefed',
  'knowledge',
  'privy',
  'involved',
  'acquainted',
])

/** Nouns that nobody counts. */
export const uncounted: ReadonlySet<string> = new Set(
  'data polling research media press public staff legislation footage'.split(' '),
)

/** Posts that one holds at a time, and kin: who it is is known, though the report leaves out the name. */
export const posts: ReadonlySet<string> = new Set(
  `president premier minister secretary undersecretary chancellor governor mayor commissioner ambassador
  chairman chairwoman chair chief director head leader boss ceo cfo executive captain commander coach
  manager ombudsman speaker king queen pope king prince princess bishop archbishop successor predecessor
  husband wife son daughter brother sister mother father widow widower uncle aunt niece nephew cousin
  coroner sheriff principal headteacher rector general owner founder editor treasurer`
    .trim()
    .split(/\s+/),
)

/** Nouns that tell nothing of the kind but that it is somebody. */
export const anybody: ReadonlySet<string> = new Set(
  'person people individual man woman one source someone other'.split(' '),
)

/** Nouns that count what follows their "of": "a wide array of economists". */
export const collectives: ReadonlySet<string> = new Set(
  `array majority minority number handful group crowd panel flood wave string series host couple pair
  dozen half third quarter staff score bunch range list lot class chorus circle`
    .trim()
    .split(/\s+/),
)

/** Kinds that are a crowd where they are many: "economists" are no source that a report keeps back. */
export const crowdKinds: ReadonlySet<UnnamedKind> = new Set([
  'lawmaker',
  'military',
  'police',
  'employee',
  'expert',
  'witness',
  'insider',
  'body',
  'other',
])

/** The kind of an unnamed source by its head noun in the singular. */
export const kindOfNoun: ReadonlyMap<string, UnnamedKind> = new Map(
  (Object.entries(nouns) as [UnnamedKind, string][]).flatMap(([kind, list]) =>
    list.split(/\s+/).map((noun): [string, UnnamedKind] => [noun, kind]),
  ),
)
