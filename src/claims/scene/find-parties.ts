import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'

/**
 * Finds who is named within some words, in order: actors of the reading, and bodies, states and
 * people that only take part in what is said. The pipeline gives it, since the room of speakers
 * knows the names.
 */
export type FindParties = (within: Span) => readonly Party[]
