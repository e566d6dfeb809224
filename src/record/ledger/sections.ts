import type { Figure } from '../figures/figure.ts'
import { Ordered } from '../figures/ordered.ts'
import { byWeight } from './class-order.ts'
import { type FigureClass, isAccepted } from './figure-class.ts'
import type { Ledger, LedgerRow, LedgerShare, LeftOut } from './ledger-shape.ts'
import { Partitions } from './partitions.ts'
import { blockOf } from './row-head.ts'
import { rowsOf } from './rows.ts'
import { sharesOf } from './shares.ts'
import {
  computeSheet,
  type Sheet,
  type SheetContext,
  type SheetHead,
  type SheetResult,
} from './sheet.ts'

interface Context extends SheetContext {
  readonly figureOf: (id: string) => Figure | undefined
}

/** The ledger in the parts that are computed apart: sheets of totals, blocks of rows, shares by what they are shares of. */
export class Sections {
  private readonly sheets: Partitions<Sheet, SheetResult>
  private readonly blocks: Partitions<Set<FigureClass>, readonly LedgerRow[]>
  private readonly shares: Partitions<Map<string, Figure>, readonly LedgerShare[]>
  private readonly context: Context
  private flat: {
    readonly blocks: readonly (readonly LedgerRow[])[]
    readonly rows: readonly LedgerRow[]
  } = { blocks: [], rows: [] }

  constructor(context: Context) {
    const { graph, options, figureOf } = context
    this.context = context
    this.sheets = new Partitions({
      isEmpty: ({ classes, aside }) => classes.size === 0 && aside.size === 0,
      compute: (sheet) => computeSheet(sheet, context),
    })
    this.blocks = new Partitions({
      isEmpty: (classes) => classes.size === 0,
      compute: (classes) => rowsOf(classes, graph, options),
    })
    this.shares = new Partitions({
      isEmpty: (shares) => shares.size === 0,
      compute: (shares) => sharesOf(shares.values(), figureOf),
    })
  }

  add(one: FigureClass): void {
    const sheet = this.sheetOf(one)
    sheet.classes.add(one)
    sheet.touched.add(one)
    this.blockOf(one).add(one)
  }

  remove(one: FigureClass): void {
    const sheet = this.sheetOf(one)
    sheet.classes.delete(one)
    sheet.touched.add(one)
    this.blockOf(one).delete(one)
  }

  /** Marks what the class is in to be computed again. */
  touch(one: FigureClass): void {
    this.sheetOf(one).touched.add(one)
    this.blockOf(one)
  }

  /** Marks the shares of a figure to be computed again. */
  touchSharesOf(id: string): void {
    this.shares.touchKnown(id)
  }

  touchSheets(): void {
    this.sheets.touchAll()
  }

  putAside(figure: Figure, leftOut: LeftOut): void {
    if (figure.fields.stage !== null) this.ownSheetOf(figure).aside.set(figure.id, leftOut)
    if (leftOut.reason !== 'share') return
    const shown = this.context.options.include !== 'accepted' || isAccepted(figure)
    if (shown) this.sharesBeside(figure).set(figure.id, figure)
  }

  removeAside(figure: Figure): void {
    if (figure.fields.stage !== null) this.ownSheetOf(figure).aside.delete(figure.id)
    if (figure.fields.measure === 'share') this.sharesBeside(figure).delete(figure.id)
  }

  ledger(): Ledger {
    const sheets = this.sheets.all()
    return {
      rows: this.rows(),
      shares: this.shares.all().flat(),
      totals: sheets.flatMap(({ total }) => total ?? []),
      leftOut: sheets.flatMap(({ leftOut }) => leftOut),
    }
  }

  private rows(): readonly LedgerRow[] {
    const blocks = this.blocks.all()
    if (blocks !== this.flat.blocks) this.flat = { blocks, rows: blocks.flat() }
    return this.flat.rows
  }

  private sheetOf({ head, stage, series, converted }: FigureClass): Sheet {
    const { measure, unit } = head.fields
    const currency = this.context.options.currency ?? unit
    return this.sheet({ measure, stage, unit: converted ? currency : unit, series })
  }

  private ownSheetOf({ fields: { measure, stage, unit } }: Figure): Sheet {
    return this.sheet({ measure, stage: stage ?? 'unclear', unit, series: null })
  }

  private sheet(head: SheetHead): Sheet {
    const { measure, stage, unit, series } = head
    const key = [measure, unit ?? '', series ?? '', stage].join('\u001f')
    return this.sheets.touch(key, () => ({
      head,
      classes: new Ordered<FigureClass>(byWeight),
      aside: new Map(),
      touched: new Set(),
      run: null,
    }))
  }

  private blockOf(one: FigureClass): Set<FigureClass> {
    return this.blocks.touch(blockOf(one), () => new Set())
  }

  /** The shares of the same figure; where none is stated, those of the same report. */
  private sharesBeside({ fields, current }: Figure): Map<string, Figure> {
    return this.shares.touch(fields.of ?? current.report.id, () => new Map())
  }
}
