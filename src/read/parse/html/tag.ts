/** One tag as it stands in a page. */
export interface Tag {
  /** Lower case; empty where it is not a name that HTML allows. */
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  /** The attributes that are kept, written anew: ` class="a" href="b"`. */
  readonly attributes: string
  /** The place after it. */
  readonly end: number
  /** False where the page ends inside it. */
  readonly whole: boolean
}

/** What metadata, clutter and links are told by. The rest costs parsing time and is left out. */
const kept = new Set(
  (
    'class id role hidden href rel name property itemprop itemtype itemscope content datetime ' +
    'http-equiv lang charset title type aria-hidden data-component data-testid data-type data-timestamp'
  ).split(' '),
)

/** 40: no element of a real page has more; an element with 100,000 would cost their square. */
const maxAttributes = 40
const maxValue = 4000

const space = /\s/

/** Reads the tag whose `<` is at `at`. Linear in its length. */
export function readTag(html: string, at: number): Tag {
  const closing = html[at + 1] === '/'
  const nameStart = at + (closing ? 2 : 1)
  let place = nameStart
  while (place < html.length && !isNameEnd(html.charCodeAt(place))) place++
  const written = html.slice(nameStart, Math.min(place, nameStart + 64)).toLowerCase()
  const name = /^[a-z][a-z0-9:-]*$/.test(written) ? written.replaceAll(':', '-') : ''
  const attributes: string[] = []
  // The title of an abbreviation is a date in the microformats; any other is a tooltip.
  const seen = new Set(name === 'abbr' ? [] : ['title'])
  let selfClosing = false
  while (place < html.length) {
    const char = html[place] ?? ''
    if (char === '>') {
      const all = attributes.join('')
      return { name, closing, selfClosing, attributes: all, end: place + 1, whole: true }
    }
    selfClosing = char === '/'
    if (char === '/' || space.test(char)) place++
    else place = readAttribute(html, place, seen, attributes)
  }
  return { name, closing, selfClosing: false, attributes: '', end: html.length, whole: false }
}

function isNameEnd(code: number): boolean {
  // Tab, line feed, form feed, space, `/`, `>`.
  return code === 9 || code === 10 || code === 12 || code === 32 || code === 47 || code === 62
}

function readAttribute(html: string, at: number, seen: Set<string>, out: string[]): number {
  let place = at + 1
  while (place < html.length && !/[\s=/>]/.test(html[place] ?? '')) place++
  const name = html.slice(at, Math.min(place, at + 64)).toLowerCase()
  while (space.test(html[place] ?? '')) place++
  if (html[place] !== '=') {
    add(name, '', seen, out)
    return place
  }
  place++
  while (space.test(html[place] ?? '')) place++
  const quote = html[place]
  let start = place
  let end: number
  if (quote === '"' || quote === "'") {
    start++
    end = html.indexOf(quote, start)
    // A quotation mark that never closes swallows the rest of the page in a browser too.
    if (end < 0) return html.length
    place = end + 1
  } else {
    end = place
    while (end < html.length && !/[\s>]/.test(html[end] ?? '')) end++
    place = end
  }
  add(name, html.slice(start, Math.min(end, start + maxValue)), seen, out)
  return place
}

function add(name: string, value: string, seen: Set<string>, out: string[]): void {
  if (name === 'style') {
    if (/display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(value)) {
      add('hidden', '', seen, out)
    }
    return
  }
  if (!kept.has(name) || seen.has(name) || seen.size >= maxAttributes) return
  seen.add(name)
  out.push(` ${name}="${value.replaceAll('"', '&quot;').replaceAll('\0', '')}"`)
}
