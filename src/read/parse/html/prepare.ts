import {
  block,
  cells,
  dropped,
  ends,
  fences,
  gone,
  headings,
  heads,
  inline,
  optionalEnd,
  plain,
  raw,
} from './elements.ts'
import { readTag, type Tag } from './tag.ts'

/** A page made safe to parse, and what was met on the way. */
export interface Prepared {
  /** A whole document: head, body, every element closed, none nested beyond the limit. */
  readonly html: string
  /** The contents of the JSON-LD scripts, which are not in `html`. */
  readonly jsonLd: readonly string[]
  /** How many elements `html` has. */
  readonly elements: number
  /** How many elements were flattened because they were nested beyond the limit. */
  readonly flattened: number
  /** Where the page breaks off, as the end of a sentence; null where it is whole. */
  readonly truncated: string | null
}

/**
 * 200: real pages stay under 60; linkedom's time grows with the square of the depth (5,000 nested
 * elements take it 12.7 s).
 */
const maxDepth = 200

/** How far back an implied end tag looks for its element. */
const scope = 64

/**
 * Rewrites a page in one linear pass so that no parser can choke on it: comments, scripts, styles
 * and media go, every element is closed, and depth is capped. Never throws.
 */
export function prepare(html: string): Prepared {
  return new Rewriter(html).run()
}

interface Open {
  readonly name: string
  /** The name in the output. */
  readonly element: string
  /** Whether its tags are in the output; flattened ones are not. */
  readonly written: boolean
}

class Rewriter {
  private readonly html: string
  private readonly head: string[] = []
  private readonly body: string[] = []
  private readonly jsonLd: string[] = []
  private readonly stack: Open[] = []
  private readonly openCount = new Map<string, number>()
  private readonly lastClose = new Map<string, number>()
  private depth = 0
  private elements = 0
  private flattened = 0
  private textSinceBreak = false
  private hasTitle = false
  private root = ''
  private bodyAttributes = ''
  private sawRoot = false
  private sawRootEnd = false
  private cutIn: string | null = null
  private lastText = ''

  constructor(html: string) {
    this.html = html
  }

  run(): Prepared {
    const { html } = this
    let at = 0
    while (at < html.length) {
      const next = html.indexOf('<', at)
      if (next !== at) this.text(html.slice(at, next < 0 ? html.length : next))
      if (next < 0) break
      at = this.markup(next)
    }
    const truncated = this.breaksOff()
    while (this.stack.length > 0) this.pop()
    const head = `<head>${this.head.join('')}</head>`
    return {
      html: `<!doctype html><html${this.root}>${head}<body${this.bodyAttributes}>${this.body.join('')}</body></html>`,
      jsonLd: this.jsonLd,
      elements: this.elements,
      flattened: this.flattened,
      truncated,
    }
  }

  private text(text: string): void {
    const clean = text.includes('\0') ? text.replaceAll('\0', '') : text
    if (clean === '') return
    this.body.push(clean)
    if (/\S/.test(clean)) {
      this.textSinceBreak = true
      this.lastText = clean.slice(-200)
    }
  }

  /** Reads what begins with `<` at `at`; gives the place after it. */
  private markup(at: number): number {
    const { html } = this
    const next = html[at + 1] ?? ''
    if (next === '!' || next === '?') return this.declaration(at)
    if (!/[a-z/]/i.test(next)) {
      this.text('&lt;')
      return at + 1
    }
    const tag = readTag(html, at)
    if (!tag.whole) {
      this.cutIn = 'inside a tag'
      return html.length
    }
    if (tag.name === '') return tag.end
    return tag.closing ? this.close(tag) : this.open(tag)
  }

  private declaration(at: number): number {
    const { html } = this
    if (!html.startsWith('<!--', at)) {
      const close = html.indexOf('>', at)
      if (close < 0) this.cutIn = 'inside a declaration'
      return close < 0 ? html.length : close + 1
    }
    const short = /^<!--(-?>)/.exec(html.slice(at, at + 6))
    if (short) return at + short[0].length
    const close = html.indexOf('-->', at + 4)
    if (close < 0) this.cutIn = 'inside a comment'
    return close < 0 ? html.length : close + 3
  }

  private open(tag: Tag): number {
    const { name, end } = tag
    if (name === 'html') {
      this.sawRoot = true
      this.root ||= tag.attributes
      return end
    }
    if (name === 'body') {
      this.bodyAttributes ||= tag.attributes
      return end
    }
    if (name === 'head') return end
    // Microdata says by its place what a name is the name of.
    if (name === 'meta' && this.depth > 0 && tag.attributes.includes(' itemprop=')) {
      this.alone(`<meta${tag.attributes}>`)
      return end
    }
    if (heads.has(name)) {
      this.head.push(`<${name}${tag.attributes}>`)
      return end
    }
    if (raw.has(name)) return this.rawElement(tag)
    if (dropped.has(name)) return this.skip(tag)
    if (name === 'br') this.alone('<br>')
    else if (gone.has(name)) return end
    else this.push(tag)
    return end
  }

  private rawElement({ name, end, attributes }: Tag): number {
    const close = this.closeOf(name, end)
    if (close < 0) this.cutIn ??= `inside its <${name}> element`
    const content = this.html.slice(end, close < 0 ? this.html.length : close)
    if (name === 'script' && /type="\s?application\/ld\+json/i.test(attributes)) {
      this.jsonLd.push(content)
    } else if (name === 'title' && !this.hasTitle) {
      this.hasTitle = true
      this.head.push(`<title>${content.replaceAll('<', '&lt;').replaceAll('\0', '')}</title>`)
    }
    if (close < 0) return this.html.length
    const tagEnd = this.html.indexOf('>', close)
    return tagEnd < 0 ? this.html.length : tagEnd + 1
  }

  /** The place of the end tag of a raw element from `from` on, or -1. */
  private closeOf(name: string, from: number): number {
    const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    pattern.lastIndex = from
    return pattern.exec(this.html)?.index ?? -1
  }

  /** Passes over an element and all it holds; one that is never closed is no more than its tag. */
  private skip({ name, end, selfClosing }: Tag): number {
    if (selfClosing) return end
    const last = this.lastCloseOf(name)
    if (last < end) return end
    const pattern = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi')
    pattern.lastIndex = end
    let depth = 1
    for (let found = pattern.exec(this.html); found; found = pattern.exec(this.html)) {
      depth += found[1] === '/' ? -1 : 1
      if (depth > 0) continue
      const tagEnd = this.html.indexOf('>', found.index)
      return tagEnd < 0 ? this.html.length : tagEnd + 1
    }
    const tagEnd = this.html.indexOf('>', last)
    return tagEnd < 0 ? this.html.length : tagEnd + 1
  }

  private lastCloseOf(name: string): number {
    let last = this.lastClose.get(name)
    if (last === undefined) {
      last = -1
      for (const { index } of this.html.matchAll(new RegExp(`</${name}(?=[\\s/>])`, 'gi'))) {
        last = index
      }
      this.lastClose.set(name, last)
    }
    return last
  }

  private push({ name, attributes, selfClosing }: Tag): void {
    const known = inline.has(name) || block.has(name)
    // An element of the page's own making holds paragraphs, unless it stands in one.
    const element = plain.has(name) ? 'span' : known ? name : this.isOpen('p') ? 'span' : 'div'
    const isBlock = !inline.has(element)
    if (isBlock) this.end(['p'], cells)
    // `<h1>Title<p>Text`: the headline was left open; `<h1><p>Title</p></h1>` was not.
    const openHeading = name === 'p' && this.textSinceBreak
    if (openHeading || /^h[1-6]$/.test(name)) this.end(headings, fences)
    const ended = ends.get(name)
    if (ended) this.end(ended, fences)
    if (name === 'hr') {
      this.body.push('<hr>')
      return
    }
    const written = this.depth < maxDepth
    if (written) {
      this.body.push(`<${element}${attributes}>`)
      this.depth++
      this.elements++
      if (isBlock) this.textSinceBreak = false
    } else {
      this.flattened++
      if (isBlock) this.breakParagraph()
    }
    this.stack.push({ name, element, written })
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1)
    if (selfClosing && !known) this.pop()
  }

  private close({ name, end }: Tag): number {
    if (name === 'html') this.sawRootEnd = true
    if (name === 'br') this.alone('<br>')
    if (!this.isOpen(name)) {
      if (name === 'p') this.breakParagraph()
      return end
    }
    if (inline.has(name) && this.crossesBlock(name)) return end
    while (this.stack.length > 0) if (this.pop() === name) break
    return end
  }

  /** `<b><p>One</b> two</p>`: the paragraph outlives the end of what it stands in. */
  private crossesBlock(name: string): boolean {
    const limit = Math.max(0, this.stack.length - scope)
    for (let at = this.stack.length - 1; at >= limit; at--) {
      const open = this.stack[at]
      if (!open || open.name === name) return false
      if (!inline.has(open.element)) return true
    }
    return true
  }

  /** Ends the nearest open element of these names and what is open in it. */
  private end(names: readonly string[], stop: ReadonlySet<string>): void {
    if (!names.some((name) => this.isOpen(name))) return
    const limit = Math.max(0, this.stack.length - scope)
    for (let at = this.stack.length - 1; at >= limit; at--) {
      const name = this.stack[at]?.name ?? ''
      if (names.includes(name)) {
        while (this.stack.length > at) this.pop()
        return
      }
      if (stop.has(name)) return
    }
  }

  private pop(): string {
    const top = this.stack.pop()
    if (!top) return ''
    this.openCount.set(top.name, (this.openCount.get(top.name) ?? 1) - 1)
    if (top.written) {
      this.body.push(`</${top.element}>`)
      this.depth--
    } else if (!inline.has(top.element)) this.breakParagraph()
    return top.name
  }

  private alone(tags: string): void {
    this.elements++
    this.body.push(tags)
  }

  private isOpen(name: string): boolean {
    return (this.openCount.get(name) ?? 0) > 0
  }

  /** Keeps paragraphs apart where their elements are not written. */
  private breakParagraph(): void {
    if (this.textSinceBreak) this.alone('<br><br>')
    this.textSinceBreak = false
  }

  /**
   * A page with an `<html>` and no `</html>` breaks off, unless all that is open may be left open
   * and the text ends like a sentence: minifiers leave such end tags out.
   */
  private breaksOff(): string | null {
    if (this.cutIn) return this.cutIn
    if (!this.sawRoot || this.sawRootEnd) return null
    const left = this.stack.findLast(({ name }) => !optionalEnd.has(name))
    if (left) return `with its <${left.name}> element still open`
    return /[.!?…"'”’»)\]>]\s*$/.test(this.lastText) ? null : 'in the middle of a sentence'
  }
}
