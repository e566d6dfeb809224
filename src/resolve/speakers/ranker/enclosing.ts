import type { Attribution } from '../../../shapes/attribution.ts'
import type { Span } from '../../../shapes/span.ts'

/**
 * For each attribution the index of the smallest other one whose content holds its cue and source:
 * "Holm said [he hoped …]" encloses "he hoped"; -1 where none does. Linear after sorting.
 */
export function enclosing(attributions: readonly Attribution[]): Int32Array {
  const found = new Int32Array(attributions.length).fill(-1)
  const contents = attributions
    .flatMap(({ content }, at) => content.map(({ start, end }) => ({ start, end, at })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const anchors = attributions
    .flatMap((each, at) => {
      const own = anchorOf(each)
      return own ? [{ ...own, at }] : []
    })
    .sort((a, b) => a.start - b.start)
  const open: { readonly end: number; readonly at: number }[] = []
  let next = 0
  for (const { start, end, at } of anchors) {
    for (let content = contents[next]; content && content.start <= start; ) {
      open.push(content)
      content = contents[++next]
    }
    while ((open.at(-1)?.end ?? end) < end && (open.at(-1)?.end ?? start) <= start) open.pop()
    // Contents that overlap without nesting are few and near the top.
    for (let back = open.length - 1; back >= Math.max(0, open.length - 8); back--) {
      const outer = open[back]
      if (!outer || outer.end < end || outer.at === at) continue
      found[at] = outer.at
      break
    }
  }
  return found
}

/** The stretch of the words that attribute: source and cue. */
function anchorOf({ cue, source }: Attribution): Span | null {
  const [first] = cue
  const [name] = source
  if (!first) return name ?? null
  if (!name) return first
  return { start: Math.min(first.start, name.start), end: Math.max(first.end, name.end) }
}
