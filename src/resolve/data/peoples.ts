/** Peoples, as in "the Italians": many who speak, and not their state. */
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
