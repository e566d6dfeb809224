import type { Span } from '../../shapes/span.ts'

const pairs: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' }

/**
 * Stretches inside quotation marks, marks left out, in order. A quotation that its paragraph does not
 * close ends with the paragraph: the next one opens it again.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let open: { readonly at: number; readonly close: string } | null = null
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (open && (mark === open.close || mark === '\n')) {
      spans.push({ start: open.at, end: at })
      open = null
    } else if (!open && pairs[mark] !== undefined) {
      open = { at: at + 1, close: pairs[mark] }
    }
  }
  if (open) spans.push({ start: open.at, end: text.length })
  return spans
}
