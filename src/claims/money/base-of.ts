import type { Range } from '../pattern/slots.ts'
import type { Scene } from '../scene/scene.ts'
import type { PlacedFigure } from './placed-figures.ts'

/**
 * The figure that another is a part or a share of: “60 % of the €20bn”, “50 billion, of which 60 %”, “50 billion from
 * which 60 %”; null where the words give none. `near` are the figures around it, it included.
 */
export function baseOf(
  scene: Scene,
  { figure, range }: PlacedFigure,
  near: readonly PlacedFigure[],
): PlacedFigure | null {
  if (figure.measure !== 'share') return wholeOf(scene, range, near)
  const { from } = scene.sentence(range.from)
  const amounts = near.filter((one) => one.figure.measure !== 'share')
  const after = amounts.find((one) => one.range.from >= range.to && one.range.from - range.to <= 5)
  if (after && scene.lower(range.to) === 'of') return after
  for (let at = range.from - 1; at >= Math.max(from, range.from - 6); at--) {
    const relative = scene.lower(at) === 'which' || scene.lower(at) === 'that'
    if (relative && /^(?:of|from)$/.test(scene.lower(at - 1))) {
      return amounts.findLast((one) => one.range.to <= at) ?? null
    }
  }
  const ofWhich =
    scene.lower(range.to) === 'of' && /^(?:which|that|it|this)$/.test(scene.lower(range.to + 1))
  return ofWhich ? (amounts.findLast((one) => one.range.to <= range.from) ?? null) : null
}

const ofThat: ReadonlySet<string> = new Set('which that these this those them it'.split(' '))

/** The figure that another is a part of: “€20bn, of which €1.5bn”, “Of that, 900m”, “including €2bn”. */
function wholeOf(scene: Scene, range: Range, near: readonly PlacedFigure[]): PlacedFigure | null {
  const before = near.findLast(
    ({ range: one, figure }) => one.to <= range.from && figure.measure !== 'share',
  )
  if (!before) return null
  const from = Math.max(before.range.to, range.from - 8)
  for (let at = range.from - 1; at >= from; at--) {
    const lower = scene.lower(at)
    if (/^(?:including|includes|comprising)$/.test(lower) && range.from - at <= 6) return before
    if (ofThat.has(lower) && /^(?:of|from)$/.test(scene.lower(at - 1))) return before
  }
  return null
}
