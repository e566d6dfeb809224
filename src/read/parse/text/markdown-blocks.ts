import { plainInline } from './inline.ts'

export interface Block {
  readonly text: string
  /** 1 to 6 for a heading, 0 for the rest. */
  readonly level: number
}

const rule = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:\s*\S/
const note = /^ {0,3}\[\^[^\]\n]{1,200}\]:\s+(?!https?:\/\/\S+\s*$)/
const item = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s+/
const heading = /^ {0,3}(#{1,6})(?:\s+|$)/
const fence = /^\s{0,3}(```|~~~)/
const underline = /^ {0,3}(=+|-{2,})[ \t]*$/

/** The blocks of a Markdown text, without their markup. One pass over the lines. */
export function toBlocks(source: string): Block[] {
  const reader = new BlockReader()
  for (const line of source.split('\n')) reader.read(line)
  reader.close()
  return reader.blocks
}

class BlockReader {
  readonly blocks: Block[] = []
  private lines: string[] = []
  private fenced = ''
  private quoted = false

  read(line: string): void {
    const mark = fence.exec(line)?.[1] ?? ''
    if (this.fenced !== '' && mark !== this.fenced) this.lines.push(line)
    else if (mark !== '') {
      this.close()
      this.fenced = this.fenced === '' ? mark : ''
    } else this.readProse(line)
  }

  close(level = 0): void {
    // Code keeps its lines as they are.
    const text = this.fenced === '' ? plainInline(joinLines(this.lines)) : this.lines.join('\n')
    if (text.trim() !== '') this.blocks.push({ text: text.trim(), level })
    this.lines = []
  }

  private readProse(raw: string): void {
    const line = raw.replace(/^ {0,3}>(?: ?>){0,20} ?/, '')
    const quoted = line !== raw
    // A line after a quotation without its mark still belongs to it; one before does not.
    if (quoted && !this.quoted) this.close()
    this.quoted = quoted || (this.quoted && line.trim() !== '')
    const under = underline.exec(line)?.[1]
    const opening = heading.exec(line)
    if (under && this.lines.length > 0) this.close(under.startsWith('=') ? 1 : 2)
    else if (line.trim() === '' || rule.test(line)) this.close()
    else if (note.test(line)) {
      this.close()
      this.lines.push(line.replace(note, ''))
    } else if (definition.test(line)) return
    else if (opening) {
      this.close()
      this.lines.push(line.slice(opening[0].length).replace(/[ \t]#+[ \t]*$/, ''))
      this.close(opening[1]?.length)
    } else if (/^\s*\|.*\|\s*$/.test(line)) this.row(line.trim())
    else {
      const bullet = item.exec(line)
      if (bullet) this.close()
      this.lines.push(bullet ? line.slice(bullet[0].length) : line)
    }
  }

  private row(line: string): void {
    if (/^[\s|:-]+$/.test(line)) return
    const cells = line.slice(1, -1).split('|')
    // Two spaces at the end keep the line break: a row is a line.
    this.lines.push(`${cells.map((cell) => cell.trim()).join(' | ')}  `)
  }
}

/** A line break inside a paragraph is a space; two spaces or a backslash before it keep it. */
function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, at) => {
      const text = line.trim()
      if (at === lines.length - 1) return text
      if (line.endsWith('  ')) return `${text}\n`
      return text.endsWith('\\') ? `${text.slice(0, -1)}\n` : `${text} `
    })
    .join('')
}
