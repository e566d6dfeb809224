import { byCodeUnits } from '../figures/order.ts'
import { type FigureClass, isPreferred } from './figure-class.ts'

/** Which of two classes a sum takes first: what people decided, then the larger, then the earlier. */
export function byWeight(a: FigureClass, b: FigureClass): number {
  return (
    Number(b.accepted) - Number(a.accepted) ||
    Number(isPreferred(b.head)) - Number(isPreferred(a.head)) ||
    b.size - a.size ||
    byCodeUnits(a.head.current.report.published ?? '~', b.head.current.report.published ?? '~') ||
    byCodeUnits(a.id, b.id)
  )
}
