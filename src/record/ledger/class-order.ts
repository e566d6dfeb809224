import { byCodeUnits } from '../figures/order.ts'
import { type FigureClass, isPreferred } from './figure-class.ts'

/** Which of two classes a sum takes first: what people decided, then what is more than a limit, then the larger. */
export function byWeight(a: FigureClass, b: FigureClass): number {
  return (
    Number(b.accepted) - Number(a.accepted) ||
    Number(isPreferred(b.head)) - Number(isPreferred(a.head)) ||
    Number(isLimit(a)) - Number(isLimit(b)) ||
    b.size - a.size ||
    byCodeUnits(a.head.current.report.published ?? '~', b.head.current.report.published ?? '~') ||
    byCodeUnits(a.id, b.id)
  )
}

/** “Up to 3 billion” says how much it will not be, not how much it is. */
function isLimit({ head }: FigureClass): boolean {
  return head.fields.bound === '<' || head.fields.bound === '≤'
}
