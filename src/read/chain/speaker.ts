import type { SourceLink } from '../../shapes/article.ts'
import type { Span } from '../../shapes/span.ts'
import { printed } from './mention.ts'
import { type Run, runsIn, spanOf } from './runs.ts'
import { shapeOf } from './shape.ts'

const titles =
  /^(?:President|Minister|Premier|Chancellor|Secretary|General|Secretary-General|Senator|Sen|Rep|Representative|Governor|Gov|Mayor|Commissioner|Ambassador|Director|Chairman|Chairwoman|Chair|Chief|Speaker|Deputy|Prime|Foreign|Defence|Defense|Finance|Interior|Vice|Former|Colonel|Major|Admiral|Captain|Professor|Prof|Dr|Mr|Mrs|Ms|Judge|Justice|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Cardinal|Lord|Lady|Sir|Dame|Head|CEO|Spokesman|Spokeswoman|Spokesperson|State|The)$/
const noName =
  /^(?:He|She|They|It|We|I|You|His|Her|Their|Its|This|That|These|Those|Both|Some|Many|One|Two|Three|Officials?|Sources?|Police|Authorities|Diplomats?|Experts?|Analysts?|Ministers?|Witnesses|Residents|Lawyers|Officers|Prosecutors|Doctors|People|Who|As|In|On|At|But|And|When|While|After|Before|According|Earlier|Later)$/

/**
 * The person that the words before a verb of saying name: the first name among them, without titles
 * and outlets; null where they describe or point ("the minister", "she").
 */
export function speakerIn(
  text: string,
  subject: Span,
  by: string,
  small: () => ReadonlySet<string>,
): SourceLink | null {
  for (const run of runsIn(text, subject.start, subject.end)) {
    const words = nameWords(text, run)
    if (words.length === 0 || words.length > 5) continue
    const span = spanOf(words)
    const name = printed(text, span)
    if (noName.test(name) || /^\d/.test(name) || shapeOf(name).strength !== 'none') continue
    // A word that the text also prints in small letters is capitalised only by its place.
    if (words.length === 1 && small().has(name.toLowerCase())) continue
    return { name, role: 'speaker', span, by }
  }
  return null
}

/** What follows the last title; after an office with "of" ("Minister of Ports Anna Rossi"), two words. */
function nameWords(text: string, { words }: Run): readonly Span[] {
  const isTitle = (at: Span): boolean => titles.test(text.slice(at.start, at.end))
  const rest = words.slice(words.findLastIndex(isTitle) + 1)
  const [first] = rest
  if (
    !first ||
    rest.length === words.length ||
    !/^\p{Ll}/u.test(text.slice(first.start, first.end))
  ) {
    return rest
  }
  return rest.length > 3 ? rest.slice(-2) : []
}

/** The words of a text that it prints in small letters, found when first asked for. */
export function smallWords(text: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null
  return () => {
    words ??= new Set(text.match(/(?<![\p{L}\p{N}.@])\p{Ll}\p{L}{0,30}(?![\p{L}\p{N}@])/gu))
    return words
  }
}
