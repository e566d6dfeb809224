const adjectives = `
afghan Afghanistan, albanian Albania, algerian Algeria, argentine Argentina, armenian Armenia,
australian Australia, austrian Austria, azerbaijani Azerbaijan, bangladeshi Bangladesh, belarusian Belarus,
belgian Belgium, brazilian Brazil, british United Kingdom, bulgarian Bulgaria, canadian Canada,
chilean Chile, chinese China, colombian Colombia, croatian Croatia, cuban Cuba, cypriot Cyprus,
czech Czechia, danish Denmark, dutch Netherlands, egyptian Egypt, emirati United Arab Emirates,
estonian Estonia, ethiopian Ethiopia, filipino Philippines, philippine Philippines, finnish Finland,
french France, georgian Georgia, german Germany, greek Greece, hungarian Hungary, icelandic Iceland,
indian India, indonesian Indonesia, iranian Iran, iraqi Iraq, irish Ireland, israeli Israel, italian Italy,
japanese Japan, jordanian Jordan, kazakh Kazakhstan, kenyan Kenya, kosovar Kosovo, kuwaiti Kuwait,
latvian Latvia, lebanese Lebanon, libyan Libya, lithuanian Lithuania, malaysian Malaysia, mexican Mexico,
moldovan Moldova, moroccan Morocco, nepali Nepal, nigerian Nigeria, norwegian Norway, omani Oman,
pakistani Pakistan, palestinian Palestine, peruvian Peru, polish Poland, portuguese Portugal, qatari Qatar,
romanian Romania, russian Russia, saudi Saudi Arabia, serbian Serbia, singaporean Singapore,
slovak Slovakia, slovenian Slovenia, somali Somalia, spanish Spain, sudanese Sudan, swedish Sweden,
swiss Switzerland, syrian Syria, taiwanese Taiwan, thai Thailand, tunisian Tunisia, turkish Turkey,
ukrainian Ukraine, uzbek Uzbekistan, venezuelan Venezuela, vietnamese Vietnam, yemeni Yemen,
american United States`

const others = `
argentines Argentina, azerbaijanis Azerbaijan, brits United Kingdom, britons United Kingdom,
british United Kingdom, chinese China, croats Croatia, danes Denmark, dutch Netherlands,
emiratis United Arab Emirates, filipinos Philippines, finns Finland, french France, icelanders Iceland,
irish Ireland, japanese Japan, kazakhs Kazakhstan, kosovars Kosovo, lebanese Lebanon, poles Poland,
portuguese Portugal, serbs Serbia, slovaks Slovakia, slovenes Slovenia, spaniards Spain, spanish Spain,
sudanese Sudan, swedes Sweden, swiss Switzerland, taiwanese Taiwan, turks Turkey, vietnamese Vietnam`

/** Peoples as plural nouns. */
export const peoples: ReadonlySet<string> = new Set(
  `
afghans albanians algerians arabs argentines armenians australians austrians azerbaijanis bangladeshis
belarusians belgians brazilians british britons brits bulgarians canadians chileans chinese colombians croats
cubans czechs danes dutch egyptians english estonians ethiopians filipinos finns french georgians germans greeks
hungarians icelanders indians indonesians iranians iraqis irish israelis italians japanese jordanians kazakhs
kenyans koreans kosovars kurds latvians lebanese libyans lithuanians malaysians mexicans moldovans moroccans
nepalis nigerians norwegians pakistanis palestinians poles portuguese qataris romanians russians saudis scots
scottish serbs slovaks spaniards spanish sudanese swedes swiss syrians taiwanese thais tunisians turks
ukrainians uzbeks venezuelans vietnamese welsh yemenis`
    .trim()
    .split(/\s+/),
)

let states: {
  readonly adjectives: ReadonlyMap<string, string>
  readonly peoples: ReadonlyMap<string, string>
} | null = null

/** The state of an adjective: "the Mexican government" is Mexico's. */
export function stateOfAdjective(word: string): string | undefined {
  states ??= load()
  return states.adjectives.get(word.toLowerCase())
}

/** The state for which a people stands: "the Saudis" in talks are Saudi Arabia. */
export function stateOfPeople(word: string): string | undefined {
  states ??= load()
  return states.peoples.get(word.toLowerCase())
}

function load(): NonNullable<typeof states> {
  const own = new Map(read(adjectives))
  const plurals = [...own].map(([word, state]): [string, string] => [`${word}s`, state])
  return { adjectives: own, peoples: new Map([...plurals, ...read(others)]) }
}

/** "mexican Mexico, …" → word and state. */
function read(list: string): [string, string][] {
  return list
    .trim()
    .split(/,\s+/)
    .map((each) => [each.slice(0, each.indexOf(' ')), each.slice(each.indexOf(' ') + 1)])
}
