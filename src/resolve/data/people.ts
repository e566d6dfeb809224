import { genderOf, offices, personNouns } from './words.ts'

/**
 * What people are by trade, post, kin or part in a matter, beside `offices`: nouns that say who
 * somebody is only where they stand in lower case, for Baker and Cook are surnames.
 */
const trades: ReadonlySet<string> = new Set(
  `academic accountant acrobat activist actuary administrator admiral adversary aid-worker almoner ambassador anaesthetist
analyst anchor anchorwoman anchorman angler announcer applicant apprentice arbitrator arborist archivist aristocrat
arranger arsonist artisan artist assailant assassin assessor assistant astronaut athlete attendant auctioneer auditor aunt
author autocrat babysitter backbencher bachelor backer bailiff baker ballerina banker barber barista barmaid baritone
baron baroness bartender bassist batsman batter beautician beekeeper beneficiary bidder biker billionaire biographer
blacksmith blogger boatman bodyguard bookkeeper bookmaker bookseller borrower bosun botanist bowler boxer boyfriend brewer
bricklayer bride bridegroom broker builder bureaucrat bursar busker butcher butler buyer bystander cabbie cabinetmaker
cadet cameraman campaigner canon captor cardiologist caregiver caretaker carer carpenter cartoonist cashier caterer
cellist censor champion chancellor chaplain chauffeur chef choirmaster choreographer chronicler citizen claimant cleaner
clergyman cleric clerk climatologist climber clinician coachman cobbler co-author co-chair co-chairman co-founder
co-owner co-pilot co-star co-worker collaborator colleague collector columnist comedian commandant commander commentator
commodore commuter companion compere complainant computer-scientist concierge conductor confidant conservator
constituent construction-worker consul contestant contractor contender controller convict cook copywriter correspondent
counsel counsellor counselor courier courtier cousin craftsman creator creditor crewman cricketer critic croupier curate
curator custodian customer cyclist dairyman dancer daredevil dealer debtor deckhand defector defendant defender demographer
dermatologist designer despot detainee developer diarist dietitian diplomat disc-jockey dissident diver docker doctor donor
doorman draughtsman dramatist dressmaker drummer duchess duke earl ecologist economist educator electrician embalmer
emperor employee employer entertainer entomologist entrepreneur environmentalist escapee essayist ethicist ethnographer
evangelist evangelical examiner ex-wife ex-husband executor exile explorer exporter falconer fan farmhand farrier fashion-designer
fellow ferryman fiance fiancee fiancé fiancée fiddler fighter filmmaker financier fireman fishmonger fishwife fitter florist footballer
footman forager foreman forester forger frontrunner fugitive fundraiser furrier gambler gamekeeper gardener gatekeeper
geographer geologist girlfriend glaciologist glazier goalscorer goatherd golfer governess grandchild granddaughter
grandfather grandma grandmother grandpa grandparent grandson greengrocer grocer groom groundsman guard guardian guest guide
gunman gymnast gynaecologist hacker handyman harbour-master harpist haulier heir heiress helmsman herdsman heretic
hiker historian hitman homeowner horticulturalist hostage hostess hotelier housekeeper housemate housewife humorist hunter
huntsman hygienist icon ideologue illustrator immigrant immunologist importer impresario inmate innkeeper innovator
instructor insurer intern interpreter interviewee interviewer intruder inventor investigator investor islander jailer
janitor jeweller jockey joiner juror keeper kidnapper kinsman knight laborer labourer lady laird lampkeeper landlady
landlord landowner lawmaker leaseholder lecturer legislator lender librarian librettist lieutenant lifeguard linguist
lobbyist locksmith lodger logger longshoreman lord lorry-driver lover loyalist machinist magician magistrate magnate maid
maintainer maker manservant mariner marine marketer mason masseur master mathematician mechanic mediator medic member
mentor mercenary merchant messenger metallurgist migrant milkman miller millionaire milliner miner missionary model
moderator mogul monarch monk motorist mountaineer mourner multimillionaire murderer musicologist namesake narrator
navigator neighbour neighbor neighbourhood-watcher nephew netballer neurologist neuroscientist newcomer newsreader niece
nobleman nominee non-executive notary novelist nun nursemaid nutritionist oarsman observer obstetrician oculist
oncologist onlooker opponent optician orator orderly organiser organist orphan ornithologist orthodontist osteopath
outfitter outsider overseer owner paediatrician painter palaeontologist panellist paramedic parent parishioner
parliamentarian participant partner passenger passer-by pathologist patient patriarch patron paymaster peer pensioner
percussionist performer petitioner pharmacist philanthropist philosopher physician physiologist physiotherapist picker
pioneer plaintiff planner planter plasterer plumber podcaster poet poetess policymaker polemicist politburo-member
pollster porter postman postmaster postmistress potter predecessor preacher premier president-elect priest priestess
printer prisoner probationer processor producer professor programmer projectionist promoter prompter proprietor
prospector protagonist protégé protester provider provocateur psychotherapist publican publicist publisher puppeteer
purser quarterback quartermaster quiz-master racer racegoer radiographer radiologist raider ranger rapper reader realtor
rebel receiver receptionist recipient recorder recruit recruiter rector referee refugee registrar relative repairman
reservist resident restaurateur restorer retailer retiree reveller revolutionary rider ringleader ringmaster rival rower
ruler runner saddler sailor salesman saleswoman salesperson satirist saxophonist scaffolder scholar schoolboy schoolgirl
schoolmaster schoolteacher scientist scorer scout screenwriter scribe sculptor seafarer seamstress secretary seller seminarian
senior serviceman servicewoman sexton sharecropper shareholder shearer shepherd shipbroker shipbuilder shipowner shipwright
shoemaker shopper shot-putter showman shopkeeper signalman signaller signatory silversmith sister-in-law brother-in-law mother-in-law father-in-law son-in-law
sketch-writer skater skier sleuth smallholder smuggler sniper socialite social-worker sociologist soldier solicitor soloist
songwriter soprano sorcerer sovereign spectator speechwriter spinner spokesperson sponsor sportsman sportswoman sprinter spy
squatter stablehand stalwart star statesman stationmaster stepbrother stepdaughter stepfather stepmother stepsister stepson
steward stewardess stockbroker stonemason storekeeper storyteller stranger streamer striker stuntman stylist
subcontractor subordinate suitor sultan sultan superintendent superstar supervisor supplier supporter surfer surgeon surveyor
survivor suspect swimmer swordsman tailor tanner taxidermist taxpayer teammate technician teenager telecaster teller
tenant tennis-player tenor theologian theorist therapist titan toddler toolmaker tourist toxicologist trade-unionist trailblazer
trainee trainer translator traveller traveler trawlerman treasurer tribesman troubadour trucker trumpeter trustee turncoat
tutor twin tycoon tyrant umpire uncle underdog understudy undertaker unionist upholsterer usher valet vendor
ventriloquist verger veterinarian vet vicar vice-captain vice-chair vice-chairman vice-principal vice-rector victim vigilante
villager vintner violist virologist virtuoso visitor vocalist voice volunteer voter waiter waitress warden warder warlord
watchmaker watchman weaver webmaster weightlifter welder whaler whistleblower whistle-blower wholesaler widower
windsurfer winegrower winemaker winner witness woodcarver woodcutter worker workman worshipper wrestler youngster youth
zookeeper zoologist boss bosses chief counsel counsels elder younger cleric clerics pal mate lad lass lads bloke woman man
boy girl child baby mum dad mom nan gran granny sibling spouse wife husband`
    .trim()
    .split(/\s+/),
)

const suffix =
  /(?:ologist|ographer|ician|keeper|maker|monger|smith|wright|worker|holder|owner|player|dealer|grower|breeder|seller|writer|singer|dancer|builder|trainer|campaigner|manager|leader|organi[sz]er|hunter|walker|rider|diver|runner|herder|master|mistress|officer|fighter|watcher|founder|researcher|scientist|engineer|teacher|specialist|expert|adviser|advisor|director|secretary|minister|president|chief|executive|lawyer|prosecutor|inspector|supervisor|instructor|technician|therapist|analyst|strategist|economist|historian|activist|journalist|columnist|politician|man|woman|boy|girl|mother|father|daughter|sister|brother|year-old)$/

// A text asks for the same few hundred words again and again; what a hostile one asks is let go.
const most = 20_000
const asked = new Map<string, boolean>()

/** Whether a noun in lower case says who a person is. */
export function isPersonNoun(noun: string): boolean {
  const known = asked.get(noun)
  if (known !== undefined) return known
  const is =
    offices.has(noun) ||
    personNouns.has(noun) ||
    genderOf.has(noun) ||
    trades.has(noun) ||
    (noun.length > 6 && suffix.test(noun))
  if (asked.size >= most) asked.clear()
  asked.set(noun, is)
  return is
}
