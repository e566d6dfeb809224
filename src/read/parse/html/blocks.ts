import { cleanText } from './clean.ts'
import { type Element, isElement, isText, type Node } from './dom.ts'

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'rows' | 'pre'

/** A paragraph of the text to be, with what the filter is told by. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** How much of the text is inside links, 0 to 1. */
  readonly linked: number
}

const blockNames = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
)

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  pre: 'pre',
}

/**
 * The paragraphs of an element in order: list items, quoted paragraphs and headings stand alone,
 * `<br><br>` parts paragraphs, one `<br>` is a line break, and a table is one block, a row a line.
 */
export function toBlocks(element: Element): Block[] {
  const writer = new BlockWriter()
  writer.element(element, 'paragraph', false)
  writer.flush('paragraph')
  return writer.blocks
}

class BlockWriter {
  readonly blocks: Block[] = []
  private parts: string[] = []
  private linked = 0

  element(element: Element, kind: BlockKind, linked: boolean): void {
    const name = element.localName
    if (name === 'br') {
      this.parts.push('\n')
      return
    }
    if (name === 'button' || name === 'script' || name === 'style') return
    if (name === 'table' && isData(element)) {
      this.flush(kind)
      this.table(element)
      return
    }
    const block = blockNames.has(name)
    const own = kinds[name] ?? (name === 'p' && kind === 'item' ? 'item' : kind)
    // Browsers draw the quotation marks of <q>; without them the words are no quotation.
    if (name === 'q') this.parts.push('“')
    if (block) this.flush(kind)
    for (const child of element.childNodes) this.node(child, own, linked || name === 'a')
    if (block) this.flush(own)
    if (name === 'q') this.parts.push('”')
  }

  private node(node: Node, kind: BlockKind, linked: boolean): void {
    if (isElement(node)) this.element(node, kind, linked)
    else if (isText(node)) {
      const text = cleanText(node.textContent)
      this.parts.push(kind === 'pre' ? text : text.replace(/\s+/g, ' '))
      if (linked) this.linked += text.trim().length
    }
  }

  flush(kind: BlockKind): void {
    const whole = this.parts.join('')
    const linked = this.linked
    this.parts = []
    this.linked = 0
    if (whole.trim() === '') return
    const share = Math.min(1, linked / whole.trim().length)
    for (const part of whole.split(/\n[ \t]*\n/)) {
      const text = kind === 'pre' ? part.replace(/[ \t]+$/gm, '') : tidyLines(part)
      if (text.trim() !== '')
        this.blocks.push({ kind, text: text.replace(/^\n+|\n+$/g, ''), linked: share })
    }
  }

  private table(table: Element): void {
    const lines: string[] = []
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children].map((cell) => tidyLines(oneLine(cell)).replaceAll('\n', ' '))
      const line = cells.filter((cell) => cell !== '').join(' | ')
      if (line !== '') lines.push(line)
    }
    if (lines.length > 0) this.blocks.push({ kind: 'rows', text: lines.join('\n'), linked: 0 })
  }
}

/** Old pages lay their text out in tables: a cell with paragraphs or much text is no data. */
function isData(table: Element): boolean {
  if (table.querySelector('table, p + p, ul, ol, h1, h2, blockquote')) return false
  for (const cell of table.querySelectorAll('td')) if (cell.textContent.length > 400) return false
  return table.querySelector('tr') !== null
}

function oneLine(cell: Element): string {
  return cleanText(cell.textContent).replace(/\s+/g, ' ')
}

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .trim()
}
