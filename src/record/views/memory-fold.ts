import type { ClaimKind } from '../../shapes/claim.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { type SpeechEvent, speechEvents } from '../events/speech-events.ts'
import { LedgerIndex } from '../ledger/ledger-index.ts'
import type { Ledger } from '../ledger/ledger-shape.ts'
import type { LedgerOptions } from '../ledger/options.ts'
import { PositionIndex } from '../positions/position-index.ts'
import type { PositionOptions, PositionRow } from '../positions/positions.ts'
import type { Board, BoardOptions } from '../process/board.ts'
import { BoardIndex } from '../process/board-index.ts'
import { isShown } from './counts.ts'
import { FoldLinks } from './fold-links.ts'
import { Recent } from './recent.ts'
import type { RecordFold } from './record-fold.ts'

type View = 'ledger' | 'positions' | 'boards'

/** What follows the claims of a view. */
interface Index {
  set(current: CurrentClaim): void
  remove(id: string): void
}

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
  private readonly relations = new FoldLinks(this.claims.ledger)
  // 4 of each: an index holds every claim that it is about.
  private readonly ledgers = new Recent<LedgerOptions, LedgerIndex>(4)
  private readonly positionIndexes = new Recent<PositionOptions, PositionIndex>(4)
  private readonly boardIndexes = new Recent<BoardOptions, BoardIndex>(4)

  claim(id: string): CurrentClaim | null {
    const { ledger, positions, boards } = this.claims
    return ledger.get(id) ?? positions.get(id) ?? boards.get(id) ?? null
  }

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    const { id, kind } = current.claim
    const view = viewOf[kind]
    this.claims[view].set(id, current)
    if (view === 'ledger') this.relations.set(current)
    for (const index of this.indexes(view)) index.set(current)
  }

  remove(id: string): void {
    const known = this.claim(id)
    if (!known) return
    const view = viewOf[known.claim.kind]
    this.claims[view].delete(id)
    if (view === 'ledger') this.relations.remove(id)
    for (const index of this.indexes(view)) index.remove(id)
  }

  /** Takes in all that people decided about how claims relate, in place of all before. */
  relate(links: Iterable<ClaimLink>): void {
    this.relations.decide(links)
  }

  links(): readonly ClaimLink[] {
    return this.relations.all()
  }

  events(): readonly SpeechEvent[] {
    return speechEvents([...this.every()].filter((current) => isShown(current, {})))
  }

  ledger(options: LedgerOptions = {}): Ledger {
    this.tellLinks()
    return this.ledgers.get(options, () => this.indexFor(options)).ledger()
  }

  positions(options: PositionOptions = {}): readonly PositionRow[] {
    const make = () => this.filled(new PositionIndex(options), 'positions')
    return this.positionIndexes.get(options, make).rows()
  }

  boards(options: BoardOptions = {}): readonly Board[] {
    return this.boardIndexes
      .get(options, () => this.filled(new BoardIndex(options), 'boards'))
      .boards()
  }

  private indexFor(options: LedgerOptions): LedgerIndex {
    const index = new LedgerIndex(options)
    for (const current of this.claims.ledger.values()) index.set(current)
    for (const link of this.relations.all()) index.link(link)
    return index
  }

  /** Gives the indexes the links that changed since they were last told. */
  private tellLinks(): void {
    for (const link of this.relations.takeNews())
      for (const index of this.ledgers.values()) index.link(link)
  }

  private *every(): Iterable<CurrentClaim> {
    for (const claims of Object.values(this.claims)) yield* claims.values()
  }

  private filled<One extends Index>(index: One, view: View): One {
    for (const current of this.claims[view].values()) index.set(current)
    return index
  }

  private indexes(view: View): readonly Index[] {
    if (view === 'ledger') return this.ledgers.values()
    return (view === 'positions' ? this.positionIndexes : this.boardIndexes).values()
  }
}
