const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles of address before a name, with the gender that they tell. */
export const honorifics: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['mister', 'm'],
  ['herr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['frau', 'f'],
  ['madam', 'f'],
  ['dr', null],
  ['prof', null],
  ['professor', null],
  ['rev', null],
  ['reverend', null],
  ['judge', null],
  ['justice', null],
  ['cllr', null],
  ['coun', null],
  ['pc', null],
  ['hon', null],
  ['fr', null],
  ['cr', null],
  ['dato', null],
  ['datuk', null],
  ['brig', null],
  ['dci', null],
  ['dcs', null],
  ['shri', 'm'],
  ['sri', 'm'],
  ['smt', 'f'],
  ['señor', 'm'],
  ['señora', 'f'],
  ['sheikh', 'm'],
  ['mme', 'f'],
  ['mlle', 'f'],
  ['monsieur', 'm'],
  ['signor', 'm'],
  ['signora', 'f'],
  ['puan', 'f'],
  ['encik', 'm'],
  ['alhaji', 'm'],
  ['hajia', 'f'],
  ['msgr', 'm'],
  ['mx', null],
  ['engr', null],
  ['barr', null],
  ['maj', null],
  ['adm', null],
  ['cmdr', null],
  ['insp', null],
  ['supt', null],
  ['det', null],
  ['cpl', null],
  ['amb', null],
  ['ald', null],
])

/** Letters after a name that are no part of it: "Ann Roe KC". */
export const postnominals: ReadonlySet<string> = words('kc qc sc td mp mep msp mla obe mbe cbe')

/** Head nouns of offices and occupations: before a name they are its office. */
export const offices: ReadonlySet<string> = words(`
 president premier minister secretary general chancellor chairman chairwoman chairperson chair chief director head leader
 spokesman spokeswoman spokesperson ambassador envoy governor mayor mayoress senator congressman congresswoman
 representative rep deputy mp mep councillor councilor councilman councilwoman commissioner general admiral colonel
 captain lieutenant major sergeant commander officer inspector superintendent sheriff detective constable prosecutor
 attorney lawyer solicitor barrister judge justice king queen prince princess pope bishop archbishop cardinal imam
 rabbi pastor reverend professor analyst economist expert researcher scientist historian author writer editor
 journalist correspondent reporter columnist presenter host founder co-founder owner manager executive ceo cfo
 president-elect candidate nominee adviser advisor aide strategist activist campaigner organiser organizer
 coordinator delegate negotiator mediator treasurer speaker whip taoiseach pm gov sen lt sgt capt gen col
 engineer architect doctor surgeon nurse teacher headteacher headmaster headmistress principal farmer fisherman
 trader shopkeeper driver resident witness neighbour neighbor mother father wife husband son daughter brother
 sister student pupil widow actor actress singer coach player captain striker boss undersecretary attache consul
 congressperson official politician lawmaker legislator diplomat specialist consultant pilot skipper harbourmaster
 hairstylist goalkeeper midfielder defender winger guitarist drummer musician composer violinist pianist novelist
 playwright photographer filmmaker screenwriter beekeeper firefighter paramedic midwife psychologist psychiatrist
 biologist chemist physicist geologist hydrologist ecologist meteorologist forecaster seismologist epidemiologist
 virologist astronomer statistician sociologist anthropologist archaeologist mathematician lecturer pharmacist
 dentist technologist technician strategist geneticist oceanographer volcanologist conservationist
 convenor showrunner bandleader barman drover agent chef ombudsman auditor regulator commissioner-general rector provost dean vicar curator librarian operator inspector
 lady secretary-general vice-president vice-chancellor high-commissioner coroner marshal warden convener`)

/** Offices as abbreviated before a name → in full. */
export const abbreviated: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['cllr', 'councillor'],
])

/** Gendered nouns, for he and she. */
export const genderOf: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...[
    'chairman',
    'spokesman',
    'congressman',
    'councilman',
    'king',
    'prince',
    'father',
    'husband',
    'son',
    'brother',
    'pope',
    'fisherman',
    'businessman',
    'man',
    'headmaster',
    'policeman',
  ].map((noun): [string, 'm'] => [noun, 'm']),
  ...[
    'chairwoman',
    'spokeswoman',
    'congresswoman',
    'councilwoman',
    'queen',
    'princess',
    'mother',
    'wife',
    'daughter',
    'sister',
    'actress',
    'businesswoman',
    'woman',
    'headmistress',
    'policewoman',
    'mayoress',
    'widow',
  ].map((noun): [string, 'f'] => [noun, 'f']),
])

/** Nouns that say "the person just named" without naming an office. */
export const personNouns: ReadonlySet<string> = words(`
 official politician expert analyst man woman lawmaker diplomat leader candidate spokesman spokeswoman spokesperson
 author scientist researcher economist specialist pensioner campaigner activist 39-year-old veteran newcomer
 source insider aide resident witness
 democrat republican conservative liberal nominee businessman businesswoman billionaire father mother`)

/** Words that tell one holder of an office from another: "the finance minister". */
export const portfolios: ReadonlySet<string> = words(`
 foreign finance interior home defence defense justice health education transport energy environment agriculture
 fisheries trade industry security science housing economy labour labor culture prime deputy vice acting assistant shadow former opposition`)

/** Words that make a capitalised name an organisation's. */
export const organisationWords: ReadonlySet<string> = words(`
 ministry party council agency university union bank court committee commission department office police army navy
 corps group company corp inc ltd plc llc gmbh institute foundation association federation parliament senate house
 congress government board authority service services centre center church club hospital school college league
 alliance coalition movement front assembly bureau administration treasury exchange fund trust society organisation
 organization network campaign team energy grid airlines airways motors steel oil gas rail railways media holdings
 partners labs systems technologies industries enterprises brothers chamber guild cooperative confederation directorate
 inspectorate embassy secretariat tribunal cabinet forces guard brigade battalion taskforce watch international
 farms dairy brewery breweries mining mines shipyard shipyards ferries transit telecom telecoms software studios
 laboratory laboratories observatory clinic infirmary pharma biotech supermarkets hotels resorts properties
 construction engineering manufacturing aviation aerospace securities investments consulting associates analytics
 museum theatre orchestra cartons packing federations bakeries brands foods lifts polymers constructions builders ag se sa nv bv ab oy oyj asa spa pty pvt airlines chemicals textiles
 mills railway financial global solutions branch command unit squad logistics shipping lines ports power electric water pharmaceuticals insurance capital ventures`)

/** Common nouns for an organisation: "the ministry", "the company". */
export const organisationNouns: ReadonlySet<string> = words(`
 ministry party council agency university union bank court committee commission department office police army navy
 guild cooperative chamber directorate inspectorate secretariat taskforce brigade exchange
 laboratory museum observatory clinic infirmary orchestra theatre gallery library
 group company firm maker producer insurer lender utility brewer carmaker institute foundation association federation parliament senate house congress government board
 authority service centre center church club hospital school college league alliance coalition movement assembly
 bureau administration treasury fund trust society organisation organization campaign team operator manufacturer
 developer contractor supplier regulator watchdog charity think-tank newspaper magazine website broadcaster channel
 station paper outlet body panel inquiry tribunal cabinet bloc embassy force corporation airline retailer publisher
 office statement report letter study document survey poll website memo indictment complaint lawsuit filing
 retailer bakery brewery shipyard airport harbour harbor port mill factory plant zoo studio label squad side chain
 supermarket restaurant hotel conglomerate consortium diocese parish mosque synagogue monastery academy faculty
 kindergarten nursery prison jail shelter hospice surgery co-operative coastguard navy army command garrison regiment
 militia faction wing caucus bench delegation mission consulate presidency chancellery palace ministry municipality
 county city town village borough district province region canton state commune prefecture constituency
 lobby ombudsman archive institute lab start-up startup venture subsidiary parent giant group holding trader exporter
 importer shipper carrier operator distributor wholesaler builder housebuilder miner drugmaker chipmaker automaker
 steelmaker shipbuilder planemaker arms-maker brand broadcaster network platform app tabloid broadsheet daily weekly
 journal agency wire thinktank pollster foundation appeal charity club federation league association society guild
 orchestra choir troupe company ensemble band duo trio opposition government regime junta administration judiciary
 tribunal watchdog commission directorate prosecution defence defense bar`)

/** Nouns for a body that stand beside its name: "the contractor, Liftline", "the charity Open Harbour". */
export const bodyNouns: ReadonlySet<string> = words(`
 company group firm manufacturer maker developer contractor supplier retailer airline publisher broadcaster charity
 bank union regulator watchdog producer brewer carmaker insurer lender startup start-up utility non-profit nonprofit
 think-tank cooperative co-operative`)

/** Of them, what a company may also be called. */
export const businessNouns: ReadonlySet<string> = words(`
 company group firm manufacturer maker developer contractor supplier retailer airline publisher producer brewer
 carmaker insurer lender startup start-up utility operator`)

/** What ends a company's full name and is mostly left out. */
export const legalForms: ReadonlySet<string> = words(
  'ag se sa nv bv ab oy oyj asa spa pty pvt plc ltd llc inc corp gmbh holdings limited corporation',
)

/** Words that outlets carry in their names. */
export const outletWords: ReadonlySet<string> = words(`
 news times post herald tribune gazette telegraph guardian journal daily weekly press radio television tv courier
 chronicle mail mirror echo star sun express observer advertiser examiner mercury sentinel wire newswire`)

/** Capitalised at the start of a sentence without being names. */
export const sentenceStarters: ReadonlySet<string> = words(`
 a an the this that these those there here it he she they we i you his her their our my your its and but or nor so
 yet for if when while as at by from in into of on onto to with without within after before since until although
 though because whereas whether what who whom whose which where why how not no yes all any some many most more few
 several both each every another other others such one two three four five six seven eight nine ten hundreds thousands
 then now today yesterday tomorrow later earlier meanwhile however moreover nevertheless still also even only just
 according asked speaking under over above below between among during despite through once last next first second
 third finally instead perhaps maybe well please let do did does is are was were be been has have had will would can
 could should may might must never always often sometimes nobody everyone everybody someone nothing everything
 morning evening afternoon good thank thanks dear sorry ok okay oh monday tuesday wednesday thursday friday saturday
 sunday january february march april may june july august september october november december mon tue tues wed thu
 thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec q us residents critics officials police rival
 about across against along around behind beyond like near off out per than toward towards up upon down very photo
 video read see watch live updated published source copyright reporting editing additional`)

/** Followers of a party or a cause, who are no one person. */
export const adherents: ReadonlySet<string> = words(`
 republicans democrats conservatives liberals tories socialists communists nationalists libertarians independents
 greens unionists progressives christians muslims jews catholics protestants americans europeans africans asians`)

/** Small words that stand inside names. */
export const particles: ReadonlySet<string> = words(
  'of de del della der den di da dos du la le el al bin ibn van von zu zum ter ten y e & for',
)
