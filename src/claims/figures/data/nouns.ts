/** Plurals without an s. Endings that begin with a hyphen stand for every noun that has them. */
export const irregularPlurals = `troops people aircraft children men women personnel police staff cattle sheep
  fish deer mice geese salmon oxen data media criteria phenomena bacteria alumni larvae fungi cacti nuclei stimuli
  infantry cavalry livestock poultry offspring swine bison trout folk folks clergy faculty crew kin vermin
  -men -women -people -craft -folk -children`

/** Words in s that are no plurals. */
export const singularsInS = `news politics economics physics mathematics series always plus minus perhaps thus
  this its his hers ours theirs yours as is was has does us yes versus afterwards towards besides overseas
  upstairs downstairs sometimes nowadays gas bus tennis athletics ethics diabetes measles headquarters alas
  across unless whereas lots chaos bias atlas canvas christmas paris texas brussels athens wales cyprus illinois arkansas
  kansas dallas minus nonetheless less`

/** Plurals that often narrow the noun behind them: “50 sales jobs”. */
export const narrowingPlurals =
  'arms sales goods savings sports communications weapons systems operations logistics services customs medics electronics news women men savings children humanities years infantry aircraft police staff fish cattle livestock crew media data defence poultry faculty people'

/** Nouns behind a number that make it no count of things: time, distance, weight, physics, ages, play, votes, people who speak. */
export const uncounted = `
  second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight fortnights month months quarters
  year years yr yrs decade decades century centuries generations mornings evenings afternoons moments seasons summers winters o’clock o'clock
  mm cm m km kms metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre millimetres
  millimeter millimeters mile miles yard yards foot feet ft inch inches acre acres hectare hectares
  knots kph mph league leagues fathoms furlongs nautical square cubic sq
  degree degrees celsius fahrenheit
  gram grams gramme grammes ounce ounces oz stone lb lbs
  watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt mw gw kw tw kwh mwh gwh twh kilowatt-hours megawatt-hours gigawatt-hours volt volts amp amps hertz hz mhz ghz khz
  byte bytes megabyte megabytes gigabyte gigabytes mb gb tb kb pixel pixels decibel decibels db
  joule joules calorie calories kcal bar psi magnitude microns nm
  point points goal goals vote votes run runs wicket wickets try tries lap laps hole holes set sets win wins loss losses defeat defeats draw draws
  victory victories minute birdie birdies bogeys assists touchdowns overs strokes lengths innings ballots abstentions nays ayes
  page pages chapters paragraphs verses time times fold percent percentage per pc basis bps pp
  am pm a.m p.m a.m. p.m. bc ad bce ce
  figures digits way ways things thing ones steps reasons stages layers phases fronts sides respects occasions instances aspects halves thirds words sentences
  grandsons granddaughters grandchildren great-grandchildren sons daughters brothers sisters siblings
  official officials source sources whip whips ministers counts diplomat diplomats aide aides spokesmen spokeswomen spokespeople spokespersons insiders correspondents reporters
  says wants needs seems comes goes gets gives makes takes has does becomes remains shows means tells sees knows looks begins starts ends follows sends puts brings adds
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  street road avenue lane drive square court highway st rd ave`

/** Words that count people without a noun: “31 missing”. */
export const casualties =
  'missing dead injured wounded killed hurt displaced homeless hospitalised hospitalized unaccounted'

/** Words behind a counted noun that make it people who speak: “two people familiar with the talks”. */
export const speakingAfter = 'familiar briefed acquainted'

/** Words before a number that make it a label: “Article 5”, “page 12”, “since 2022”. */
export const labelsBefore = `
  article articles page pages no no. nos number numbers chapter section sections room gate gates route highway motorway road platform day week
  phase stage level grade year figure table part volume vol issue act bill rule law clause paragraph annex appendix pp p
  verse line flight channel radio formula group pool category class type version model mark terminal
  block unit ward district division zone berth dock pier lane junction exit hall floor apartment suite box
  season episode series round game heat lap week matchday aged age ages over-the under-the under-
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec psalm resolution directive regulation protocol schedule items item
  size channel bus tram line train fortune ftse top boeing airbus`

/** Words before a number without a noun that make it a count of what was named earlier. */
export const countingWords = `
  free frees freed take takes took taken want wants wanted need needs needed send sends sent deliver delivers delivered supply
  supplies supplied order orders ordered buy buys bought sell sells sold hire hires hired employ employs employed kill kills
  killed killing injure injures injured injuring wound wounds wounded wounding lose loses lost build builds built get gets got give
  gives gave given receive receives received release releases released pledge pledges pledged promise promises promised offer offers
  offered provide provides provided expect expects expected have has had another further rescue rescues rescued found
  ship ships shipped donate donates donated make makes made produce produces produced secure secured lay not cut leave leaves leaving left`

/** Words that may stand behind such a number. */
export const behindBareCounts = `in on by at for to and or from since last this next of more were was had have who with within after before but a an each
  every already so then left are is will would can could do did`

/** Verbs behind counted people that make the count a tally. */
export const tallyVerbs = 'vote voted voting abstain abstained'
/** Words before which such a verb is another's. */
export const tallyEnds = 'that who whom which to than and but . , ; : ! ? ” " – — - ( )'

/** Adjectives in -ly, which stand before a noun as no adverb does. */
export const adjectivesInLy = `elderly friendly early daily weekly monthly yearly hourly quarterly costly deadly likely unlikely
  lonely lively ugly holy only family assembly supply orderly scholarly timely worldly homely sickly bodily cowardly`

/** Nouns of parties: “the 11 countries” and “a group of seven nations” name somebody, they count nothing. */
export const partyNouns =
  'countries states nations members governments parties allies leaders powers republics partners signatories'
/** Words before “of” that make what is behind a party. */
export const groupWords =
  'group bloc block club alliance coalition union league grouping consortium team panel'

/** Words before “at”, “of” or “to” and a number of what was named earlier: “put the number at nine”. */
export const talliedWords =
  'number figure toll count total tally spoke spoken speak speaks maximum minimum'
