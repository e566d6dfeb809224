import type { Issue } from '../../../shapes/issue.ts'
import { isOpeningLine, openingCandidates } from '../details/opening-line.ts'
import { type Candidate, type Details, settle } from '../details/settle.ts'
import { readFrontMatter } from './front-matter.ts'
import { toBlocks } from './markdown-blocks.ts'

export interface MarkdownText {
  readonly text: string
  readonly details: Details
  readonly credits: readonly string[]
  readonly issues: readonly Issue[]
}

/**
 * Markdown → its prose: paragraphs, headings, list items and quoted paragraphs each stand alone,
 * separated by a blank line. A first heading of level 1 becomes the title and leaves the text.
 */
export function readMarkdown(source: string): MarkdownText {
  const front = readFrontMatter(source)
  const blocks = toBlocks(front ? source.slice(front.end) : source)
  const candidates: Candidate[] = [...(front?.candidates ?? [])]
  const first = blocks[0]
  if (first?.level === 1 && blocks.length > 1) {
    candidates.push({ field: 'title', value: first.text, by: 'h1' })
    blocks.shift()
  }
  const prose = blocks.findIndex(({ level, text }) => level > 0 || !isOpeningLine(text))
  const opening = blocks.slice(0, Math.max(prose, 0)).map((block) => block.text)
  candidates.push(...openingCandidates(opening, 'text'))
  const { details, issues } = settle(candidates, null)
  const text = blocks.map((block) => block.text).join('\n\n')
  return { text, details, credits: front?.credits ?? [], issues }
}
