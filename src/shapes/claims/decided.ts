export const claimStatuses = ['proposed', 'accepted', 'rejected', 'disputed', 'retracted'] as const
/**
 * `disputed`: two people decided against each other and neither took it back; `retracted`: its report
 * or its statement was.
 */
export type ClaimStatus = (typeof claimStatuses)[number]

export const ranks = ['preferred', 'normal', 'deprecated'] as const
/** As in Wikibase: of values that conflict, which one to show first and which one no longer holds. */
export type Rank = (typeof ranks)[number]

export const relations = [
  'same_figure',
  'same_amount',
  'part_of',
  'updates',
  'corrects',
  'contradicts',
  'extends',
] as const
/**
 * How one claim (`from`) relates to another (`to`): it is the same figure told again; the same money by
 * another word or currency; a part of the other; a later state of it; its correction; against it; more of it.
 */
export type Relation = (typeof relations)[number]

/** Fields of a claim that a person changed, by name. */
export type ClaimPatch = Readonly<Record<string, unknown>>
