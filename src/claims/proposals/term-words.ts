function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What has terms: by the noun it is called, while it is only put forward. */
export const openTexts: ReadonlySet<string> = set(`
  plan plans proposal proposals offer draft drafts scheme schemes blueprint roadmap package paper text framework bid
  formula compromise counter-proposal counterproposal counter-offer counteroffer bill bills amendment motion reform
  reforms measures budget initiative proposition
`)

/** What has terms that the parties have agreed on. */
export const settledTexts: ReadonlySet<string> = set(`
  deal agreement settlement treaty accord pact truce ceasefire armistice
`)

/** What a plan does by itself: “the bill would ban nets”. What it would only bring about (“cost”, “hurt”) is no term. */
export const termVerbs: ReadonlySet<string> = set(`
  abolish add allow appoint ban bar bring build cap cease close commit compel create cut divide double eliminate end
  establish exempt expand extend force form freeze fund give grant guarantee halt halve impose increase introduce keep
  legalise legalize let lift limit lower make merge move nationalise oblige offer open pause permit phase place privatise
  prohibit protect provide put raise reduce release remove reopen replace require restore restrict return scrap sell set
  shift shut split station strip subsidise suspend tax tighten transfer withdraw
`)

/** Verbs by which a plan's words are told: “the deal provides for a buffer zone”, with what follows them. */
export const contents: Readonly<Record<string, ReadonlySet<string>>> = {
  includes: set(''),
  include: set(''),
  included: set(''),
  foresees: set(''),
  envisages: set(''),
  envisaged: set(''),
  contains: set(''),
  provides: set('for'),
  provided: set('for'),
  calls: set('for'),
  called: set('for'),
}
