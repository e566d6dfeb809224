import type { ClaimKind } from '../../shapes/claim.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { type SpeechEvent, speechEvents } from '../events/speech-events.ts'
import { LedgerIndex } from '../ledger/ledger-index.ts'
import type { Ledger } from '../ledger/ledger-shape.ts'
import type { LedgerOptions } from '../ledger/options.ts'
import { type PositionOptions, type PositionRow, positions } from '../positions/positions.ts'
import { type Board, type BoardOptions, boards } from '../process/board.ts'
import { FoldLinks } from './fold-links.ts'
import { Recent } from './recent.ts'
import type { RecordFold } from './record-fold.ts'

type View = 'ledger' | 'positions' | 'boards'

const viewOf: Readonly<Record<ClaimKind, View>> = {
  figure: 'ledger',
  commitment: 'ledger',
  position: 'positions',
  condition: 'positions',
  proposal: 'boards',
  role: 'boards',
  state: 'boards',
  red_line: 'boards',
}

/** A fold that follows its claims and links; what was set in which order makes no difference. */
export class MemoryFold implements RecordFold {
  private readonly claims: Readonly<Record<View, Map<string, CurrentClaim>>> = {
    ledger: new Map(),
    positions: new Map(),
    boards: new Map(),
  }
  private readonly relations = new FoldLinks()
  /** What the indexes have been told. */
  private told: ReadonlyMap<string, ClaimLink> = new Map()
  // 4 and 8: an index holds every figure, a list of rows only itself.
  private readonly ledgers = new Recent<LedgerOptions, LedgerIndex>(4)
  private readonly positionRows = new Recent<PositionOptions, readonly PositionRow[]>(8)
  private readonly boardLists = new Recent<BoardOptions, readonly Board[]>(8)

  claim(id: string): CurrentClaim | null {
    const { ledger, positions, boards } = this.claims
    return ledger.get(id) ?? positions.get(id) ?? boards.get(id) ?? null
  }

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    const { id, kind } = current.claim
    const view = viewOf[kind]
    this.relations.change(this.claims[view].get(id) ?? null, current)
    this.claims[view].set(id, current)
    this.forget(view)
    if (view === 'ledger') for (const index of this.ledgers.values()) index.set(current)
  }

  remove(id: string): void {
    const known = this.claim(id)
    if (!known) return
    const view = viewOf[known.claim.kind]
    this.relations.change(known, null)
    this.claims[view].delete(id)
    this.forget(view)
    if (view === 'ledger') for (const index of this.ledgers.values()) index.remove(id)
  }

  /** Takes in all that people decided about how claims relate, in place of all before. */
  relate(links: Iterable<ClaimLink>): void {
    this.relations.decide(links)
  }

  links(): readonly ClaimLink[] {
    return [...this.relations.of(this.claims.ledger).values()]
  }

  events(): readonly SpeechEvent[] {
    return speechEvents(this.every())
  }

  ledger(options: LedgerOptions = {}): Ledger {
    this.tellLinks()
    return this.ledgers.get(options, () => this.indexFor(options)).ledger()
  }

  positions(options: PositionOptions = {}): readonly PositionRow[] {
    const { positions: claims } = this.claims
    return this.positionRows.get(options, () => positions(claims.values(), options))
  }

  boards(options: BoardOptions = {}): readonly Board[] {
    const { boards: claims } = this.claims
    return this.boardLists.get(options, () => boards(claims.values(), options))
  }

  private indexFor(options: LedgerOptions): LedgerIndex {
    const index = new LedgerIndex(options)
    for (const current of this.claims.ledger.values()) index.set(current)
    for (const link of this.told.values()) index.link(link)
    return index
  }

  /** Gives the indexes the links that changed since they were last told. */
  private tellLinks(): void {
    const before = this.told
    const now = this.relations.of(this.claims.ledger)
    if (now === before) return
    this.told = now
    const gone = [...before].filter(([key]) => !now.has(key)).map(([, link]) => rejected(link))
    const changed = [...now].filter(([key, link]) => before.get(key)?.status !== link.status)
    for (const index of this.ledgers.values()) {
      for (const link of gone) index.link(link)
      for (const [, link] of changed) index.link(link)
    }
  }

  private *every(): Iterable<CurrentClaim> {
    for (const claims of Object.values(this.claims)) yield* claims.values()
  }

  private forget(view: View): void {
    if (view === 'positions') this.positionRows.clear()
    if (view === 'boards') this.boardLists.clear()
  }
}

/** An index drops a link where it is told that somebody rejected it. */
function rejected(link: ClaimLink): ClaimLink {
  return { ...link, status: 'rejected' }
}
