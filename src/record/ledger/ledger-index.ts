import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { type Figure, figureOf } from '../figures/figure.ts'
import { isCommitment, isFigure } from '../figures/kinds.ts'
import { aside, concerns } from './aside.ts'
import { buildClass, isWanted } from './build-class.ts'
import { ClassGraph } from './class-graph.ts'
import type { FigureClass } from './figure-class.ts'
import { joinFigures } from './join-figures.ts'
import type { Ledger, LeftOut } from './ledger-shape.ts'
import { identity, LinkTable } from './link-table.ts'
import { Memberships } from './memberships.ts'
import type { LedgerOptions } from './options.ts'
import { Reaches } from './reaches.ts'
import { Sections } from './sections.ts'
import { Supports } from './supports.ts'

interface Entry {
  readonly figure: Figure
  /** Why it is in no class; null where it is in one. */
  readonly aside: LeftOut | null
}

/**
 * A ledger that follows its claims: a change of one computes again only what shares its unit and its
 * recipient, or its stage and its unit. What was set in which order makes no difference.
 */
export class LedgerIndex {
  private readonly options: LedgerOptions
  private readonly claims = new Map<string, CurrentClaim>()
  private readonly entries = new Map<string, Entry>()
  private readonly changed = new Set<string>()
  private readonly supports = new Supports()
  private readonly memberships = new Memberships()
  private readonly reaches = new Reaches(this.memberships)
  private readonly links = new LinkTable()
  private readonly graph = new ClassGraph(this.links)
  private readonly sections: Sections

  constructor(options: LedgerOptions = {}) {
    this.options = options
    this.sections = new Sections({
      graph: this.graph,
      reaches: this.reaches,
      options,
      figureOf: (id) => this.entries.get(id)?.figure,
    })
  }

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    const before = this.claims.get(current.claim.id)
    // First the new one, so that what the two have in common is never gone.
    if (isFigure(current)) this.regroup(this.memberships.add(current.report.actors))
    if (before) this.giveUp(before)
    if (!isFigure(current) && !isCommitment(current)) return
    this.claims.set(current.claim.id, current)
    this.notice(current)
    if (isCommitment(current)) this.supports.set(current)
  }

  remove(id: string): void {
    const current = this.claims.get(id)
    if (current) this.giveUp(current)
  }

  /** Takes in a link, in place of an earlier state of it; a rejected one counts for nothing. */
  link(link: ClaimLink): void {
    this.changed.add(link.from).add(link.to)
    this.links.set(link)
  }

  ledger(): Ledger {
    if (this.changed.size > 0) this.settle()
    return this.sections.ledger()
  }

  private giveUp(current: CurrentClaim): void {
    this.claims.delete(current.claim.id)
    this.notice(current)
    if (isFigure(current)) this.regroup(this.memberships.remove(current.report.actors))
    else if (isCommitment(current)) this.supports.remove(current)
  }

  private regroup(changed: boolean): void {
    if (!changed) return
    this.reaches.forget()
    this.sections.touchSheets()
  }

  private notice({ claim }: CurrentClaim): void {
    if (claim.kind === 'figure') this.changed.add(claim.id)
    if (claim.kind === 'commitment') for (const id of claim.figures) this.changed.add(id)
  }

  /** Forms anew the classes that the changes reach, and marks what has to be computed again. */
  private settle(): void {
    const region = this.connected(this.changed)
    const touched = this.graph.touchedBy(region)
    for (const id of region) this.withdraw(id)
    for (const id of this.changed) this.enter(id)
    const figures = [...region].flatMap((id) => this.place(id) ?? [])
    for (const members of joinFigures(figures, this.links)) this.form(members)
    for (const id of touched) this.touch(id)
    for (const id of this.graph.touchedBy(region)) this.touch(id)
    this.changed.clear()
  }

  private touch(id: string): void {
    const one = this.graph.byFigure.get(id)
    if (!one) return
    this.graph.forget(one)
    this.sections.touch(one)
  }

  /** The figures that links of identity join to these, now or as the classes were. */
  private connected(ids: Iterable<string>): ReadonlySet<string> {
    const found = new Set(ids)
    const classes = new Set<FigureClass>()
    for (const id of found) {
      this.graph.addMembers(id, found, classes)
      for (const other of this.links.beside(id, identity)) found.add(other)
    }
    return found
  }

  private withdraw(id: string): void {
    const one = this.graph.byFigure.get(id)
    if (one && isWanted(one, this.options)) this.sections.remove(one)
    this.graph.byFigure.delete(id)
    const entry = this.entries.get(id)
    if (entry) this.sections.removeAside(entry.figure)
  }

  private enter(id: string): void {
    const current = this.claims.get(id)
    this.entries.delete(id)
    this.sections.touchSharesOf(id)
    if (!current || !isFigure(current) || !concerns(current, this.options.asOf)) return
    const figure = figureOf(current, this.supports.of(id))
    this.entries.set(id, { figure, aside: aside(figure, this.options) })
  }

  /** Puts the figure aside, or gives it where it may be in a class. */
  private place(id: string): Figure | null {
    const entry = this.entries.get(id)
    if (!entry) return null
    if (!entry.aside) return entry.figure
    if (isWanted(entry.figure, this.options)) this.sections.putAside(entry.figure, entry.aside)
    return null
  }

  private form(members: readonly Figure[]): void {
    const one = buildClass(members, this.links, this.options)
    for (const { id, fields } of members) {
      this.graph.byFigure.set(id, one)
      this.graph.stages.set(id, fields.stage)
    }
    if (isWanted(one, this.options)) this.sections.add(one)
  }
}
