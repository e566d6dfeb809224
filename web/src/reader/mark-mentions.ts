import type { Mention } from '../../../src/shapes/mention.ts'
import { mentionStyles, styleOf } from './mention-styles.ts'
import { rangesOf } from './ranges.ts'

/** Marks mentions in the text, each in its style; the returned function takes the marks away. */
export function markMentions(container: ParentNode, mentions: readonly Mention[]): () => void {
  if (!('highlights' in CSS)) return () => {}
  for (const style of mentionStyles) {
    const spans = mentions.filter(({ kind }) => styleOf[kind] === style)
    CSS.highlights.set(`mention-${style}`, new Highlight(...rangesOf(container, spans)))
  }
  return () => {
    for (const style of mentionStyles) CSS.highlights.delete(`mention-${style}`)
  }
}
