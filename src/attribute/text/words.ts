const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const auxiliaries: ReadonlySet<string> = list(
  "is are was were be been being am has have had having do does did done will would shall should can could may might must ought cannot won't wouldn't shouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't 's 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m won’t wouldn’t shouldn’t can’t couldn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t got get gets getting gotta",
)

export const negations: ReadonlySet<string> = list('not never no neither nor hardly scarcely')

export const adverbs: ReadonlySet<string> = list(
  'also then longer later now earlier once again even still just only already ever often always sometimes soon almost further too instead reportedly repeatedly recently previously simply quickly clearly openly publicly privately flatly frequently merely rather perhaps maybe meanwhile however moreover therefore thus hence elsewhere afterward afterwards twice long well much more most so first last next yet',
)

export const determiners: ReadonlySet<string> = list(
  'the a an this that these those some any each every all both no another such many several few most other one two three four five six seven eight nine ten dozens hundreds thousands half',
)

export const possessives: ReadonlySet<string> = list('my your his her its our their whose')

export const subjectPronouns: ReadonlySet<string> = list(
  'i you he she it we they who which that this these those someone somebody everyone everybody anyone nobody one others many some most both',
)

export const objectPronouns: ReadonlySet<string> = list(
  'me him her us them himself herself themselves itself myself ourselves yourself',
)

export const prepositions: ReadonlySet<string> = list(
  'of in on at by for with from to into onto about against between among through during before after over under above below since until till within without toward towards upon across behind beyond near around amid despite per via like unlike than as off out up down along inside outside regarding concerning',
)

export const conjunctions: ReadonlySet<string> = list(
  'and but or nor yet so because although though while whereas when whenever where if unless since until after before as once that whether than',
)

export const questionWords: ReadonlySet<string> = list(
  'who whom whose which what when where why how whether if',
)

export const days: ReadonlySet<string> = list(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow',
)

/** Words after which a capital letter begins no sentence when a full stop stands between. */
export const abbreviations: ReadonlySet<string> = list(
  'mr mrs ms dr gov sen rep sens reps lt col gen sgt capt st jr sr prof rev hon vs no etc jan feb mar apr jun jul aug sept sep oct nov dec inc corp co ltd dept adm maj cpl ga fla calif mass pa va ariz mich wis minn ill ind tenn conn ala colo wash ore nev vt ky okla del mt ft approx est ed pres min',
)
