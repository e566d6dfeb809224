const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Last words of a cue after which whoever is told follows at once: "told Belinform". */
export const tellingWords: ReadonlySet<string> = words(`
  told tell tells telling asked asks ask asking informed informs informing assured assures assuring
  reminded reminds reminding advised advises advising notified briefed questioned pressed lectured
  texted emailed`)

/** Last words of a cue whose object, "him", is whom one speaks to. */
export const hearingWords: ReadonlySet<string> = new Set([
  ...tellingWords,
  ...words('warned warns warning promised promises promising urged begged ordered taught wrote'),
])

/** Words of a cue after which "to" leads to the hearer: "confirmed to Belinform", "spoke to CNN". */
export const speakingWords: ReadonlySet<string> = words(`
  said say says saying confirmed confirms spoke speaks speaking talked talking insisted insists insisting
  explained explains explaining admitted admits admitting wrote writes writing boasted boasting complained
  complains complaining suggested stressed disclosed revealed repeated acknowledged indicated mentioned
  hinted vowed swore announced apologised apologized lied confided conceded conveyed testified stated
  declared described denied clarified proposed emphasised emphasized`)

/** Occasions at which words are said to the one who is named after "with" or "to". */
export const occasions: RegExp =
  /\b(?:(?:interviews?|conversation|talk|chat) (?:\p{Ll}+ ){0,3}?with|(?:speech|address|letter|e-?mail|testimony|submission) (?:\p{Ll}+ ){0,3}?to) |\bon (?:the )?air (?:of|on) |\bin (?:his|her|their|its) address to /gu

/** Nouns before the name of an outlet, or in its place: "the broadcaster Kystradio", "the agency". */
export const outletNouns: ReadonlySet<string> = words(`
  agency newspaper paper daily weekly tabloid broadcaster channel station magazine website site outlet
  network podcast programme program`)

/** Outlets that go by one word and are no persons. */
export const knownOutlets: ReadonlySet<string> = words(`
  reuters bloomberg politico axios breitbart buzzfeed vox slate newsweek forbes fortune variety interfax
  xinhua efe ansa tass ukrinform anadolu kyodo yonhap bild spiegel guardian telegraph vice`)
