function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What is put forward, by the noun it is called: “a draft”, “their offer”. */
export const planNouns: ReadonlySet<string> = set(`
  proposal proposals plan plans idea ideas offer offers draft drafts scheme schemes blueprint blueprints initiative
  initiatives roadmap formula suggestion suggestions counter-proposal counter-proposals counterproposal counteroffer counter-offer
  package framework option options compromise concept model
`)

/** What is put to a vote or to the other side besides. */
export const motions: ReadonlySet<string> = set(`
  bill bills motion motions amendment amendments reform reforms bid bids paper counterbid takeover merger deal deals treaty pact accord
  agreement resolution referendum budget legislation text approach tie-up petition ceasefire truce
`)

/** What can be given up like a plan: “gave up their demand for a veto”. */
export const demands: ReadonlySet<string> = set('demand demands request requests claim claims')

/** Nouns that tell, beside their verb, no more than an idea. */
export const vague: ReadonlySet<string> = set(
  'idea ideas suggestion suggestions concept option options',
)

/** Inquiries look into these: nothing that anybody proposes. */
export const matters: ReadonlySet<string> = set(`
  complaint complaints allegation allegations claim claims report reports cause causes accident accidents case cases
  death deaths incident incidents crash crashes fire fires matter matters how why what reasons circumstances conduct
  evidence fraud abuse spending finances affairs breach breaches leak leaks attack attacks data figures effect effects impact role
  behaviour behavior history past relationship link links whether
`)

/** Whether one of the first words of a phrase, up to where it is narrowed, is of a set. */
export function headedBy(words: readonly string[], nouns: ReadonlySet<string>): boolean {
  for (const word of words) {
    if (nouns.has(word)) return true
    if (/^(?:of|to|for|from|by|that|which|on|in|with|at|over|and|or)$/.test(word)) return false
  }
  return false
}
