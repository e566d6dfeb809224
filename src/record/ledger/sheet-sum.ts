import { byCodeUnits } from '../figures/order.ts'
import { Ordered } from '../figures/ordered.ts'
import type { FigureClass } from './figure-class.ts'
import type { Converted } from './options.ts'
import { rowIdOf } from './row-head.ts'
import { conversionOf } from './total.ts'

/** What a sum runs over, in the order of ids, kept in step as classes come and go. */
export class SheetSum {
  private readonly heads = new Ordered<string>(byCodeUnits)
  private readonly rowIds = new Ordered<string>(byCodeUnits)
  /** Classes by row. */
  private readonly uses = new Map<string, number>()
  private readonly conversions = new Map<string, Converted>()

  add(one: FigureClass): void {
    const row = rowIdOf(one)
    const uses = this.uses.get(row) ?? 0
    this.uses.set(row, uses + 1)
    if (uses === 0) this.rowIds.add(row)
    this.heads.add(one.head.id)
    const converted = conversionOf(one)
    if (converted) this.conversions.set(one.head.id, converted)
  }

  remove(one: FigureClass): void {
    const row = rowIdOf(one)
    const uses = (this.uses.get(row) ?? 0) - 1
    if (uses > 0) this.uses.set(row, uses)
    else {
      this.uses.delete(row)
      this.rowIds.delete(row)
    }
    this.heads.delete(one.head.id)
    this.conversions.delete(one.head.id)
  }

  rows(): readonly string[] {
    return [...this.rowIds.all()]
  }

  figures(): readonly string[] {
    return [...this.heads.all()]
  }

  converted(): Readonly<Record<string, Converted>> {
    if (this.conversions.size === 0) return {}
    return Object.fromEntries(
      this.heads.all().flatMap((id) => {
        const converted = this.conversions.get(id)
        return converted ? [[id, converted] as const] : []
      }),
    )
  }
}
