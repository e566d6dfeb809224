import { type Element, isText, type Node } from './dom.ts'

/** Nodes that are looked at before an element counts as large. */
const maxNodes = 100

/**
 * The text of a small element as one line; null where it is longer than `most` code units or of
 * many parts. The cost is bounded, so that it may be asked of every element of a page.
 */
export function shortText(element: Element, most: number): string | null {
  const parts: string[] = []
  let nodes = 0
  let length = 0

  function visit(node: Node): boolean {
    if (++nodes > maxNodes || length > most) return false
    if (isText(node)) {
      parts.push(node.textContent)
      length += node.textContent.length
      return true
    }
    for (const child of node.childNodes) if (!visit(child)) return false
    return true
  }

  return visit(element) && length <= most ? parts.join('').replace(/\s+/g, ' ').trim() : null
}
