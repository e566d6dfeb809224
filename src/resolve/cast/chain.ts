import type { SourceLink } from '../../shapes/article.ts'
import type { ChainRole } from '../../shapes/report.ts'
import type { Span } from '../../shapes/span.ts'
import { wordsOf } from '../names/word.ts'
import type { Cast, Member } from './cast.ts'

export interface LinkedMember {
  readonly member: Member
  readonly role: ChainRole
  readonly span: Span | null
}

/** Puts the outlets of the source chain into the cast, before any name is read as a person's. */
export function castOutlets(cast: Cast, links: readonly SourceLink[]): void {
  for (const { name, role } of links) if (role !== 'speaker') outlet(cast, name)
}

/** The source chain by members of the cast. */
export function linkChain(cast: Cast, links: readonly SourceLink[]): readonly LinkedMember[] {
  return links.map(({ name, role, span }) => ({
    member: role === 'speaker' ? person(cast, name) : outlet(cast, name),
    role,
    span,
  }))
}

function outlet(cast: Cast, name: string): Member {
  return cast.add('outlet', name, lower(name))
}

function person(cast: Cast, name: string): Member {
  const words = wordsOf(name)
  // Of two with one surname, the report is about the one whom it names first.
  const [first] = cast.candidates(words)
  return first ?? cast.add('person', name, lower(name))
}

function lower(name: string): readonly string[] {
  return wordsOf(name).map((word) => word.lower)
}
