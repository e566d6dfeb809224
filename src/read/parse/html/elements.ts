/** What each element is to the pass that makes a page safe to parse. */

export const heads: ReadonlySet<string> = new Set(['meta', 'link', 'base'])
/** Elements without text of the report: they go with what they hold. */
export const dropped: ReadonlySet<string> = new Set(
  (
    'script style template svg math iframe object canvas noscript noframes noembed textarea select ' +
    'datalist audio video map applet xmp'
  ).split(' '),
)
/** Their content is text to the parser, whatever it looks like. */
export const raw: ReadonlySet<string> = new Set(
  'script style iframe noframes noembed textarea xmp title'.split(' '),
)
export const gone: ReadonlySet<string> = new Set(
  'img source embed input param track area col wbr picture frame frameset'.split(' '),
)
export const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr ' +
    'output q rp rt ruby s samp small span strike strong sub sup time tt u var'
  ).split(' '),
)
/** Readability takes these for blocks, and joins what `<br><br>` parts around them. */
export const plain: ReadonlySet<string> = new Set(
  'font big tt u s strike nobr acronym bdi rp rt'.split(' '),
)
export const block: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol ' +
    'p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** A start tag ends an open element of these names, unless one of the fences stands between. */
export const ends: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    tr: ['tr'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    tbody: ['tbody', 'thead', 'tfoot'],
    thead: ['tbody', 'thead', 'tfoot'],
    tfoot: ['tbody', 'thead', 'tfoot'],
  }),
)
export const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
export const cells: ReadonlySet<string> = new Set(['table', 'td', 'th'])
export const fences: ReadonlySet<string> = new Set([
  'table',
  'ul',
  'ol',
  'dl',
  'menu',
  'article',
  'section',
  'main',
])
/** Elements whose end tag may be left out by a writer in a hurry, and by the standard. */
export const optionalEnd: ReadonlySet<string> = new Set(
  'html head body p li dt dd tr td th tbody thead tfoot'.split(' '),
)
