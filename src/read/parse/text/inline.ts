const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
  }),
)

/** A link's text or address is read up to this length; beyond it a bracket is a bracket. */
const reach = 2000

/** The text of a Markdown paragraph without its inline markup, in linear time. */
export function plainInline(source: string): string {
  return new InlineReader(source).read()
}

class InlineReader {
  private readonly source: string
  private readonly out: string[] = []
  /** Places in `out` of runs that may open an emphasis, by their character. */
  private readonly open: Readonly<Record<string, number[]>> = { '*': [], _: [], '~': [] }
  /** What looking ahead may still cost: a wall of brackets is read as brackets once it is spent. */
  private ahead: number

  constructor(source: string) {
    this.source = source
    this.ahead = 4096 + source.length * 16
  }

  read(): string {
    let at = 0
    while (at < this.source.length) {
      const char = this.source[at] ?? ''
      const next = this.special(at)
      if (next > at) {
        at = next
      } else if (char in this.open) {
        at = this.emphasis(at, this.open[char] ?? [])
      } else {
        this.out.push(char)
        at++
      }
    }
    return this.out.join('')
  }

  /** Reads an escape, code, link, image, tag or entity at `at`; gives `at` back where none is. */
  private special(at: number): number {
    const { source } = this
    switch (source[at]) {
      case '\\':
        if (!/[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) return at
        this.out.push(source[at + 1] ?? '')
        return at + 2
      case '`':
        return this.code(at)
      case '!':
        return source[at + 1] === '[' ? this.link(at + 1, false) || at : at
      case '[':
        return this.link(at, true) || at
      case '<':
        return this.tag(at)
      case '&':
        return this.entity(at)
      default:
        return at
    }
  }

  private code(at: number): number {
    let end = at
    while (this.source[end] === '`') end++
    const close = this.ahead > 0 ? this.source.indexOf(this.source.slice(at, end), end) : -1
    this.ahead -= close < 0 ? this.source.length - end : close - end
    if (close < 0) {
      this.out.push(this.source.slice(at, end))
      return end
    }
    this.out.push(this.source.slice(end, close).trim())
    return close + (end - at)
  }

  /** `[text](address)`, `[text][label]`, `[^note]`; an image leaves no text. 0 where none is. */
  private link(at: number, keep: boolean): number {
    const close = this.matching(at, '[', ']')
    if (close < 0) return 0
    const text = this.source.slice(at + 1, close)
    if (text.startsWith('^')) return close + 1
    const after = this.source[close + 1]
    let end = close
    if (after === '(') end = this.matching(close + 1, '(', ')')
    else if (after === '[') end = this.matching(close + 1, '[', ']')
    else if (keep) return 0
    if (end < 0) return 0
    // A link's text may be emphasised or an image; it holds no further link, so this ends.
    if (keep) this.out.push(plainInline(text.replace(/(?<!!)\[/g, '\\[')))
    return end + 1
  }

  private matching(at: number, opening: string, closing: string): number {
    let depth = 0
    const limit = Math.min(this.source.length, at + Math.min(reach, this.ahead))
    for (let place = at; place < limit; place++) {
      const char = this.source[place]
      this.ahead--
      if (char === '\\') place++
      else if (char === opening) depth++
      else if (char === closing && --depth === 0) return place
    }
    return -1
  }

  private tag(at: number): number {
    if (this.source.startsWith('<!--', at)) {
      const close = this.source.indexOf('-->', at)
      return close < 0 ? this.source.length : close + 3
    }
    const shape = /^<(\/?[a-z][^<>]{0,500}|https?:[^<>\s]{1,500})>/i
    const found = shape.exec(this.source.slice(at, at + 510))
    if (!found) return at
    const inside = found[1] ?? ''
    if (/^https?:/i.test(inside)) this.out.push(inside)
    else if (/^br\b/i.test(inside)) this.out.push('\n')
    return at + found[0].length
  }

  private entity(at: number): number {
    const shape = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/i
    const found = shape.exec(this.source.slice(at, at + 12))
    if (!found) return at
    const [whole, decimal, hex, name] = found
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (point !== null && (point === 0 || point > 0x10ffff)) return at
    const text = point === null ? entities.get(name ?? '') : String.fromCodePoint(point)
    if (text === undefined) return at
    this.out.push(text)
    return at + whole.length
  }

  /** A run of `*`, `_` or `~~` that closes one takes both away; one that never closes stays. */
  private emphasis(at: number, open: number[]): number {
    const { source, out } = this
    const char = source[at] ?? ''
    let end = at
    while (source[end] === char) end++
    const run = source.slice(at, end)
    const before = source[at - 1] ?? ' '
    const after = source[end] ?? ' '
    const inWord = char === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
    const opener = inWord || /\s/.test(before) ? undefined : open.at(-1)
    const opened = opener === undefined ? '' : (out[opener] ?? '')
    if (opener !== undefined && opened.length >= run.length) {
      out[opener] = opened.slice(run.length)
      if (opened.length === run.length) open.pop()
      return end
    }
    if (!inWord && /\S/.test(after) && (char !== '~' || run.length === 2)) open.push(out.length)
    out.push(run)
    return end
  }
}
