import { cleanText } from './clean.ts'
import { type Element, isElement, isText, type Node } from './dom.ts'

type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'rows' | 'pre'

/** A paragraph of the text to be, with what the filter is told by. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** How much of the text is inside links, 0 to 1. */
  readonly linked: number
  /** The element it stands in as a paragraph among others. */
  readonly home: Element | null
  /** The nearest element around it that is no list, quotation or the like. */
  readonly beyond: Element | null
}

const blockNames = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
)

/** Elements that are a paragraph, and those that hold some within the text around them. */
const leaves = new Set('p h1 h2 h3 h4 h5 h6 li dt dd pre table blockquote'.split(' '))
const holders = new Set('ul ol dl li blockquote section'.split(' '))

const kinds: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
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
  }),
)

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
  private readonly inside: Element[] = []

  element(element: Element, kind: BlockKind, linked: boolean): void {
    const name = element.localName
    if (name === 'br') {
      this.parts.push('\n')
      return
    }
    if (name === 'button' || name === 'script' || name === 'style') return
    if (name === 'table' && isData(element)) {
      this.flush(kind)
      this.inside.push(element)
      this.table(element)
      this.inside.pop()
      return
    }
    const block = blockNames.has(name)
    const own = kinds.get(name) ?? (name === 'p' && kind === 'item' ? 'item' : kind)
    // Browsers draw the quotation marks of <q>; without them the words are no quotation.
    if (name === 'q') this.parts.push('“')
    if (block) {
      this.flush(kind)
      this.inside.push(element)
    }
    for (const child of element.childNodes) this.node(child, own, linked || name === 'a')
    if (block) {
      this.flush(own)
      this.inside.pop()
    }
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
      const text = kind === 'pre' ? trimLines(part) : tidyLines(part)
      if (text.trim() !== '') this.add(kind, text, share)
    }
  }

  private add(kind: BlockKind, text: string, linked: number): void {
    const own = this.inside.at(-1) ?? null
    const home = own && leaves.has(own.localName) ? own.parentNode : own
    let beyond = home
    for (let up = 0; up < 6 && beyond && holders.has(beyond.localName); up++) {
      beyond = beyond.parentNode
    }
    this.blocks.push({ kind, text, linked, home, beyond })
  }

  private table(table: Element): void {
    const lines: string[] = []
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children].map((cell) => tidyLines(oneLine(cell)).replaceAll('\n', ' '))
      const line = cells.filter((cell) => cell !== '').join(' | ')
      if (line !== '') lines.push(line)
    }
    if (lines.length > 0) this.add('rows', lines.join('\n'), 0)
  }
}

/** Old pages lay their text out in tables: a cell with paragraphs or much text is no data. */
function isData(table: Element): boolean {
  if (table.querySelector('table, p + p, ul, ol, h1, h2, blockquote')) return false
  for (const cell of table.querySelectorAll('td')) if (cell.textContent.length > 400) return false
  return table.querySelector('tr') !== null
}

/** Lines of preformatted text keep their indents. */
function trimLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  while (lines[0] === '') lines.shift()
  while (lines.at(-1) === '') lines.pop()
  return lines.join('\n')
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
