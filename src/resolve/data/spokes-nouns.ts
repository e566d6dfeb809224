/**
 * Nouns, in the singular, for those who speak for another: a lawyer for a client, a campaign's manager
 * for the candidate. Who heads a body speaks as its office and stands not here.
 */
export const spokesNouns: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople lawyer attorney counsel solicitor barrister
  publicist agent office aide adviser advisor strategist surrogate staffer representative`
    .trim()
    .split(/\s+/),
)

/** Those of them that say nothing but that they speak for another. */
export const mouthpieces: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople'.split(' '),
)

/** Those that speak for somebody only where a possessor stands before them. */
export const possessedOnly: ReadonlySet<string> = new Set(['agent', 'office', 'representative'])

/** Nouns that do so after one of these words alone: "press secretary", "campaign manager". */
export const spokesPairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['secretary', ['press']],
  ['officer', ['press', 'communications', 'media']],
  ['director', ['communications', 'press', 'campaign', 'media']],
  ['manager', ['campaign', 'press']],
  ['chairman', ['campaign']],
  ['chairwoman', ['campaign']],
  ['chair', ['campaign']],
])

/** Bodies that exist for one person or state and are mostly not named beside it. */
export const attendantBodies: ReadonlySet<string> = new Set(
  'campaign team camp government embassy regime'.split(' '),
)
