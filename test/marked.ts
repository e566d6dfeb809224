import type { Article, SourceLink } from '../src/shapes/article.ts'
import type { Attribution, Form } from '../src/shapes/attribution.ts'
import type { Span } from '../src/shapes/span.ts'

/**
 * Reads a marked text, one attribution a line: {source}, <cue>, [content]; content that begins with
 * “ is direct and with ? asked; a line with content alone is carried from the one before.
 */
export function marked(lines: readonly string[]): { text: string; attributions: Attribution[] } {
  let text = ''
  const attributions: Attribution[] = []
  for (const line of lines) {
    const spans: Record<string, Span[]> = { '{': [], '<': [], '[': [] }
    let form: Form = 'indirect'
    for (const [, open, inside = '', plain = ''] of line.matchAll(
      /([{<[])([^}>\]]*)[}>\]]|([^{<[]+)/g,
    )) {
      const start = text.length
      if (open === '[' && inside.startsWith('“')) form = 'direct'
      if (open === '[' && inside.startsWith('?')) form = 'question'
      text += open ? inside.replace(/^\?/, '') : plain
      if (open) spans[open]?.push({ start, end: text.length })
    }
    text += '\n'
    const { '{': source = [], '<': cue = [], '[': content = [] } = spans
    if (content.length === 0) continue
    const carried = source.length === 0 && cue.length === 0
    attributions.push({ source, cue, content, form, cueType: 'say', carried, confidence: 0.8 })
  }
  return { text, attributions }
}

/** An article of a text and nothing else. */
export function articleOf(text: string, links: readonly SourceLink[] = []): Article {
  return {
    text,
    url: null,
    title: null,
    published: null,
    language: 'en',
    outlet: null,
    links,
    asides: [],
    meta: {
      input: '-',
      format: 'text',
      charset: null,
      byline: null,
      section: null,
      publishedAt: null,
      modifiedAt: null,
      knownBy: {},
      robots: null,
    },
    issues: [],
  }
}
