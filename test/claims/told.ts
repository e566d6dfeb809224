import { Scene } from '../../src/claims/scene/scene.ts'
import type { CueType, Form } from '../../src/shapes/attribution.ts'
import type { Party } from '../../src/shapes/claims/party.ts'
import type { Span } from '../../src/shapes/span.ts'
import type { Statement } from '../../src/shapes/statement.ts'

/**
 * A scene from a text with at most one statement marked in it: `{Marr} <warn:warned> [that it would rain]`
 * for source, cue with its type (“say” where none is given) and content, each any number of times. Names are
 * capitalised words, and everybody's id is their name in lower case.
 */
export function sceneOf(marked: string): Scene {
  let text = ''
  let cueType: CueType = 'say'
  const spans: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] }
  const parts = /\{([^}]*)\}|<(?:(\w+):)?([^>]*)>|\[([^\]]*)\]|[^{<[]+/g
  for (const [printed, source, type, cue, content] of marked.matchAll(parts)) {
    const words = source ?? cue ?? content ?? printed
    if (type) cueType = type as CueType
    const kind = source !== undefined ? 'source' : cue !== undefined ? 'cue' : 'content'
    if (words !== printed) {
      spans[kind].push({ start: text.length, end: text.length + words.length })
    }
    text += words
  }
  return new Scene({
    reportId: 'r1',
    text,
    published: '2025-04-05',
    statements: spans.content.length > 0 ? [statement(text, spans, cueType)] : [],
    outlet: 'outlet',
    actors: [],
    findParties: (within) => namesIn(text, within),
  })
}

function statement(
  text: string,
  { source, cue, content }: Record<'source' | 'cue' | 'content', Span[]>,
  cueType: CueType,
): Statement {
  const [who] = source
  const speaker = who ? (namesIn(text, who)[0]?.actor ?? text.slice(who.start, who.end)) : null
  return {
    id: 's1',
    form: formOf(content.map(({ start, end }) => text.slice(start, end)).join(' '), cueType),
    content,
    cue,
    source,
    cueType,
    speaker,
    speakerBasis: 'named',
    speakerBy: 'test@1',
    speakerConfidence: 1,
    candidates: [],
    onBehalfOf: null,
    relays: [],
    confidence: 1,
    by: 'test@1',
  }
}

function formOf(content: string, cueType: CueType): Form {
  if (cueType === 'ask') return 'question'
  if (/^“[^”]*”$/.test(content)) return 'direct'
  return content.includes('“') ? 'mixed' : 'indirect'
}

function namesIn(text: string, { start, end }: Span): readonly Party[] {
  const names =
    /\b(?!(?:The|A|An|We|I|It|He|She|They|If|No|Our|Nobody|This|That)\b)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu
  return [...text.slice(start, end).matchAll(names)].map(({ 0: name, index }) => ({
    actor: name.toLowerCase(),
    span: { start: start + index, end: start + index + name.length },
  }))
}
